import { useMemo, useState } from 'react';
import { dayFromIso, isoOfDay, type Period } from '../../utils/domain/figures/day';
import { computeComparison } from '../../utils/domain/figures/views/computeComparison';
import type { Measure } from '../../utils/domain/figures/views/measure';
import { measures } from '../../utils/domain/figures/views/measureValues';
import { ChartTable } from '../charts/ChartTable';
import { useSortedTable } from '../charts/useSortedTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { Select } from '../primitives/Select';
import { type Against, periodAgainst } from './comparisonPeriods';
import { comparisonAbout, comparisonTable, comparisonTitle } from './comparisonWords';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { spaceOf } from './growthSentences';
import { figureFormat, kindOfDifference, kindOfMeasure } from './measureFormat';
import { PairBars } from './PairBars';
import { largestChanges } from './pairScale';
import { PeriodFields } from './PeriodFields';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useMeasureNames } from './useMeasureNames';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

const mostPairs = 16;

/** The period against an earlier one: totals in words, the largest changes as bars, every account in the table. */
export function ComparisonView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const measureNames = useMeasureNames();
  const [measure, setMeasure] = useState<Measure>('reachable');
  const [against, setAgainst] = useState<Against>('previous');
  const [custom, setCustom] = useState<Period | null>(null);
  const before = useMemo(
    () => (against === 'custom' ? (custom ?? periodAgainst(period, 'previous')) : periodAgainst(period, against)),
    [against, custom, period],
  );
  const comparison = useMemo(() => computeComparison(set, accounts, { before, now: period, measure }), [set, accounts, before, period, measure]);
  const facts = useMemo(
    () => ({ comparison, measureName: measureNames(measure), nameOf, words, language }),
    [comparison, measureNames, measure, nameOf, words, language],
  );
  const notes = useFigureNotes({ period, now, covered: comparison.covered, of: comparison.of, measure });
  const table = useMemo(() => comparisonTable(facts, notes), [facts, notes]);
  const sorted = useSortedTable(table, 1, { column: 3, descending: true });
  useOnTable(sorted.table, onTable);
  const pairs = useMemo(() => largestChanges(comparison.rows, mostPairs), [comparison]);
  const title = comparisonTitle(facts);
  const about = comparisonAbout(facts).join(spaceOf(language));
  return (
    <section className={styles.view}>
      <FigureHead
        title={title}
        coverage={words.growth.coverage(comparison.covered, comparison.of)}
        controls={
          <>
            <Select
              label={words.measure}
              hideLabel
              value={measure}
              options={measures.map((value) => ({ value, label: measureNames(value) }))}
              onChange={setMeasure}
            />
            <Select
              label={words.comparison.against}
              hideLabel
              value={against}
              options={[
                { value: 'previous', label: words.comparison.previous },
                { value: 'yearBefore', label: words.comparison.yearBefore },
                { value: 'custom', label: words.comparison.custom },
              ]}
              onChange={setAgainst}
            />
            {against === 'custom' && (
              <PeriodFields
                from={isoOfDay(before.fromOn)}
                to={isoOfDay(before.toOn)}
                onChange={(from, to) => {
                  const fromOn = dayFromIso(from);
                  const toOn = dayFromIso(to);
                  if (fromOn === null || toOn === null || toOn < fromOn) return false;
                  setCustom({ fromOn, toOn });
                  return true;
                }}
              />
            )}
          </>
        }
      >
        {about}
      </FigureHead>
      {pairs.length === 0 ? (
        <EmptyState mark="yet" title={words.comparison.nothing}>
          {words.chart.emptyText}
        </EmptyState>
      ) : (
        <PairBars
          rows={pairs}
          title={title}
          sentence={about}
          nameOf={nameOf}
          formatValue={figureFormat(kindOfMeasure(measure), language)}
          formatDifference={figureFormat(kindOfDifference(measure), language)}
        />
      )}
      <ChartTable
        mode="below"
        caption={words.comparison.caption(measureNames(measure))}
        table={sorted.table}
        totals={1}
        sort={sorted.sort}
        onSort={sorted.onSort}
        strongColumn={3}
      />
    </section>
  );
}
