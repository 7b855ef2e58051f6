import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { AccountBoxes } from '../accounts/AccountBoxes';
import { useWords } from '../language/LanguageProvider';
import { nameOf } from '../watch/accountState';
import type { WatchActions } from '../watch/useWatchActions';

interface AccountChoiceProps {
  readonly accounts: readonly AccountWatch[];
  readonly onWant: WatchActions['want'];
}

/** Which accounts are watched. */
export function AccountChoice({ accounts, onWant }: AccountChoiceProps) {
  const { watch, common, settings } = useWords();
  const words = settings.accounts;
  if (accounts.length === 0) return <p className="small dim">{words.empty}</p>;
  const boxes = accounts.map((account) => ({
    id: account.accountId,
    name: account.name,
    basicId: account.basicId,
    shownName: nameOf(account, common.status.noName),
    ticked: account.wanted,
    whyNot: null,
  }));
  return (
    <AccountBoxes
      words={{ ...watch, ...words }}
      accounts={boxes}
      wideSearch
      count={words.count(accounts.filter((account) => account.wanted).length, accounts.length)}
      onTick={({ id, shownName }, wanted) => onWant([id], wanted, wanted ? watch.wantedOn(shownName) : watch.wantedOff(shownName))}
      onTickAll={(ids, wanted) => onWant(ids, wanted, wanted ? words.allOn(ids.length) : words.allOff(ids.length))}
    />
  );
}
