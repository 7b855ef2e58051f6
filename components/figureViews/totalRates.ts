import type { JstDay, Period } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { lineParts, lineTotalledOn } from '../../utils/domain/figures/views/lineMeasure';
import { totalOf } from '../../utils/domain/figures/views/measureValues';
import { newestGiven } from '../../utils/domain/figures/views/periodEnds';

/** The block rate of all accounts together at each step: the ratio of the sums, over the accounts with figures in that step. */
export function totalRates(set: FigureSet, accounts: readonly FigureAccountId[], period: Period, steps: readonly JstDay[]): readonly Figure[] {
  return steps.map((on, index) => {
    const fromOn = (steps[index - 1] ?? period.fromOn - 1) + 1;
    const parts = accounts.flatMap((account) => {
      const series = set.series.get(account);
      const newestOn = newestGiven(series, lineParts.blockRate, fromOn, on);
      return newestOn === null ? [] : [lineTotalledOn(series, 'blockRate', newestOn)];
    });
    return totalOf(parts).value;
  });
}
