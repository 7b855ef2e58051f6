import { useLayoutEffect } from 'react';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { formatAgo, formatFullDay, formatMoment, formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import { Switch } from '../settings/Switch';
import { markOfState, matchesSearch, nameOf, needsSomebody, stateOf } from './accountState';
import { invitationKitHref } from '../invitationKit/invitationKitHref';
import { chatPage, inboxPage, responseSettingsPage } from './lineLinks';
import { useCount } from './useCount';
import { type FocusFollowing, useFocusFollowing } from './useFocusFollowing';
import type { WatchScreen } from './useWatch';
import type { WatchActions } from './useWatchActions';
import styles from './WatchTable.module.css';

interface TableProps {
  readonly screen: WatchScreen;
  readonly actions: WatchActions;
}

interface RowsProps extends TableProps {
  readonly focus: FocusFollowing;
}

/** Every account that matches, in the four parts of the watch; order inside a part never changes. */
export function WatchTable({ screen, actions, search }: TableProps & { readonly search: string }) {
  const words = useWords().watch;
  const focus = useFocusFollowing();
  const { mendable, notWatchable, notYet, watching } = screen.parts;
  const parts = [
    { id: 'mendable', title: words.parts.mendable, accounts: mendable },
    { id: 'notWatchable', title: words.parts.notWatchable, accounts: notWatchable },
    { id: 'notYet', title: words.parts.notYet, accounts: notYet },
    { id: 'watching', title: screen.looking ? words.parts.watching : words.parts.resting, accounts: watching },
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">{words.table.caption}</caption>
        <Head />
        {parts.map((part) => {
          const accounts = part.accounts.filter((account) => matchesSearch(account, search));
          return (
            accounts.length > 0 && (
              <Part
                key={part.id}
                title={part.title}
                needs={part.id === 'mendable'}
                accounts={accounts}
                screen={screen}
                actions={actions}
                focus={focus}
              />
            )
          );
        })}
      </table>
    </div>
  );
}

function Head() {
  const words = useWords().watch.table;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.account}>
          {words.account}
        </th>
        <th scope="col" className={styles.basicId}>
          {words.basicId}
        </th>
        <th scope="col" className={styles.state}>
          {words.state}
        </th>
        <th scope="col" className={styles.since}>
          {words.since}
        </th>
        <th scope="col" className={styles.look}>
          {words.lastLook}
        </th>
        <th scope="col" className={styles.baseline}>
          {words.baseline}
        </th>
        <th scope="col" className={styles.groups}>
          {words.groups}
        </th>
        <th scope="col" className={styles.watchedSince}>
          {words.watchedSince}
        </th>
        <th scope="col" className={styles.links}>
          {words.links}
        </th>
        <th scope="col" className={styles.wanted}>
          {words.wanted}
        </th>
      </tr>
    </thead>
  );
}

interface PartProps extends RowsProps {
  readonly title: string;
  readonly needs: boolean;
  readonly accounts: readonly AccountWatch[];
}

function Part({ title, needs, accounts, ...rest }: PartProps) {
  const count = useCount();
  return (
    <tbody>
      <tr className={styles.part}>
        <th scope="rowgroup">
          <b className={needs ? 'needs' : undefined}>{title}</b> {count(accounts.length)}
        </th>
      </tr>
      {accounts.map((account) => (
        <Row key={account.accountId} account={account} {...rest} />
      ))}
    </tbody>
  );
}

function Row({ account, screen, actions, focus }: RowsProps & { readonly account: AccountWatch }) {
  const { watch: words, common } = useWords();
  const language = useLanguage();
  const count = useCount();
  const { now } = screen;
  const state = stateOf(account, screen.looking);
  const name = nameOf(account, common.status.noName);
  const said = <span className={needsSomebody(state) ? 'needs' : undefined}>{words.states[state]}</span>;
  return (
    <tr>
      <th scope="row" className={styles.account} title={name}>
        <bdi>{name}</bdi>
        <span className={styles.stateBelow}>
          <Mark kind={markOfState[state]} />
          {said}
        </span>
      </th>
      <td className={styles.basicId} title={account.basicId ?? undefined}>
        {account.basicId ?? words.table.none}
      </td>
      <td className={styles.state} title={words.states[state]}>
        <span className={styles.stateWord}>
          <Mark kind={markOfState[state]} />
          {said}
        </span>
      </td>
      <td className={styles.since} title={formatMoment(account.healthSinceAt, now, language)}>
        {state === 'unwanted' ? words.table.none : formatWhen(account.healthSinceAt, now, language)}
      </td>
      <td className={styles.look} title={account.lastLookAt === null ? undefined : formatMoment(account.lastLookAt, now, language)}>
        {account.lastLookAt === null ? words.table.none : formatAgo(account.lastLookAt, now, language)}
      </td>
      <td className={styles.baseline} title={account.baselineAt === null ? undefined : formatMoment(account.baselineAt, now, language)}>
        {baselineOf(account, words.table, (at) => formatWhen(at, now, language))}
      </td>
      <td className={styles.groups}>{account.watchedSinceAt === null ? words.table.none : count(account.groupCount)}</td>
      <td className={styles.watchedSince} title={account.watchedSinceAt === null ? undefined : formatFullDay(account.watchedSinceAt, language)}>
        {account.watchedSinceAt === null ? words.table.none : formatWhen(account.watchedSinceAt, now, language)}
      </td>
      <td className={styles.links}>
        <Links account={account} name={name} chatOff={state === 'chatOff'} />
      </td>
      <td className={styles.wanted} onFocus={() => focus.noteFocus(account.accountId)} onBlur={() => focus.noteFocus(null)}>
        <WantedSwitch account={account} actions={actions} focus={focus} name={name} />
      </td>
    </tr>
  );
}

function WantedSwitch({ account, actions, focus, name }: Omit<RowsProps, 'screen'> & { readonly account: AccountWatch; readonly name: string }) {
  const words = useWords().watch;
  const id = `wanted-${account.accountId}`;
  useLayoutEffect(() => {
    if (focus.lostFocus(account.accountId)) document.getElementById(id)?.focus();
  });
  return (
    <Switch
      id={id}
      checked={account.wanted}
      label={words.table.wantedOf(name)}
      onChange={(wanted) => actions.want([account.accountId], wanted, wanted ? words.wantedOn(name) : words.wantedOff(name))}
    />
  );
}

function baselineOf(account: AccountWatch, words: { readonly none: string; readonly baselineOpen: string }, format: (at: number) => string): string {
  if (account.baselineAt !== null) return format(account.baselineAt);
  return account.watchedSinceAt === null ? words.none : words.baselineOpen;
}

function Links({ account, name, chatOff }: { readonly account: AccountWatch; readonly name: string; readonly chatOff: boolean }) {
  const words = useWords().watch.table;
  const settings = chatOff ? responseSettingsPage(account) : null;
  return (
    <span className={styles.linkList}>
      {settings === null ? (
        <a href={chatPage(account)} target="_blank" rel="noreferrer" aria-label={`${words.chat}: ${name}`}>
          {words.chat}
        </a>
      ) : (
        <a href={settings} target="_blank" rel="noreferrer" aria-label={`${words.settings}: ${name}`}>
          {words.settings}
        </a>
      )}
      <a href={inboxPage(account)} aria-label={`${words.inbox}: ${name}`}>
        {words.inbox}
      </a>
      <a href={invitationKitHref(account.accountId)} aria-label={`${words.invite}: ${name}`}>
        {words.invite}
      </a>
    </span>
  );
}
