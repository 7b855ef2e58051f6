import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { foldForSearch, searchTerms } from '../../utils/domain/groups/searchText';

/** What narrows the accounts, on every tab alike. */
export interface AccountFilter {
  readonly search: string;
  /** any: whatever tags. none: without a tag. */
  readonly tag: { readonly kind: 'any' } | { readonly kind: 'none' } | { readonly kind: 'one'; readonly tag: string };
}

export const noFilter: AccountFilter = { search: '', tag: { kind: 'any' } };

export function isNarrowed({ search, tag }: AccountFilter): boolean {
  return search.trim() !== '' || tag.kind !== 'any';
}

/** Every word of the search must stand in the name, the basic id or a tag. The order stays. */
export function filterAccounts(accounts: readonly FigureAccount[], { search, tag }: AccountFilter): readonly FigureAccount[] {
  const terms = searchTerms(search);
  return accounts.filter((account) => hasTag(account, tag) && hasTerms(account, terms));
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
