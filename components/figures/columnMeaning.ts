import type { Words } from '../../utils/i18n/words';
import { type ColumnId, isMeasure } from './overviewColumns';

/** What stands above a column. */
export function headOf(column: ColumnId, words: Words): string {
  return isMeasure(column) ? words.metrics.figures[column].short : words.figures.columns[column];
}

/** What the figures of a column mean, in a sentence or two. */
export function meaningOf(column: ColumnId, words: Words): string {
  return isMeasure(column) ? words.metrics.figures[column].definition : words.figures.meaning[column];
}
