import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import type { Overview } from '../../utils/domain/figures/views/overview';
import type { Instant } from '../../utils/domain/ids';
import { formatNumber } from '../charts/formatFigures';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { barScale } from './barScale';
import { ColumnHead } from './ColumnHead';
import { headOf, meaningOf } from './columnMeaning';
import { nameOf } from './accountName';
import { accountsInTotals } from './inTotals';
import { OverviewRow } from './OverviewRow';
import { type ColumnId, isMeasure, measureKinds, type SortBy } from './overviewColumns';
import styles from './OverviewTable.module.css';
import type { RankedRow } from './rankRows';
import { TrendCell } from './TrendCell';
import { useTrends } from './useTrends';
import { useVisibleRows } from './useVisibleRows';

interface OverviewTableProps {
  readonly set: FigureSet;
  readonly overview: Overview;
  readonly rows: readonly RankedRow[];
  readonly columns: readonly ColumnId[];
  readonly sort: SortBy;
  readonly chips: ReadonlyMap<FigureAccountId, string>;
  readonly caption: string;
  readonly now: Instant;
  readonly onSort: (column: SortBy['column']) => void;
  readonly onEditTags: (account: FigureAccount) => void;
}

const widths: Readonly<Partial<Record<ColumnId, number>>> = {
  reachable: 92,
  change: 80,
  changeRate: 76,
  adds: 76,
  blockChange: 80,
  trend: 120,
  figuresOn: 96,
};
const measureWidth = 88;
const barsWidth = 100;
const leastName = 200;
/** `--h-table` and the hairline are in it. */
const rowHeight = 36;

