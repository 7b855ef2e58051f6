import { formatCount } from '../../utils/i18n/format';
import type { MatrixWords } from '../../utils/i18n/ja/matrix';
import type { Language } from '../../utils/i18n/language';

const mostNamed = 4;
const longestName = 40;

/** The first few names, and how many more there are. */
export function unnamedRest(names: readonly string[], words: Pick<MatrixWords, 'andMore' | 'between'>, language: Language): string {
  const shown = names.slice(0, mostNamed).map((name) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name));
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.andMore(formatCount(rest, language))] : [])].join(words.between);
}
