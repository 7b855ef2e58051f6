import { useMemo } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useFigureAccounts } from '../figures/useFigureAccounts';

export interface AccountNames {
  readonly accounts: readonly FigureAccount[];
  readonly isKnown: (account: FigureAccountId) => boolean;
  /** Its name, else its id. */
  readonly nameOf: (account: FigureAccountId) => string;
}

/** What accounts are called; undefined until first read. */
export function useAccountNames(): AccountNames | undefined {
  const accounts = useFigureAccounts();
  return useMemo(() => {
    if (accounts === undefined) return undefined;
    const known = new Map(accounts.map((account) => [account.id, account]));
    return { accounts, isKnown: (account) => known.has(account), nameOf: (account) => known.get(account)?.name ?? account };
  }, [accounts]);
}
