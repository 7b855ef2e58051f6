import { firstDayOf, type JstDay } from '../figures/day';
import type { Figure } from '../figures/figure';
import type { FigureAccountId } from '../figures/figureAccount';
import type { MetricMonth } from '../figures/metricMonth';
import type { AccountFacts } from './checkFacts';

type Newest = Pick<AccountFacts, 'newestOn' | 'contacts' | 'blocks' | 'targetReaches'>;

/**
 * The figures of the newest day of each account for which contacts and blocks were both told, withheld ones included; target reach of that day.
 * An account without such a day is left out. The months may come in any order.
 */
export function newestFigures(months: readonly MetricMonth[]): ReadonlyMap<FigureAccountId, Newest> {
  const newest = new Map<FigureAccountId, Newest>();
  for (const month of months) {
    const found = newestIn(month);
    const before = newest.get(month.account)?.newestOn ?? null;
    if (found !== null && (before === null || found.newestOn > before)) newest.set(month.account, found);
  }
  return newest;
}

function newestIn({ month, values }: MetricMonth): (Newest & { readonly newestOn: JstDay }) | null {
  const startOn = firstDayOf(month);
  for (let index = (values.contacts?.length ?? 0) - 1; index >= 0; index -= 1) {
    const [contacts, blocks] = [at(values.contacts, index), at(values.blocks, index)];
    if (contacts === null || blocks === null) continue;
    return { newestOn: startOn + index, contacts, blocks, targetReaches: at(values.targetReaches, index) };
  }
  return null;
}

function at(figures: readonly Figure[] | undefined, index: number): Figure {
  return figures?.[index] ?? null;
}
