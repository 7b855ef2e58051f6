import type { JstDay, Period } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { type StoredMetricId, storedMetricIds } from '../../utils/domain/figures/metrics';
import { type AccountSeries, figureOn } from '../../utils/domain/figures/series';
import { minus, shareOf } from '../../utils/domain/figures/views/figureArithmetic';
import type { ViewColumnKind, ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Words } from '../../utils/i18n/words';

interface AccountDaysParts {
  readonly series: AccountSeries | undefined;
  readonly account: Pick<FigureAccount, 'basicId'>;
  readonly name: string;
  readonly period: Period;
  /** The period as it is shown. */
  readonly range: string;
  readonly words: Words;
}

interface Column {
  readonly metric: StoredMetricId | 'reachable' | 'blockRate';
  readonly kind: ViewColumnKind;
  readonly on: (on: JstDay) => Figure;
}

/**
 * One account day by day, for saving; importing the saved file gives the same figures again (`utils/site/csv/formats/ownDays.ts`), so every
 * kept figure is in it and withheld ones stay apart from missing ones. The basic id says whose it is.
 */
export function accountDaysTable({ series, account, name, period, range, words }: AccountDaysParts): ViewTable {
  const { figures, metrics } = words;
  const { basicId } = account;
  const columns = columnsOf(series);
  return {
    name,
    columns: [
      { head: figures.account.day, kind: 'day' },
      ...(basicId === null ? [] : [{ head: figures.table.basicId, kind: 'text' as const }]),
      ...columns.map(({ metric, kind }) => ({ head: metrics.figures[metric].short, kind })),
    ],
    rows: Array.from({ length: period.toOn - period.fromOn + 1 }, (_, index) => {
      const on = period.fromOn + index;
      return [{ on }, ...(basicId === null ? [] : [{ text: basicId }]), ...columns.map((column) => ({ figure: column.on(on) }))];
    }),
    notes: [`${name} ${range}`, figures.export.reachableNote, figures.export.withheldNote],
  };
}

const always: readonly StoredMetricId[] = ['contacts', 'blocks', 'targetReaches'];

/** The usual figures, and those that only some files give where this account has them. */
function columnsOf(series: AccountSeries | undefined): readonly Column[] {
  const stored = (metric: StoredMetricId): Column => ({ metric, kind: 'count', on: (on) => figureOn(series, metric, on) });
  const contacts = (on: JstDay) => figureOn(series, 'contacts', on);
  const blocks = (on: JstDay) => figureOn(series, 'blocks', on);
  const others = storedMetricIds.filter((metric) => !always.includes(metric) && series?.columns[metric] !== undefined);
  return [
    { metric: 'reachable', kind: 'count', on: (on) => minus(contacts(on), blocks(on)) },
    stored('contacts'),
    stored('blocks'),
    { metric: 'blockRate', kind: 'share', on: (on) => shareOf(blocks(on), contacts(on)) },
    stored('targetReaches'),
    ...others.map(stored),
  ];
}
