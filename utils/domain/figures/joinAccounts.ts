import { parseAccountId, parseBasicId } from '../ids';
import type { AccountWatch } from '../watch/accountWatch';
import { type FigureAccount, type FigureAccountId, figureAccountIdOf, type StoredFigureAccount } from './figureAccount';

/** What the watch's list says of an account itself. How its watch stands changes with every look, and is nothing to figures and checks. */
export type ListedAccount = Pick<AccountWatch, 'accountId' | 'basicId' | 'name' | 'wanted'>;

/** Every account the watch lists or something was said of, each once, sorted by id. `others`: accounts that only figures are kept of. */
export function joinAccounts(
  watch: readonly ListedAccount[],
  stored: readonly StoredFigureAccount[],
  others: Iterable<FigureAccountId> = [],
): FigureAccount[] {
  const present = aliasesOf(watch);
  const joined = new Map<FigureAccountId, FigureAccount>();
  for (const { accountId, basicId, name, wanted } of watch) {
    const id = figureAccountIdOf({ basicId, accountId });
    joined.set(id, { id, basicId, accountId, name, tags: [], watched: wanted });
  }
  for (const row of stored) {
    const id = present.get(row.id) ?? row.id;
    const before = joined.get(id) ?? { ...unknownAccount(id), name: row.name ?? nameInId(id) };
    joined.set(id, { ...before, name: before.name ?? row.name, tags: sortedTags([...before.tags, ...row.tags]) });
  }
  for (const other of others) {
    const id = present.get(other) ?? other;
    if (!joined.has(id)) joined.set(id, unknownAccount(id));
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An account whose basic id became known later has two ids of ours: the old one → the present one. */
export function aliasesOf(watch: readonly Pick<AccountWatch, 'accountId' | 'basicId'>[]): ReadonlyMap<FigureAccountId, FigureAccountId> {
  return new Map(
    watch.flatMap(({ accountId, basicId }) =>
      basicId === null ? [] : [[figureAccountIdOf({ basicId: null, accountId }), figureAccountIdOf({ basicId, accountId })]],
    ),
  );
}

/** Words as the user gave them: trimmed, without doubles and empty ones, sorted. */
export function sortedTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].sort();
}

/** The name an id of the kind `name:` was made of; null for ids of LINE's. */
export function nameInId(id: FigureAccountId): string | null {
  return id.startsWith('name:') ? id.slice('name:'.length) : null;
}

function unknownAccount(id: FigureAccountId): FigureAccount {
  return { id, basicId: parseBasicId(id), accountId: parseAccountId(id), name: nameInId(id), tags: [], watched: false };
}
