import type { Cost } from '../../utils/domain/checks/pricing';
import { formatMoney } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';

/** A cost as short as a cell is narrow, tax excluded; `≤` where it is an upper end. */
export function cellCost({ amount, currency, atMost }: Cost, language: Language): string {
  return `${atMost ? '≤ ' : ''}${formatMoney(amount, currency, language)}`;
}
