import { type ReactNode, useState } from 'react';
import { Button } from '../primitives/Button';
import { SearchField } from '../primitives/SearchField';
import { matchesSearch } from '../watch/accountState';
import { NothingFound } from '../watch/NothingFound';
import styles from './AccountBoxes.module.css';

/** One account that can be ticked. */
export interface AccountBox<Id extends string> {
  readonly id: Id;
  readonly name: string | null;
  readonly basicId: string | null;
  /** The name as it is shown, when there is none too. */
  readonly shownName: string;
  readonly ticked: boolean;
  /** Why it cannot be ticked; null = it can. */
  readonly whyNot: string | null;
}

interface AccountBoxesProps<Id extends string> {
  readonly words: {
    readonly head: string;
    readonly search: string;
    readonly searchHint: string;
    readonly all: string;
    readonly none: string;
    readonly nothingFound: (search: string) => string;
    readonly clearSearch: string;
  };
  readonly accounts: readonly AccountBox<Id>[];
  /** Room for long names in the search field, as among the watched accounts. */
  readonly wideSearch?: boolean;
  /** How many are ticked, in words. */
  readonly count: ReactNode;
  readonly onTick: (account: AccountBox<Id>, ticked: boolean) => void;
  readonly onTickAll: (ids: readonly Id[], ticked: boolean) => void;
}

/** A choice of accounts: one by one, or all that the search found. */
export function AccountBoxes<Id extends string>({ words, accounts, wideSearch = false, count, onTick, onTickAll }: AccountBoxesProps<Id>) {
  const [search, setSearch] = useState('');
  const found = accounts.filter((account) => matchesSearch(account, search));
  const idsToTurn = (on: boolean) => found.filter(({ ticked, whyNot }) => whyNot === null && ticked !== on).map(({ id }) => id);
  const [toTick, toLeave] = [idsToTurn(true), idsToTurn(false)];
  return (
    <div className={styles.choice}>
      <div className={styles.bar}>
        <SearchField
          className={wideSearch ? styles.wideSearch : undefined}
          label={words.search}
          hint={words.searchHint}
          value={search}
          onChange={setSearch}
        />
        <Button small disabled={toTick.length === 0} onClick={() => onTickAll(toTick, true)}>
          {words.all}
        </Button>
        <Button small disabled={toLeave.length === 0} onClick={() => onTickAll(toLeave, false)}>
          {words.none}
        </Button>
        <span className={styles.count}>{count}</span>
      </div>
      {found.length === 0 ? (
        <NothingFound search={search} words={words} onClear={() => setSearch('')} />
      ) : (
        <ul className={styles.list} tabIndex={0} aria-label={words.head}>
          {found.map((account) => (
            <Box key={account.id} account={account} onTick={(ticked) => onTick(account, ticked)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Box<Id extends string>({ account, onTick }: { readonly account: AccountBox<Id>; readonly onTick: (ticked: boolean) => void }) {
  const { basicId, shownName, ticked, whyNot } = account;
  return (
    <li>
      <label className={styles.account}>
        <input type="checkbox" checked={ticked} disabled={whyNot !== null} onChange={(event) => onTick(event.target.checked)} />
        <bdi className="cut" title={account.name ?? shownName}>
          {shownName}
        </bdi>
        <span className={whyNot === null ? styles.basicId : styles.whyNot}>{whyNot ?? basicId}</span>
      </label>
    </li>
  );
}
