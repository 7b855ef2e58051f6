import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Finding } from '../../utils/domain/checks/finding';
import type { FindingsWords } from '../../utils/i18n/ja/findings';
import type { Language } from '../../utils/i18n/language';

/** Stand-in until the words of the findings are here: the numbers as they are. */
export function longFinding(finding: Finding, _words: FindingsWords, _language: Language, _nameOf: (account: FigureAccountId) => string): string {
  return Object.entries(finding)
    .filter(([key]) => key !== 'check' && key !== 'verdict' && key !== 'account')
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');
}
