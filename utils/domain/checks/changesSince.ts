import type { FigureAccountId } from '../figures/figureAccount';

/** Accounts that came and went between two sets, each in the order of its set. */
export function changesSince(
  before: readonly FigureAccountId[],
  after: readonly FigureAccountId[],
): { readonly added: readonly FigureAccountId[]; readonly removed: readonly FigureAccountId[] } {
  const [then, now] = [new Set(before), new Set(after)];
  return { added: after.filter((account) => !then.has(account)), removed: before.filter((account) => !now.has(account)) };
}
