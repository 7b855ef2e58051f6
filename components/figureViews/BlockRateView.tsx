import { useId, useMemo, useState } from 'react';
import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { BlockRateStrip } from '../../utils/domain/figures/views/blockRateStrip';
import { totalLine } from '../../utils/domain/figures/views/totalLine';
import { computeBlockRateStrip } from '../../utils/domain/figures/views/computeBlockRateStrip';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { ChartTable } from '../charts/ChartTable';
import { axisDay, dayWithin, formatChange, formatShare } from '../charts/formatFigures';
import { useChartColours } from '../charts/useChartColours';
import { useChartImage } from '../charts/useChartImages';
import { useSortedTable } from '../charts/useSortedTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { Select } from '../primitives/Select';
import { shadeScale } from './blockShades';
import { BlockStrip, type StripRow } from './BlockStrip';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { spaceOf } from './growthSentences';
import { stripImage } from './stripImage';
import type { StripPlace } from './stripPlace';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

type Sort = 'change' | 'latest' | 'name';

/** Block rate per account over the steps of the period, those that rose most first; all accounts together on top. */
export function BlockRateView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const [sort, setSort] = useState<Sort>('change');
  const [place, setPlace] = useState<StripPlace | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const colours = useChartColours(element);
  const hint = useId();
  const strip = useMemo(() => computeBlockRateStrip(set, accounts, period), [set, accounts, period]);
  const total = useMemo(() => totalOfStrip(totalLine(set, accounts, 'blockRate', strip.steps).points), [set, accounts, period, strip]);
  const ordered = useMemo(() => orderStrip(strip.rows, sort, nameOf), [strip, sort, nameOf]);
  const scale = useMemo(() => shadeScale(strip.rows.flatMap((row) => row.rates)), [strip]);

  const share = (rate: Figure) => (typeof rate === 'number' ? formatShare(rate, language) : rate === 'withheld' ? words.table.withheld : '–');
  const points = (change: number | null) => (change === null ? '–' : formatChange(change * 100, language, 1));
  const rows: readonly StripRow[] = [
    { id: 'total', name: words.blocks.all, rates: total.rates, latest: share(total.latest), change: points(total.change), total: true },
    ...ordered.map((row) => ({
      id: row.account,
      name: nameOf(row.account),
      rates: row.rates,
      latest: share(row.latest),
      change: points(row.change),
      total: false,
    })),
  ];
  const covered = strip.rows.filter((row) => typeof row.latest === 'number').length;
  const notes = useFigureNotes({ period, now, covered, of: accounts.length, measure: 'blockRate' });
  const table = useMemo((): ViewTable => {
    const cells = (name: string, row: { readonly rates: readonly Figure[]; readonly latest: Figure; readonly change: number | null }) => [
      { text: name },
      ...row.rates.map((figure) => ({ figure })),
      { figure: row.latest },
      { figure: row.change },
    ];
    return {
      name: words.blocks.file,
      columns: [
        { head: words.table.account, kind: 'text' },
        ...strip.steps.map((on) => ({ head: words.blocks.until(axisDay(period, on, language)), kind: 'share' as const })),
        { head: words.blocks.latest, kind: 'share' },
        { head: words.blocks.change, kind: 'changeShare' },
      ],
      rows: [...ordered.map((row) => cells(nameOf(row.account), row)), cells(words.blocks.all, total)],
      notes: [...notes, words.blocks.changeNote],
    };
  }, [words, strip, ordered, total, nameOf, notes, period, language]);
  const sorted = useSortedTable(table, 1);
  useOnTable(sorted.table, onTable);

  const risen = orderStrip(strip.rows, 'change', nameOf)[0];
  const title =
    scale === null
      ? words.blocks.nothing
      : risen?.change && risen.change > 0
        ? words.blocks.highest(nameOf(risen.account), words.blocks.points(points(risen.change)))
        : words.blocks.nobody;
  const about =
    typeof total.latest !== 'number'
      ? words.chart.emptyText
      : total.change === null
        ? words.blocks.total(share(total.latest))
        : words.blocks.totalChange(share(total.latest), points(total.change));
  const step = strip.steps.length > 1 ? (strip.steps[1] ?? 0) - (strip.steps[0] ?? 0) : 1;
  const shades = scale === null ? '' : words.blocks.scale(share(scale.low), share(scale.high));
  const stepWords = step === 1 ? words.blocks.steps.day : step === 7 ? words.blocks.steps.week : words.blocks.steps.month;
  useChartImage(() => stripImage({ rows, scale, colours, title, sentence: [about, shades].join(spaceOf(language) || '　') }));
  const say = ({ row, step: at }: StripPlace) =>
    words.blocks.cell(dayWithin(period, strip.steps[at] ?? period.toOn, language), share(rows[row]?.rates[at] ?? null));
  return (
    <section className={styles.view} ref={setElement}>
      <FigureHead
        title={title}
        coverage={words.growth.coverage(covered, accounts.length)}
        controls={
          <Select
            label={words.blocks.sort}
            hideLabel
            value={sort}
            options={[
              { value: 'change', label: words.blocks.byChange },
              { value: 'latest', label: words.blocks.byLatest },
              { value: 'name', label: words.blocks.byName },
            ]}
            onChange={setSort}
          />
        }
      >
        {about}
      </FigureHead>
      {scale === null ? (
        <EmptyState mark="yet" title={words.blocks.nothing}>
          {words.chart.emptyText}
        </EmptyState>
      ) : (
        <div role="figure" aria-label={words.chart.summary(title, about)} className={styles.chart}>
          <p className={styles.reading} aria-hidden="true">
            {place === null ? [stepWords, shades].join('　') : `${rows[place.row]?.name ?? ''}　${say(place)}`}
          </p>
          <BlockStrip
            rows={rows}
            scale={scale}
            place={place}
            onPlace={setPlace}
            say={say}
            heads={{
              name: words.table.account,
              from: axisDay(period, period.fromOn, language),
              to: axisDay(period, period.toOn, language),
              latest: words.blocks.latest,
              change: words.blocks.change,
            }}
            describedBy={hint}
          />
          <span id={hint} className="unseen">
            {words.blocks.keys}
          </span>
        </div>
      )}
      <ChartTable mode="toggle" caption={words.blocks.caption} table={sorted.table} totals={1} sort={sorted.sort} onSort={sorted.onSort} />
    </section>
  );
}

type StripAccount = BlockRateStrip['rows'][number];

/** Accounts without a figure come last. */
function orderStrip(rows: readonly StripAccount[], sort: Sort, nameOf: (account: FigureAccountId) => string): readonly StripAccount[] {
  if (sort === 'name') return [...rows].sort((a, b) => nameOf(a.account).localeCompare(nameOf(b.account), 'ja'));
  const key = (row: StripAccount) => (sort === 'change' ? row.change : typeof row.latest === 'number' ? row.latest : null) ?? -Infinity;
  return [...rows].sort((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)));
}

function totalOfStrip(rates: readonly Figure[]): { readonly rates: readonly Figure[]; readonly latest: Figure; readonly change: number | null } {
  const known = rates.filter((rate) => typeof rate === 'number');
  const first = known[0];
  const latest = known.at(-1);
  return { rates, latest: latest ?? null, change: first === undefined || latest === undefined || known.length < 2 ? null : latest - first };
}
