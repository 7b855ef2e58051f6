import { useMemo } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { useWords } from '../language/LanguageProvider';

/** Names as they are shown; an account nobody named goes by its id. */
export function useAccountNames(set: FigureSet): (account: FigureAccountId) => string {
  const { noName } = useWords().views.table;
  return useMemo(() => {
    const names = new Map(set.accounts.map(({ id, name, basicId }) => [id, name ?? basicId ?? noName]));
    return (account) => names.get(account) ?? noName;
  }, [set.accounts, noName]);
}
