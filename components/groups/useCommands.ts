import { useState } from 'react';
import { isSnoozed } from '../../utils/domain/groups/groupState';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useSettings } from '../shell/settingsContext';
import type { Command } from './command';
import type { GroupActions } from './useGroupActions';

/** A question that must be answered before a command can be carried out. */
export interface OpenQuestion {
  readonly kind: 'own' | 'snooze' | 'note' | 'more';
  readonly groups: readonly InboxGroup[];
}

export interface Commands {
  readonly run: (command: Command, groups: readonly InboxGroup[]) => void;
  readonly question: OpenQuestion | null;
  readonly closeQuestion: () => void;
}

/** Turns a command into a decision, or into the question that has to come first. */
export function useCommands(actions: GroupActions, showDetails: (group: InboxGroup) => void): Commands {
  const { myName } = useSettings();
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  function wake(groups: readonly InboxGroup[]): void {
    void actions.decide(groups, { kind: 'snoozed', untilAt: Date.now() });
  }
  function run(command: Command, groups: readonly InboxGroup[]): void {
    const [first] = groups;
    if (!first) return;
    setQuestion(null);
    switch (command) {
      case 'openChat':
        return void actions.openChat(first);
      case 'details':
        return showDetails(first);
      case 'seen':
        return void actions.decide(groups, { kind: 'seen' });
      case 'handled':
        return void actions.decide(groups, { kind: 'handled' });
      case 'reopen':
        return void actions.decide(groups, { kind: 'reopened' });
      case 'mute':
        return void actions.decide(groups, { kind: 'muted', on: groups.some((group) => !group.muted) });
      case 'wake':
        return wake(groups);
      case 'own':
        return myName === '' ? setQuestion({ kind: 'own', groups }) : void actions.decide(groups, { kind: 'owned', owner: myName });
      case 'ownAsk':
        return setQuestion({ kind: 'own', groups });
      case 'snooze':
        return groups.every((group) => isSnoozed(group, Date.now())) ? wake(groups) : setQuestion({ kind: 'snooze', groups });
      case 'note':
        return setQuestion({ kind: 'note', groups: [first] });
      case 'more':
        return setQuestion({ kind: 'more', groups: [first] });
    }
  }
  return { run, question, closeQuestion: () => setQuestion(null) };
}
