import { useState } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './CollectAccounts.module.css';
import { accountName, matchesSearch } from './collectTexts';

interface CollectAccountsProps {
  readonly accounts: readonly FigureAccount[];
  readonly chosen: ReadonlySet<FigureAccountId>;
  readonly onChoose: (accounts: readonly FigureAccountId[], chosen: boolean) => void;
}

const longestQuoted = 40;

/** Whose figures are collected: one by one, or all that the search found. Those without an address on the Manager say why not. */
export function CollectAccounts({ accounts, chosen, onChoose }: CollectAccountsProps) {
  const words = useWords().collect.accounts;
  const [search, setSearch] = useState('');
  const found = accounts.filter((account) => matchesSearch(account, search));
  const toTurn = (on: boolean) => found.filter((one) => one.basicId !== null && chosen.has(one.id) !== on).map((one) => one.id);
  const [toChoose, toLeave] = [toTurn(true), toTurn(false)];
  return (
    <div className={styles.choice}>
      <div className={styles.bar}>
        <div role="search">
          <TextField
            label={words.search}
            hideLabel
            type="search"
            mark="search"
            maxLength={200}
            placeholder={words.searchHint}
            value={search}
            onChange={setSearch}
          />
        </div>
        <Button small disabled={toChoose.length === 0} onClick={() => onChoose(toChoose, true)}>
          {words.all}
        </Button>
        <Button small disabled={toLeave.length === 0} onClick={() => onChoose(toLeave, false)}>
          {words.none}
        </Button>
        <span className={styles.count} role="status">
          {words.count(chosen.size, accounts.filter((account) => account.basicId !== null).length)}
        </span>
      </div>
      {found.length === 0 ? (
        <div className={styles.nothing} role="status">
          <p className="dim">{words.nothingFound([...search.trim()].slice(0, longestQuoted).join(''))}</p>
          <Button small onClick={() => setSearch('')}>
            {words.clearSearch}
          </Button>
        </div>
      ) : (
        <ul className={styles.list} tabIndex={0} aria-label={words.head}>
          {found.map((account) => (
            <AccountBox key={account.id} account={account} chosen={chosen.has(account.id)} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface AccountBoxProps extends Pick<CollectAccountsProps, 'onChoose'> {
  readonly account: FigureAccount;
  readonly chosen: boolean;
}

function AccountBox({ account, chosen, onChoose }: AccountBoxProps) {
  const words = useWords().collect;
  const name = accountName(account, account.id, words);
  const known = account.basicId !== null;
  return (
    <li>
      <label className={styles.account}>
        <input type="checkbox" checked={known && chosen} disabled={!known} onChange={(event) => onChoose([account.id], event.target.checked)} />
        <bdi className="cut" title={account.name ?? name}>
          {name}
        </bdi>
        <span className={styles.more}>{account.basicId ?? words.accounts.noBasicId}</span>
      </label>
    </li>
  );
}
