import { useMemo, useState } from 'react';
import { computeSmallMultiples } from '../../utils/domain/figures/views/computeSmallMultiples';
import { ChartTable } from '../charts/ChartTable';
import { dayWithin, formatChange, fullDay } from '../charts/formatFigures';
import { valueAxis } from '../charts/ticks';
import { useSortedTable } from '../charts/useSortedTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { DayRange } from './DayRange';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { spaceOf } from './growthSentences';
import { figureFormat } from './measureFormat';
import { type MultiplesChoice, MultiplesControls } from './MultiplesControls';
import { MultiplesGrid } from './MultiplesGrid';
import { moveOf, orderCharts } from './multiplesOrder';
import { kindsOf, multiplesTable } from './multiplesTable';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useMeasureNames } from './useMeasureNames';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

/** A small chart per account, all on one axis and one day cursor. */
export function SmallMultiplesView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const [choice, setChoice] = useState<MultiplesChoice>({ measure: 'reachable', scale: 'indexed', sort: 'rise' });
  const [day, setDay] = useState<number | null>(null);
  const { measure, scale, sort } = choice;
  const measureName = useMeasureNames()(measure);
  const multiples = useMemo(() => computeSmallMultiples(set, accounts, { period, measure, scale }), [set, accounts, period, measure, scale]);
  const charts = useMemo(() => orderCharts(multiples.charts, sort, nameOf), [multiples, sort, nameOf]);
  const indexed = scale === 'indexed';
  const { kind, changeKind } = kindsOf(choice);
  const formatValue = useMemo(() => figureFormat(kind, language), [kind, language]);
  const formatMove = useMemo(
    () => (indexed ? (value: number) => formatChange(value, language, 1) : figureFormat(changeKind, language)),
    [indexed, changeKind, language],
  );
  const axis = useMemo(
    () =>
      multiples.axis &&
      valueAxis([multiples.axis.low, multiples.axis.high], { mayStartAtZero: !indexed, smallestStep: kind === 'share' ? 0.001 : indexed ? 0.1 : 1 }),
    [multiples, indexed, kind],
  );

  const drawn = charts.filter((chart) => chart.last !== null).length;
  const notes = useFigureNotes({ period, now, covered: drawn, of: accounts.length, measure });
  const table = useMemo(
    () => multiplesTable({ charts, choice, measureName, nameOf, notes, words }),
    [charts, choice, measureName, nameOf, notes, words],
  );
  const sorted = useSortedTable(table);
  useOnTable(sorted.table, onTable);

  const moves = charts.map(moveOf);
  const said = axis && {
    axis: indexed
      ? words.multiples.axisIndexed(dayWithin(period, period.fromOn, language), formatValue(axis.low), formatValue(axis.high))
      : words.multiples.axis(formatValue(axis.low), formatValue(axis.high)),
    moved: words.multiples.moved(moves.filter((move) => move !== null && move > 0).length, moves.filter((move) => move !== null && move < 0).length),
  };
  const title = words.multiples.title(accounts.length, measureName);
  const about = said ? [said.moved, said.axis].join(spaceOf(language)) : words.chart.emptyText;
  return (
    <section className={styles.view}>
      <FigureHead
        title={title}
        coverage={words.growth.coverage(drawn, accounts.length)}
        controls={<MultiplesControls choice={choice} onChange={setChoice} />}
      >
        {about}
      </FigureHead>
      {axis === null ? (
        <EmptyState mark="yet" title={words.chart.empty}>
          {words.chart.emptyText}
        </EmptyState>
      ) : (
        <>
          <DayRange
            period={period}
            day={day}
            label={words.multiples.day}
            valueText={(index) => fullDay(period.fromOn + index, language)}
            onChange={setDay}
          />
          <MultiplesGrid
            charts={charts}
            axis={axis}
            baseline={indexed ? 100 : null}
            day={day}
            onDay={setDay}
            nameOf={nameOf}
            formatValue={formatValue}
            formatChange={formatMove}
            title={title}
            sentence={about}
          />
        </>
      )}
      <ChartTable mode="toggle" caption={title} table={sorted.table} sort={sorted.sort} onSort={sorted.onSort} />
    </section>
  );
}
