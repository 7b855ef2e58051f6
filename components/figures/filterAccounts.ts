import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { foldForSearch, searchTerms } from '../../utils/domain/groups/searchText';

/** What narrows the accounts, on every tab alike. */
export interface AccountFilter {
  readonly search: string;
  /** any: whatever tags. none: without a tag. */
  readonly tag: { readonly kind: 'any' } | { readonly kind: 'none' } | { readonly kind: 'one'; readonly tag: string };
  /** Only accounts of it; null = of all and of none. */
  readonly accountGroup: AccountGroup['accountGroupId'] | null;
}

export const noFilter: AccountFilter = { search: '', tag: { kind: 'any' }, accountGroup: null };

export function isNarrowed({ search, tag, accountGroup }: AccountFilter): boolean {
  return search.trim() !== '' || tag.kind !== 'any' || accountGroup !== null;
}

/** Every word of the search must stand in the name, the basic id or a tag. The order stays. An account group that is gone narrows nothing. */
export function filterAccounts(
  accounts: readonly FigureAccount[],
  { search, tag, accountGroup }: AccountFilter,
  groups: readonly AccountGroup[] = [],
): readonly FigureAccount[] {
  const terms = searchTerms(search);
  const group = groups.find(({ accountGroupId }) => accountGroupId === accountGroup);
  const inGroup = group === undefined ? null : new Set(group.accounts);
  return accounts.filter((account) => hasTag(account, tag) && hasTerms(account, terms) && inGroup?.has(account.id) !== false);
}

/** Accounts of the chosen account group that the figures do not know at all: in no row and no total, so they have to be said. */
export function missingOfGroup(accounts: readonly FigureAccount[], { accountGroup }: AccountFilter, groups: readonly AccountGroup[]): number {
  const group = groups.find(({ accountGroupId }) => accountGroupId === accountGroup);
  const known = new Set(accounts.map(({ id }) => id));
  return group === undefined ? 0 : group.accounts.filter((account) => !known.has(account)).length;
}

function hasTag(account: FigureAccount, tag: AccountFilter['tag']): boolean {
  if (tag.kind === 'any') return true;
  return tag.kind === 'none' ? account.tags.length === 0 : account.tags.includes(tag.tag);
}

function hasTerms({ name, basicId, tags, id }: FigureAccount, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const text = foldForSearch([name ?? '', basicId ?? id, ...tags].join(' '));
  return terms.every((term) => text.includes(term));
}

/** All tags in use, sorted as the user's words are read. */
export function tagsOf(accounts: readonly FigureAccount[]): readonly string[] {
  return [...new Set(accounts.flatMap((account) => account.tags))].sort((a, b) => a.localeCompare(b));
}

/** Words of a tag field: split at blanks and commas of any script, without doubles, sorted. */
export function readTags(text: string): readonly string[] {
  const words = text.normalize('NFKC').split(/[\s,、，]+/u);
  return [...new Set(words.map((word) => word.trim().slice(0, longestTag)).filter((word) => word !== ''))]
    .slice(0, mostTags)
    .sort((a, b) => a.localeCompare(b));
}

const longestTag = 40;
const mostTags = 20;
