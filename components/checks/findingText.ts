import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Finding } from '../../utils/domain/checks/finding';
import type { FindingsWords } from '../../utils/i18n/ja/findings';
import type { Language } from '../../utils/i18n/language';

/** Stand-in: the sentences of findings have their own owner. */
export function longFinding(finding: Finding, _words: FindingsWords, _language: Language, nameOf: (account: FigureAccountId) => string): string {
  return 'account' in finding ? `${finding.check} ${nameOf(finding.account)}` : finding.check;
}

/** Stand-in: the words of findings have their own owner. */
export function shortFinding(finding: Finding, _words: FindingsWords, _language: Language): string {
  return finding.verdict;
}
