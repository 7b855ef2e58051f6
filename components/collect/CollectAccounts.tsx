import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { AccountBoxes } from '../accounts/AccountBoxes';
import { useWords } from '../language/LanguageProvider';
import { accountName } from './collectTexts';

interface CollectAccountsProps {
  readonly accounts: readonly FigureAccount[];
  readonly chosen: ReadonlySet<FigureAccountId>;
  readonly onChoose: (accounts: readonly FigureAccountId[], chosen: boolean) => void;
}

/** Whose figures are collected. Those without an address on the Manager say why not. */
export function CollectAccounts({ accounts, chosen, onChoose }: CollectAccountsProps) {
  const { collect } = useWords();
  const words = collect.accounts;
  const boxes = accounts.map((account) => ({
    id: account.id,
    name: account.name,
    basicId: account.basicId,
    shownName: accountName(account, account.id, collect),
    ticked: account.basicId !== null && chosen.has(account.id),
    whyNot: account.basicId === null ? words.noBasicId : null,
  }));
  const count = words.count(chosen.size, boxes.filter(({ whyNot }) => whyNot === null).length);
  return (
    <AccountBoxes
      words={words}
      accounts={boxes}
      count={<span role="status">{count}</span>}
      onTick={({ id }, ticked) => onChoose([id], ticked)}
      onTickAll={onChoose}
    />
  );
}
