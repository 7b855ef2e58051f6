import { useState } from 'react';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { matchesSearch, nameOf } from '../watch/accountState';
import { NothingFound } from '../watch/NothingFound';
import type { WatchActions } from '../watch/useWatchActions';
import { WatchSearch } from '../watch/WatchSearch';
import styles from './AccountChoice.module.css';

interface AccountChoiceProps {
  readonly accounts: readonly AccountWatch[];
  readonly onWant: WatchActions['want'];
}

/** Which accounts are watched: one by one, or all that the search found. */
export function AccountChoice({ accounts, onWant }: AccountChoiceProps) {
  const words = useWords().settings.accounts;
  const [search, setSearch] = useState('');
  if (accounts.length === 0) return <p className="small dim">{words.empty}</p>;
  const found = accounts.filter((account) => matchesSearch(account, search));
  const idsToTurn = (wanted: boolean) => found.filter((account) => account.wanted !== wanted).map((account) => account.accountId);
  const toTurnOn = idsToTurn(true);
  const toTurnOff = idsToTurn(false);
  return (
    <div className={styles.choice}>
      <div className={styles.bar}>
        <WatchSearch value={search} onChange={setSearch} />
        <Button small disabled={toTurnOn.length === 0} onClick={() => onWant(toTurnOn, true, words.allOn(toTurnOn.length))}>
          {words.all}
        </Button>
        <Button small disabled={toTurnOff.length === 0} onClick={() => onWant(toTurnOff, false, words.allOff(toTurnOff.length))}>
          {words.none}
        </Button>
        <span className={styles.count}>{words.count(accounts.filter((account) => account.wanted).length, accounts.length)}</span>
      </div>
      {found.length === 0 && <NothingFound search={search} onClear={() => setSearch('')} />}
      {found.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={words.head}>
          {found.map((account) => (
            <AccountBox key={account.accountId} account={account} onWant={onWant} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AccountBox({ account, onWant }: { readonly account: AccountWatch; readonly onWant: WatchActions['want'] }) {
  const { watch: words, common } = useWords();
  const name = nameOf(account, common.status.noName);
  return (
    <li>
      <label className={styles.account}>
        <input
          type="checkbox"
          checked={account.wanted}
          onChange={(event) => onWant([account.accountId], event.target.checked, event.target.checked ? words.wantedOn(name) : words.wantedOff(name))}
        />
        <bdi className="cut" title={name}>
          {name}
        </bdi>
        <span className={styles.basicId}>{account.basicId}</span>
      </label>
    </li>
  );
}
