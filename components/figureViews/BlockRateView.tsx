import { useId, useMemo, useState } from 'react';
import type { Figure } from '../../utils/domain/figures/figure';
import { totalLine } from '../../utils/domain/figures/views/totalLine';
import { computeBlockRateStrip } from '../../utils/domain/figures/views/computeBlockRateStrip';
import { ChartTable } from '../charts/ChartTable';
import { axisDay, dayWithin } from '../charts/formatFigures';
import { useChartColours } from '../charts/useChartColours';
import { useChartImage } from '../charts/useChartImages';
import { useSortedTable } from '../charts/useSortedTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { Select } from '../primitives/Select';
import { type BlockRateSort, orderAccounts, totalRates } from './blockRateRows';
import { blockRateTable } from './blockRateTable';
import { blockRateAbout, blockRateTitle, pointsText, rateText, stepWords } from './blockRateWords';
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

/** Block rate per account over the steps of the period, those that rose most first; all accounts together on top. */
export function BlockRateView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const [sort, setSort] = useState<BlockRateSort>('change');
  const [place, setPlace] = useState<StripPlace | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const colours = useChartColours(element);
  const hint = useId();
  const strip = useMemo(() => computeBlockRateStrip(set, accounts, period), [set, accounts, period]);
  const total = useMemo(() => totalRates(totalLine(set, accounts, 'blockRate', strip.steps).points), [set, accounts, strip]);
  const ordered = useMemo(() => orderAccounts(strip.rows, sort, nameOf), [strip, sort, nameOf]);
  const scale = useMemo(() => shadeScale(strip.rows.flatMap((row) => row.rates)), [strip]);

  const share = (rate: Figure) => rateText(rate, words, language);
  const points = (change: number | null) => pointsText(change, language);
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
  const table = useMemo(
    () => blockRateTable({ period, steps: strip.steps, rows: ordered, total, nameOf, notes, words, language }),
    [words, strip, ordered, total, nameOf, notes, period, language],
  );
  const sorted = useSortedTable(table, 1);
  useOnTable(sorted.table, onTable);

  const title = blockRateTitle(strip.rows, nameOf, words, language);
  const about = blockRateAbout(total, words, language);
  const shades = scale === null ? '' : words.blocks.scale(share(scale.low), share(scale.high));
  const heads = {
    name: words.table.account,
    from: axisDay(period, period.fromOn, language),
    to: axisDay(period, period.toOn, language),
    latest: words.blocks.latest,
    change: words.blocks.change,
  };
  useChartImage(() => stripImage({ rows, heads, scale, colours, title, sentence: [about, shades].join(spaceOf(language) || '　') }));
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
            {place === null ? [stepWords(strip.steps, words), shades].join('　') : `${rows[place.row]?.name ?? ''}　${say(place)}`}
          </p>
          <BlockStrip rows={rows} scale={scale} place={place} onPlace={setPlace} say={say} heads={heads} describedBy={hint} />
          <span id={hint} className="unseen">
            {words.blocks.keys}
          </span>
        </div>
      )}
      <ChartTable mode="toggle" caption={words.blocks.caption} table={sorted.table} totals={1} sort={sorted.sort} onSort={sorted.onSort} />
    </section>
  );
}
