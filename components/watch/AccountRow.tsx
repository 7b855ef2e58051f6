import type { ReactNode } from 'react';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { formatAgo, formatTime, formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { type AccountState, markOfState, nameOf, needsSomebody, stateOf } from './accountState';
import styles from './AccountRow.module.css';
import { chatPage, inboxPage, responseSettingsPage } from './lineLinks';
import type { WatchScreen } from './useWatch';
import type { WatchActions } from './useWatchActions';

interface AccountRowProps {
  readonly account: AccountWatch;
  readonly screen: WatchScreen;
  readonly actions: WatchActions;
}

/** One account in the popup: its state, what it means, and when it was last seen. */
export function AccountRow({ account, screen, actions }: AccountRowProps) {
  const words = useWords();
  const state = stateOf(account, screen.looking);
  const name = nameOf(account, words.common.status.noName);
  return (
    <li className={styles.row}>
      <Mark kind={markOfState[state]} label={words.watch.states[state]} />
      <div className={styles.words}>
        <p className="cut">
          <a className={styles.name} href={chatPage(account)} target="_blank" rel="noreferrer" title={name}>
            <bdi>{name}</bdi>
          </a>
        </p>
        <p className="cut small dim">
          <Meaning account={account} state={state} screen={screen} />
        </p>
      </div>
      <RowEnd account={account} state={state} screen={screen} actions={actions} name={name} />
    </li>
  );
}

function Meaning({
  account,
  state,
  screen,
}: {
  readonly account: AccountWatch;
  readonly state: AccountState;
  readonly screen: WatchScreen;
}): ReactNode {
  const words = useWords().watch;
  const language = useLanguage();
  if (state === 'unwanted' || state === 'chatOff' || state === 'noAccess') return words.reasons[state];
  if (state === 'notYet') {
    if (screen.settings.level === 'page') return words.reasons.notYetPage;
    return screen.looking ? words.reasons.notYetNext : words.reasons.notYetResting;
  }
  if (needsSomebody(state)) return `${words.states[state]}　${formatWhen(account.healthSinceAt, screen.now, language)}`;
  return (
    <>
      {account.baselineAt === null ? words.baselineOpen : words.baselineDone}
      <a className={styles.groups} href={inboxPage(account)} target="_blank" rel="noreferrer">
        {words.groups(account.groupCount)}
      </a>
      {account.unknownChats > 0 && <span className={styles.groups}>{words.unknownChats(account.unknownChats)}</span>}
    </>
  );
}

interface RowEndProps extends AccountRowProps {
  readonly state: AccountState;
  readonly name: string;
}

function RowEnd({ account, state, screen, actions, name }: RowEndProps) {
  const words = useWords();
  const language = useLanguage();
  if (state === 'unwanted') {
    return (
      <Button small aria-label={`${words.watch.turnOn}: ${name}`} onClick={() => actions.want([account.accountId], true, words.watch.wantedOn(name))}>
        {words.watch.turnOn}
      </Button>
    );
  }
  const settings = state === 'chatOff' ? responseSettingsPage(account) : null;
  if (settings !== null) {
    return (
      <a className="small nowrap" href={settings} target="_blank" rel="noreferrer" aria-label={`${words.watch.table.settings}: ${name}`}>
        {words.watch.table.settings}
      </a>
    );
  }
  if (state === 'notYet') {
    const next = screen.looking && screen.nextLookAt !== null && screen.nextLookAt > screen.now ? screen.nextLookAt : null;
    return next === null ? null : <span className="small faint nowrap">{words.common.status.next(formatTime(next))}</span>;
  }
  return account.lastLookAt === null ? null : <span className="small dim nowrap">{formatAgo(account.lastLookAt, screen.now, language)}</span>;
}
