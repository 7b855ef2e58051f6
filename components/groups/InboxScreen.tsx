import { useId, useMemo, useRef } from 'react';
import type { WatchSummary } from '../../utils/domain/watch/overview';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useWords } from '../language/LanguageProvider';
import { OverdueLine } from '../expected/OverdueLine';
import { Waiting } from '../feedback/Waiting';
import { EmptyInbox } from './EmptyInbox';
import { GroupDetail } from './GroupDetail';
import { InboxBar } from './InboxBar';
import { InboxFoot } from './InboxFoot';
import { InboxList, type InboxListHandle } from './InboxList';
import styles from './InboxScreen.module.css';
import { KeysDialog } from './KeysDialog';
import { NothingFound } from './NothingFound';
import { ProblemBanner } from './ProblemBanner';
import { QuestionDialog } from './QuestionDialog';
import { SearchPanel } from './SearchPanel';
import { SelectionBar } from './SelectionBar';
import { useInboxControls } from './useInboxControls';

interface InboxScreenProps {
  readonly frame: 'popup' | 'tab';
  /** Groups nobody has dealt with. */
  readonly open: readonly InboxGroup[];
  /** How many groups there are; undefined until counted. */
  readonly total: number | undefined;
  readonly watch: WatchSummary;
  readonly now: number;
  /** The account whose groups are asked for; null = all. */
  readonly accountId: AccountId | null;
  /** Key of the group whose detail is asked for; null = none. */
  readonly shownKey: string | null;
  /** Shows a group's detail: beside the list, or in the full tab. Null goes back to the list. */
  readonly onShow: (group: InboxGroup | null) => void;
  readonly onGo: (href: string) => void;
}

/** All accounts' groups in one list, with keys, selection and, in the full tab, the chosen group's detail. */
export function InboxScreen({ frame, open, total, watch, now, accountId, shownKey, onShow, onGo }: InboxScreenProps) {
  const words = useWords().inbox;
  const panelId = useId();
  const list = useRef<InboxListHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const controls = useInboxControls({ frame, open, now, accountId, shownKey, onShow, list, field, heading });
  const { ask, setAsk, view, every, selection, commands, actions, detail, searching } = controls;
  const owners = useMemo(() => [...new Set((every ?? open).flatMap((group) => (group.owner ? [group.owner] : [])))].slice(0, 50), [every, open]);

  return (
    <div className={styles.screen} data-step={shownKey === null ? 'list' : 'detail'} data-frame={frame}>
      <section className={styles.list} aria-label={words.title}>
        <h1 className="unseen">{words.title}</h1>
        <InboxBar
          tab={ask.tab}
          open={open.length}
          total={total}
          searching={searching}
          panelId={panelId}
          onTab={(tab) => setAsk({ tab })}
          onSearch={searching ? controls.closeSearch : controls.openSearch}
        />
        {searching && (
          <SearchPanel
            groups={every}
            ask={ask}
            setAsk={setAsk}
            shown={view?.shown}
            field={field}
            onClose={controls.closeSearch}
            onDown={controls.focusHere}
          />
        )}
        {frame === 'popup' && <OverdueLine now={now} onGo={onGo} />}
        {actions.problem && <ProblemBanner problem={actions.problem} onDismiss={actions.dismissProblem} />}
        <div id={panelId} role="tabpanel" aria-label={words.tabs[ask.tab]} className={styles.panel}>
          {view === undefined ? (
            <Waiting />
          ) : view.shown > 0 ? (
            <InboxList
              ref={list}
              lines={controls.lines}
              now={now}
              cursor={controls.cursor}
              selection={selection}
              shownKey={shownKey}
              actions={controls.rowActions}
              onHandleAccount={controls.handleAccount}
            />
          ) : controls.narrowed || ask.tab !== 'open' ? (
            <NothingFound narrowed={controls.narrowed} foundInAll={controls.foundInAll} onAll={() => setAsk({ tab: 'all' })} />
          ) : (
            <EmptyInbox watch={watch} now={now} onGo={onGo} />
          )}
        </div>
        {selection.groups.length > 0 ? (
          <SelectionBar groups={selection.groups} onCommand={(command) => commands.run(command, selection.groups)} onClear={selection.clear} />
        ) : (
          view !== undefined && view.shown > 0 && <InboxFoot frame={frame} onHelp={() => controls.setHelp(true)} />
        )}
      </section>
      {frame === 'tab' && (
        <GroupDetail
          key={shownKey}
          group={detail}
          asked={shownKey !== null}
          sameAccount={detail === null ? 0 : (every ?? []).filter((group) => group.accountId === detail.accountId).length}
          now={now}
          heading={heading}
          onCommand={(command) => detail && commands.run(command, [detail])}
          onNote={(text) => detail && void actions.decide([detail], { kind: 'noted', text })}
          onBack={() => onShow(null)}
          onShowAccount={controls.showAccount}
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
      {controls.help && <KeysDialog frame={frame} onClose={() => controls.setHelp(false)} />}
    </div>
  );
}
