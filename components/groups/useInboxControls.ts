import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import type { InboxListHandle } from './InboxList';
import { type InboxLine, keyOf, linesOf } from './inboxRows';
import type { RowActions } from './InboxRow';
import { type Commands, useCommands } from './useCommands';
import { type Cursor, useCursor } from './useCursor';
import { type GroupActions, useGroupActions } from './useGroupActions';
import { useInboxKeys } from './useInboxKeys';
import { type InboxScreen, useInboxView } from './useInboxView';
import { type Selection, useSelection } from './useSelection';

interface InboxControlsAsk {
  readonly frame: 'popup' | 'tab';
  /** Groups nobody has dealt with. */
  readonly open: readonly InboxGroup[];
  readonly now: number;
  readonly accountId: AccountId | null;
  readonly shownKey: string | null;
  readonly onShow: (group: InboxGroup | null) => void;
  readonly list: RefObject<InboxListHandle | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export interface InboxControls extends InboxScreen {
  readonly lines: readonly InboxLine[];
  readonly cursor: Cursor;
  readonly selection: Selection;
  readonly actions: GroupActions;
  readonly commands: Commands;
  readonly rowActions: RowActions;
  /** The group shown beside the list; null = none, or unknown. */
  readonly detail: InboxGroup | null;
  readonly searching: boolean;
  readonly openSearch: () => void;
  readonly closeSearch: () => void;
  readonly focusHere: () => void;
  readonly help: boolean;
  readonly setHelp: (shown: boolean) => void;
  readonly handleAccount: (accountId: AccountId) => void;
  readonly showAccount: (accountId: AccountId) => void;
}

/** Everything the inbox answers to: keys, pointer, bars and the address; the screen itself only shows. */
export function useInboxControls({
  frame,
  open: openGroups,
  now,
  accountId,
  shownKey,
  onShow,
  list,
  field,
  heading,
}: InboxControlsAsk): InboxControls {
  const words = useWords().inbox;
  const toast = useToast();
  const [searching, setSearching] = useState(false);
  const [help, setHelp] = useState(false);
  const actions = useGroupActions();
  const commands = useCommands(actions, onShow);
  const inbox = useInboxView({ open: openGroups, now, accountId, wantsEvery: searching || commands.question !== null });
  const { setAsk, view } = inbox;
  const lines = useMemo(() => linesOf(view?.sections ?? []), [view]);
  const cursor = useCursor(lines);
  const selection = useSelection(lines);
  const detail = frame === 'tab' ? (inbox.every?.find((group) => keyOf(group) === shownKey) ?? null) : null;

  const here = cursor.group === null ? null : keyOf(cursor.group);
  const focusHere = () => {
    if (cursor.index !== null) list.current?.focusRow(cursor.index);
  };
  // The popup has one purpose, so the keyboard starts in its list. Only once: afterwards the focus belongs to the person.
  const startInList = useEffectEvent(() => {
    if (frame === 'popup') focusHere();
  });
  useEffect(() => startInList(), []);

  function openSearch() {
    // At once, not with the next frame: who types on after the key types into the field, however busy the page.
    flushSync(() => setSearching(true));
    field.current?.focus();
  }
  function closeSearch() {
    setSearching(false);
    setAsk({ search: '', accountId: null, state: null, silentFor: null });
    requestAnimationFrame(focusHere);
  }
  function open(group: InboxGroup) {
    if (frame === 'popup') return commands.run('openChat', [group]);
    onShow(group);
    requestAnimationFrame(() => heading.current?.focus());
  }
  /** Commands by key or bar go to the selection if there is one, else to the row the keyboard stands on, or to the open detail. */
  function subject(): readonly InboxGroup[] {
    if (selection.groups.length > 0) return selection.groups;
    if (detail && heading.current?.closest('section')?.contains(document.activeElement)) return [detail];
    return cursor.group ? [cursor.group] : [];
  }
  function handleAccount(accountId: AccountId) {
    void actions.decide(
      openGroups.filter((group) => group.accountId === accountId),
      { kind: 'handled' },
    );
  }
  const rowActions: RowActions = {
    press: (group, event) => {
      cursor.put(keyOf(group));
      if (event.shiftKey) selection.extendTo(keyOf(group), here);
      else if (event.ctrlKey || event.metaKey) selection.toggle(keyOf(group));
      else if (frame === 'tab') onShow(group);
    },
    open: (group) => frame === 'popup' && commands.run('openChat', [group]),
    focus: (group) => cursor.put(keyOf(group)),
    toggle: (group, range) => (range ? selection.extendTo(keyOf(group), here) : selection.toggle(keyOf(group))),
    openChat: (group) => commands.run('openChat', [group]),
    handle: (group) => commands.run('handled', [group]),
    more: (group) => commands.run('more', [group]),
  };
  useInboxKeys({
    move: (key, extend) => {
      const to = cursor.indexAfter(key);
      const line = to === null ? undefined : lines[to];
      if (to === null || !line) return ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'].includes(key) && lines.length > 0;
      if (extend) selection.extendTo(line.key, here);
      list.current?.focusRow(to);
      return true;
    },
    enter: (withShift) => {
      if (!cursor.group) return;
      if (withShift) commands.run('openChat', [cursor.group]);
      else open(cursor.group);
    },
    command: (command) => commands.run(command, subject()),
    select: () => cursor.group && selection.toggle(keyOf(cursor.group)),
    selectAll: selection.chooseAll,
    search: openSearch,
    undo: () => toast.undoLast() || toast.show({ message: words.done.nothingToUndo }),
    help: () => setHelp(true),
    escape: () => {
      if (selection.groups.length > 0) selection.clear();
      else if (searching) closeSearch();
      else if (shownKey !== null) {
        onShow(null);
        requestAnimationFrame(focusHere);
      }
    },
  });

  return {
    ...inbox,
    lines,
    cursor,
    selection,
    actions,
    commands,
    rowActions,
    detail,
    searching,
    openSearch,
    closeSearch,
    focusHere,
    help,
    setHelp,
    handleAccount,
    showAccount: (accountId) => {
      setSearching(true);
      setAsk({ tab: 'all', accountId, search: '', state: null, silentFor: null });
    },
  };
}
