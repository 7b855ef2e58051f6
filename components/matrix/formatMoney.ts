import type { Cost } from '../../utils/domain/checks/pricing';
import { formatCount } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';

const signs: Readonly<Record<Cost['currency'], string>> = { JPY: '¥', TWD: 'NT$', THB: '฿' };

/** Tax excluded; `≤` where it is an upper end. Parts of a yen are kept as the arithmetic gives them, at most two digits. */
export function formatMoney({ amount, currency, atMost }: Cost, language: Language): string {
  return `${atMost ? '≤ ' : ''}${signs[currency]}${formatCount(Math.round(amount * 100) / 100, language)}`;
}