/** All accounts with what was chosen of their figures; the total first, whoever has no figures last. */
export function OverviewTable(props: OverviewTableProps) {
  const { set, overview, rows, columns, sort, chips, caption, now, onSort, onEditTags } = props;
  const words = useWords();
  const { figures } = words;
  const accounts = useMemo(() => overview.rows.map((row) => row.account), [overview]);
  const inTotals = useMemo(() => accountsInTotals(overview), [overview]);
  const trends = useTrends(set, accounts, inTotals, overview.period.toOn);
  const twins = useMemo(() => namesTwice(rows.map((row) => row.account)), [rows]);
  const barColumn = sort.column === 'figuresOn' || sort.column === 'account' ? null : sort.column;
  const bars = useMemo(
    () =>
      barColumn === null ? null : barScale(rows.flatMap(({ row }) => (typeof row.values[barColumn] === 'number' ? [row.values[barColumn]] : []))),
    [rows, barColumn],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const visible = useVisibleRows(rows.length, rowHeight, body);
  const { stop, onKeyDown } = useRowKeys(rows, visible, body, onEditTags);
  const width = columns.reduce((sum, column) => sum + (widths[column] ?? measureWidth), 44 + leastName);
  return (
    <table className={styles.table} style={{ minWidth: width }} aria-rowcount={rows.length + 2}>
      <caption className="unseen">{caption}</caption>
      <Widths columns={columns} barColumn={barColumn} />
      <thead>
        <tr>
          <th scope="col" data-col="rank" className={joinClasses('num', styles.rank)}>
            <span className={styles.rankHead}>{figures.columns.rank}</span>
          </th>
          <ColumnHead id="account" text={figures.columns.account} meaning={null} sort={sort} sortColumn="account" onSort={onSort} />
          {columns.map((column, index) => [
            <ColumnHead
              key={column}
              id={column}
              text={headOf(column, words)}
              meaning={meaningOf(column, words)}
              sort={sort}
              sortColumn={column === 'trend' ? null : column}
              numeric={column !== 'trend'}
              side={index < 2 ? 'start' : 'end'}
              onSort={onSort}
            />,
            column === barColumn && (
              <th key="bars" scope="col" data-col="bars">
                <span className="unseen">{figures.columns.bars}</span>
              </th>
            ),
          ])}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        <TotalRow overview={overview} columns={columns} barColumn={barColumn} trend={trends.total} />
        <Gap rows={visible.from} columns={columns.length + 3} />
        {rows.slice(visible.from, visible.to).map((ranked, index) => (
          <OverviewRow
            key={ranked.row.account}
            ranked={ranked}
            place={visible.from + index + 3}
            columns={columns}
            barColumn={barColumn}
            bars={bars}
            trend={trends.of.get(ranked.row.account) ?? null}
            twin={twins.has(ranked.account.name ?? '')}
            chip={chips.get(ranked.row.account) ?? null}
            stop={ranked.row.account === stop}
            now={now}
            onEditTags={onEditTags}
          />
        ))}
        <Gap rows={rows.length - visible.to} columns={columns.length + 3} />
      </tbody>
    </table>
  );
}

/** The place of rows that are not drawn. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" data-gap="">
      <td colSpan={columns} className={styles.gap} style={{ height: rows * rowHeight }} />
    </tr>
  );
}

function Widths({ columns, barColumn }: { readonly columns: readonly ColumnId[]; readonly barColumn: ColumnId | null }) {
  return (
    <colgroup>
      <col data-col="rank" style={{ width: 44 }} />
      <col data-col="account" />
      {columns.map((column) => [
        <col key={column} data-col={column} style={{ width: widths[column] ?? measureWidth }} />,
        column === barColumn && <col key="bars" data-col="bars" style={{ width: barsWidth }} />,
      ])}
    </colgroup>
  );
}

interface TotalRowProps {
  readonly overview: Overview;
  readonly columns: readonly ColumnId[];
  readonly barColumn: ColumnId | null;
  readonly trend: ReturnType<typeof useTrends>['total'];
}

function TotalRow({ overview, columns, barColumn, trend }: TotalRowProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const { totals, of } = overview;
  const { covered } = totals.change;
  return (
    <tr className={styles.total} data-total="">
      <td data-col="rank" />
      <th scope="row" data-col="account">
        {words.table.total}
        <span className={styles.of}>{words.table.coverage(covered, of)}</span>
      </th>
      {columns.map((column) => {
        if (column === 'trend') return <TrendCell key={column} trend={trend} name={words.table.total} />;
        if (!isMeasure(column)) return <td key={column} data-col={column} />;
        const total = totals[column];
        return [
          <td key={column} data-col={column} data-covered={total.covered} className="num" title={words.table.columnCoverage(total.covered, of)}>
            {total.value === null ? words.table.unknown : formatNumber(total.value, measureKinds[column], language)}
            {total.value !== null && total.covered !== covered && <small>{words.table.coverageShort(total.covered, of)}</small>}
          </td>,
          column === barColumn && <td key="bars" data-col="bars" />,
        ];
      })}
    </tr>
  );
}

const pageRows = 10;

function stepOf(key: string, here: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return here + 1;
    case 'ArrowUp':
      return here - 1;
    case 'PageDown':
      return here + pageRows;
    case 'PageUp':
      return here - pageRows;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}

/** Arrow keys move from row to row, Home and End to the ends; T opens the tags. The link of the row answers Enter by itself. */
function useRowKeys(
  rows: readonly RankedRow[],
  visible: { readonly from: number; readonly to: number },
  body: RefObject<HTMLTableSectionElement | null>,
  onEditTags: (account: FigureAccount) => void,
) {
  const [at, setAt] = useState<FigureAccountId | null>(null);
  const [wanted, setWanted] = useState<FigureAccountId | null>(null);
  const index = rows.findIndex((row) => row.row.account === at);
  const stop = index >= visible.from && index < visible.to ? at : (rows[visible.from]?.row.account ?? null);
  useEffect(() => {
    if (wanted === null) return;
    const link = body.current?.querySelector<HTMLElement>(`tr[data-account="${CSS.escape(wanted)}"] [data-row-link]`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  }, [wanted, visible.from, visible.to, body]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row-link]')) return;
    const id = event.target.closest('tr')?.dataset['account'];
    const here = rows.findIndex((candidate) => candidate.row.account === id);
    const row = rows[here];
    if (row !== undefined && (event.key === 't' || event.key === 'T')) {
      event.preventDefault();
      onEditTags(row.account);
    }
    const to = stepOf(event.key, here, rows.length);
    if (to === null) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, to));
    const account = rows[next]?.row.account ?? null;
    setAt(account);
    setWanted(account);
    // A row that is not drawn yet comes by scrolling to its place.
    if (next < visible.from) body.current?.scrollIntoView({ block: 'start' });
    if (next >= visible.to) body.current?.scrollIntoView({ block: 'end' });
  }
  return { stop, onKeyDown };
}

function namesTwice(accounts: readonly FigureAccount[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    accounts.flatMap((account) => {
      const name = nameOf(account, '');
      if (seen.has(name)) return [name];
      seen.add(name);
      return [];
    }),
  );
}
