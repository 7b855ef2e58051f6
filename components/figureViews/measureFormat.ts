import type { Measure } from '../../utils/domain/figures/views/measure';
import type { ViewColumnKind } from '../../utils/domain/figures/views/viewTable';
import type { Language } from '../../utils/i18n/language';
import { formatNumber } from '../charts/formatFigures';

type FigureKind = Exclude<ViewColumnKind, 'text' | 'day'>;

/** How a figure of the measure is written. */
export function kindOfMeasure(measure: Measure): FigureKind {
  switch (measure) {
    case 'blockRate':
      return 'share';
    case 'changeRate':
      return 'changeShare';
    case 'change':
    case 'blockChange':
      return 'change';
    case 'reachable':
    case 'contacts':
    case 'adds':
    case 'blocks':
    case 'targetReaches':
      return 'count';
  }
}

/** How the difference of two of its figures is written. */
export function kindOfDifference(measure: Measure): FigureKind {
  return measure === 'blockRate' || measure === 'changeRate' ? 'changeShare' : 'change';
}

export type FormatFigure = (value: number) => string;

/** On the scale of a chart: an index of whole numbers needs no tenths. */
export function tickFormat(indexed: boolean, kind: FigureKind, language: Language): FormatFigure {
  const format = figureFormat(indexed ? 'index' : kind, language);
  return indexed ? (value) => format(value).replace(/\.0$/, '') : format;
}

export function figureFormat(kind: FigureKind, language: Language): FormatFigure {
  return (value) => formatNumber(value, kind, language);
}
