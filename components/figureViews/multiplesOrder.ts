import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { SmallMultiples } from '../../utils/domain/figures/views/smallMultiples';

export type MultiplesSort = 'name' | 'rise' | 'fall' | 'last';

export type MultiplesChart = SmallMultiples['charts'][number];

/** What happened from the first to the last figure; null when there are not two. */
export function moveOf({ first, last }: MultiplesChart): number | null {
  return first === null || last === null ? null : last - first;
}

/** Charts without figures come last in every order but that of names. */
export function orderCharts(
  charts: readonly MultiplesChart[],
  sort: MultiplesSort,
  nameOf: (account: FigureAccountId) => string,
): readonly MultiplesChart[] {
  const byName = (a: MultiplesChart, b: MultiplesChart) => nameOf(a.account).localeCompare(nameOf(b.account), 'ja');
  if (sort === 'name') return [...charts].sort(byName);
  const key = sort === 'last' ? (chart: MultiplesChart) => chart.last : moveOf;
  const sign = sort === 'fall' ? 1 : -1;
  return [...charts].sort((a, b) => {
    const left = key(a);
    const right = key(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || byName(a, b);
  });
}
