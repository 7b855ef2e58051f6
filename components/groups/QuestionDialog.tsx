import type { Decision } from '../../utils/domain/groups/events';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import type { Command } from './command';
import { MoreDialog } from './MoreDialog';
import { NoteDialog } from './NoteDialog';
import { OwnDialog } from './OwnDialog';
import { SnoozeDialog } from './SnoozeDialog';
import type { OpenQuestion } from './useCommands';

interface QuestionDialogProps {
  readonly question: OpenQuestion;
  /** Names that own something already, offered while typing. */
  readonly owners: readonly string[];
  readonly now: number;
  readonly onDecide: (groups: readonly InboxGroup[], decision: Decision) => void;
  readonly onCommand: (command: Command, groups: readonly InboxGroup[]) => void;
  readonly onClose: () => void;
}

/** The one question that is open at present. */
export function QuestionDialog({ question, owners, now, onDecide, onCommand, onClose }: QuestionDialogProps) {
  const { groups } = question;
  const [first] = groups;
  function answer(decision: Decision) {
    onClose();
    onDecide(groups, decision);
  }
  switch (question.kind) {
    case 'own':
      return <OwnDialog owners={owners} onOwn={(owner) => answer({ kind: 'owned', owner })} onClose={onClose} />;
    case 'snooze':
      return <SnoozeDialog now={now} onSnooze={(untilAt) => answer({ kind: 'snoozed', untilAt })} onClose={onClose} />;
    case 'note':
      return first ? <NoteDialog text={first.note} onNote={(text) => answer({ kind: 'noted', text })} onClose={onClose} /> : null;
    case 'more':
      return first ? <MoreDialog group={first} now={now} onCommand={(command) => onCommand(command, groups)} onClose={onClose} /> : null;
  }
}
