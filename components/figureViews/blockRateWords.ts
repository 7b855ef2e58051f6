import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { formatChange, formatShare } from '../charts/formatFigures';
import { type BlockRateAccount, type BlockRates, orderAccounts } from './blockRateRows';

/** Writes a block rate. */
export function rateText(rate: Figure, words: ViewsWords, language: Language): string {
  return typeof rate === 'number' ? formatShare(rate, language) : rate === 'withheld' ? words.table.withheld : '–';
}

/** Writes the difference of two block rates in points. */
export function pointsText(change: number | null, language: Language): string {
  return change === null ? '–' : formatChange(change * 100, language, 1);
}

/** The result: where the rate rose most. */
export function blockRateTitle(
  rows: readonly BlockRateAccount[],
  nameOf: (account: FigureAccountId) => string,
  { blocks }: ViewsWords,
  language: Language,
): string {
  if (rows.every((row) => row.rates.every((rate) => typeof rate !== 'number'))) return blocks.nothing;
  const risen = orderAccounts(rows, 'change', nameOf)[0];
  return risen?.change && risen.change > 0 ? blocks.highest(nameOf(risen.account), blocks.points(pointsText(risen.change, language))) : blocks.nobody;
}

/** All accounts together. */
export function blockRateAbout({ latest, change }: BlockRates, words: ViewsWords, language: Language): string {
  if (typeof latest !== 'number') return words.chart.emptyText;
  const rate = rateText(latest, words, language);
  return change === null ? words.blocks.total(rate) : words.blocks.totalChange(rate, pointsText(change, language));
}

/** How long a step is. */
export function stepWords(steps: readonly number[], { blocks }: ViewsWords): string {
  const [first = 0, second = first + 1] = steps;
  const days = second - first;
  return days === 1 ? blocks.steps.day : days === 7 ? blocks.steps.week : blocks.steps.month;
}
