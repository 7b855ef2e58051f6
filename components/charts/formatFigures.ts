import { isoOfDay, type JstDay, type Period } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import type { ViewCell, ViewColumnKind } from '../../utils/domain/figures/views/viewTable';
import { atJstDay } from '../../utils/domain/time/jst';
import { formatCount, formatFullDay, formatShortDay, formatWhen } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';

const minus = '−';

/** With a fixed number of decimals, thousands separated. */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? minus : '';
  return `${sign}${formatCount(Number(whole), language)}${rest === undefined ? '' : `.${rest}`}`;
}

/** `+190`, `−666`, `±0`. */
export function formatChange(value: number, language: Language, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 0) return `±${(0).toFixed(decimals)}`;
  return rounded > 0 ? `+${formatDecimal(value, decimals, language)}` : formatDecimal(value, decimals, language);
}

/** A share (part of 1): `26.0%`. */
export function formatShare(value: number, language: Language): string {
  return `${formatDecimal(value * 100, 1, language)}%`;
}

export function formatNumber(value: number, kind: Exclude<ViewColumnKind, 'text' | 'day'>, language: Language): string {
  switch (kind) {
    case 'count':
      return formatDecimal(value, 0, language);
    case 'change':
      return formatChange(value, language);
    case 'share':
      return formatShare(value, language);
    case 'changeShare':
      return `${formatChange(value * 100, language, 1)}%`;
    case 'index':
      return formatDecimal(value, 1, language);
  }
}

/** Middle of a Japanese day, for formatters of moments. */
function noonOf(on: JstDay): number {
  return atJstDay(on, 12);
}

/** `11/19(木)`. */
export function shortDay(on: JstDay, language: Language): string {
  return formatShortDay(noonOf(on), language);
}

/** With the year. */
export function fullDay(on: JstDay, language: Language): string {
  return formatFullDay(noonOf(on), language);
}

function spansYears({ fromOn, toOn }: Period): boolean {
  return isoOfDay(fromOn).slice(0, 4) !== isoOfDay(toOn).slice(0, 4);
}

/** A day of a period: with the year when the period has more than one. */
export function dayWithin(period: Period, on: JstDay, language: Language): string {
  return spansYears(period) ? fullDay(on, language) : shortDay(on, language);
}

/** The same, as short as it can be said, for axes and heads: `2024/7/1` or `7/1(月)`. */
export function axisDay(period: Period, on: JstDay, language: Language): string {
  // Seen from the epoch every day lies in another year, so the year is said.
  return spansYears(period) ? formatWhen(noonOf(on), 0, language) : shortDay(on, language);
}

/** What a cell says: its text, or why there is no figure. */
export type CellSaid = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'withheld' } | { readonly kind: 'missing' };

function saidOfFigure(figure: Figure, kind: ViewColumnKind, language: Language): CellSaid {
  if (figure === null) return { kind: 'missing' };
  if (figure === 'withheld') return { kind: 'withheld' };
  return { kind: 'text', text: formatNumber(figure, kind === 'text' || kind === 'day' ? 'count' : kind, language) };
}

export function saidOfCell(cell: ViewCell, kind: ViewColumnKind, language: Language): CellSaid {
  if ('text' in cell) return { kind: 'text', text: cell.text };
  if ('figure' in cell) return saidOfFigure(cell.figure, kind, language);
  return cell.on === null ? { kind: 'missing' } : { kind: 'text', text: shortDay(cell.on, language) };
}
