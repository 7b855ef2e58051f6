import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ImportsWords } from '../../utils/i18n/ja/imports';
import type { NameOfAccount } from './accountNames';

/** Whose figures, in one line: the name, or the first name and how many others. */
export function accountsWords(accounts: readonly FigureAccountId[], nameOf: NameOfAccount, words: ImportsWords): string {
  const [first] = accounts;
  if (first === undefined) return words.table.none;
  return accounts.length === 1 ? nameOf(first) : words.accounts(nameOf(first), accounts.length);
}
