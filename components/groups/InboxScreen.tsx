import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { isOpen } from '../../utils/domain/groups/groupState';
import type { AccountId } from '../../utils/domain/ids';
import type { WatchSummary } from '../../utils/domain/watch/overview';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { EmptyInbox } from './EmptyInbox';
import { GroupDetail } from './GroupDetail';
import { InboxBar } from './InboxBar';
import { InboxFoot } from './InboxFoot';
import { InboxList, type InboxListHandle } from './InboxList';
import { keyOf, linesOf } from './inboxRows';
import type { RowActions } from './InboxRow';
import styles from './InboxScreen.module.css';
import { KeysDialog } from './KeysDialog';
import { NothingFound } from './NothingFound';
import { QuestionDialog } from './QuestionDialog';
import { SearchPanel } from './SearchPanel';
import { SelectionBar } from './SelectionBar';
import { useCommands } from './useCommands';
import { useCursor } from './useCursor';
import { useGroupActions } from './useGroupActions';
import { useInboxKeys } from './useInboxKeys';
import { useInboxView } from './useInboxView';
import { useSelection } from './useSelection';

interface InboxScreenProps {
  readonly frame: 'popup' | 'tab';
  readonly groups: readonly InboxGroup[];
  readonly watch: WatchSummary;
  readonly now: number;
  /** Key of the group whose detail is asked for; null = none. */
  readonly shownKey: string | null;
  /** Shows a group's detail: beside the list, or in the full tab. Null goes back to the list. */
  readonly onShow: (group: InboxGroup | null) => void;
}

/** All accounts' groups in one list, with keys, selection and, in the full tab, the chosen group's detail. */
export function InboxScreen({ frame, groups, watch, now, shownKey, onShow }: InboxScreenProps) {
  const { common, inbox: words } = useWords();
  const toast = useToast();
  const panelId = useId();
  const list = useRef<InboxListHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [searching, setSearching] = useState(false);
  const [help, setHelp] = useState(false);
  const { ask, setAsk, view, counts, narrowed } = useInboxView(groups, now);
  const lines = useMemo(() => linesOf(view.sections), [view.sections]);
  const cursor = useCursor(lines);
  const selection = useSelection(lines);
  const actions = useGroupActions();
  const commands = useCommands(actions, onShow);
  const owners = useMemo(() => [...new Set(groups.flatMap((group) => (group.owner ? [group.owner] : [])))].slice(0, 50), [groups]);
  const detail = frame === 'tab' ? (groups.find((group) => keyOf(group) === shownKey) ?? null) : null;

  const focusHere = () => cursor.index !== null && list.current?.focusRow(cursor.index);
  // The popup has one purpose, so the keyboard starts in its list. Only once: afterwards the focus belongs to the person.
  const startInList = useEffectEvent(() => {
    if (frame === 'popup') focusHere();
  });
  useEffect(() => startInList(), []);

  function openSearch() {
    setSearching(true);
    requestAnimationFrame(() => field.current?.focus());
  }
  function closeSearch() {
    setSearching(false);
    setAsk({ search: '', accountId: null, state: null });
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
    void actions.decide(groups.filter((group) => group.accountId === accountId && isOpen(group)), { kind: 'handled' });
  }
  const rowActions: RowActions = {
    press: (group, event) => {
      cursor.put(keyOf(group));
      if (event.shiftKey) selection.extendTo(keyOf(group));
      else if (event.ctrlKey || event.metaKey) selection.toggle(keyOf(group));
      else if (frame === 'tab') onShow(group);
    },
    open: (group) => frame === 'popup' && commands.run('openChat', [group]),
    focus: (group) => cursor.put(keyOf(group)),
    toggle: (group, range) => (range ? selection.extendTo(keyOf(group)) : selection.toggle(keyOf(group))),
    openChat: (group) => commands.run('openChat', [group]),
    handle: (group) => commands.run('handled', [group]),
    more: (group) => commands.run('more', [group]),
  };
  useInboxKeys({
    move: (key, extend) => {
      const to = cursor.indexAfter(key);
      const line = to === null ? undefined : lines[to];
      if (to === null || !line) return ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'].includes(key) && lines.length > 0;
      if (extend && cursor.group && !selection.has(keyOf(cursor.group))) selection.toggle(keyOf(cursor.group));
      if (extend) selection.extendTo(line.key);
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

  return (
    <div className={styles.screen} data-step={shownKey === null ? 'list' : 'detail'} data-frame={frame}>
      <section className={styles.list} aria-label={words.title}>
        <h1 className="unseen">{words.title}</h1>
        <InboxBar tab={ask.tab} counts={counts} searching={searching} panelId={panelId} onTab={(tab) => setAsk({ tab })} onSearch={searching ? closeSearch : openSearch} />
        {searching && <SearchPanel groups={groups} ask={ask} setAsk={setAsk} shown={view.shown} field={field} onClose={closeSearch} onDown={focusHere} />}
        {actions.problem && (
          <Banner
            mark="fail"
            title={actions.problem.title}
            needs
            announce
            action={
              <span className={styles.problem}>
                <Button small onClick={actions.problem.retry}>
                  {common.retry}
                </Button>
                <IconButton mark="close" label={common.close} plain onClick={actions.dismissProblem} />
              </span>
            }
          >
            {actions.problem.body}
          </Banner>
        )}
        <div id={panelId} role="tabpanel" aria-label={words.tabs[ask.tab]} className={styles.panel}>
          {view.shown > 0 ? (
            <InboxList
              ref={list}
              lines={lines}
              now={now}
              cursor={cursor}
              selection={selection}
              shownKey={shownKey}
              actions={rowActions}
              onHandleAccount={handleAccount}
            />
          ) : narrowed || ask.tab !== 'open' ? (
            <NothingFound narrowed={narrowed} foundInAll={view.foundInAll} onAll={() => setAsk({ tab: 'all' })} />
          ) : (
            <EmptyInbox watch={watch} now={now} />
          )}
        </div>
        {selection.groups.length > 0 ? (
          <SelectionBar groups={selection.groups} onCommand={(command) => commands.run(command, selection.groups)} onClear={selection.clear} />
        ) : (
          view.shown > 0 && <InboxFoot frame={frame} onHelp={() => setHelp(true)} />
        )}
      </section>
      {frame === 'tab' && (
        <GroupDetail
          key={shownKey}
          group={detail}
          asked={shownKey !== null}
          sameAccount={detail === null ? 0 : groups.filter((group) => group.accountId === detail.accountId).length}
          now={now}
          heading={heading}
          onCommand={(command) => detail && commands.run(command, [detail])}
          onNote={(text) => detail && void actions.decide([detail], { kind: 'noted', text })}
          onBack={() => onShow(null)}
          onShowAccount={(accountId) => {
            setSearching(true);
            setAsk({ tab: 'all', accountId, search: '', state: null });
          }}
        />
      )}
      {commands.question && (
        <QuestionDialog
          question={commands.question}
          owners={owners}
          now={now}
          onDecide={(targets, decision) => void actions.decide(targets, decision)}
          onCommand={commands.run}
          onClose={commands.closeQuestion}
        />
      )}
      {help && <KeysDialog frame={frame} onClose={() => setHelp(false)} />}
    </div>
  );
}
