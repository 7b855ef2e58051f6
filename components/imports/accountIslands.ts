import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';

/**
 * Accounts that have files in common, together: a file of several accounts can only be read anew with all of them. What has nothing in common
 * is apart, so that reading anew can be shown and stopped step by step.
 */
export function accountIslands(files: readonly Pick<ImportFile, 'accounts'>[]): readonly (readonly FigureAccountId[])[] {
  const islandOf = new Map<FigureAccountId, Set<FigureAccountId>>();
  for (const { accounts } of files) {
    const joined = new Set(accounts.flatMap((account) => [account, ...(islandOf.get(account) ?? [])]));
    for (const account of joined) islandOf.set(account, joined);
  }
  return [...new Set(islandOf.values())].map((island) => [...island]);
}
