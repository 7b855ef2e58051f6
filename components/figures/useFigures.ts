import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { firstDayOf, type Period } from '../../utils/domain/figures/day';
import type { ListedAccount } from '../../utils/domain/figures/joinAccounts';
import type { FigureSet } from '../../utils/domain/figures/series';
import { readFigures } from '../../utils/storage/queries/readFigures';
import { type RecentFigures, readRecentFigures } from '../../utils/storage/queries/readRecentFigures';
import { useListedAccounts } from '../shell/useListedAccounts';
import type { FigureTab } from './figuresAddress';
import type { PeriodChoice } from './periodChoice';

/** The 90 days before a period that say what is normal in it, and up to 31 days to the figure a change is counted from. */
const lookBackDays = 121;
/** Longer periods are read with everything at once. */
const longestFirst = 90;
/** Any four or more months in a row have at least so many days each, on average. */
const monthDays = 30;

/**
 * Kept figures, read anew whenever they change, or an account's name does; undefined until first read. With `firstMonths` the newest months come first, and everything
 * as soon as the page has nothing to do. Throws into the page's boundary when the database does.
 */
export function useFigures(firstMonths: number | null): RecentFigures | undefined {
  const [first, setFirst] = useState(firstMonths);
  const listed = useListedAccounts();
  const figures = useLiveQuery(async () => listed && (first === null ? readAll(listed) : readRecentFigures(first, listed)), [first, listed]);
  const waiting = figures !== undefined && first !== null;
  useEffect(() => {
    if (!waiting) return undefined;
    const asked = requestIdleCallback(() => setFirst(null), { timeout: 2_000 });
    return () => cancelIdleCallback(asked);
  }, [waiting]);
  return figures;
}

/** How many of the newest months are enough to begin with; null = only all will do. */
export function monthsFirst(choice: PeriodChoice, tab: FigureTab | null): number | null {
  if (choice.kind !== 'last' || choice.days > longestFirst || !periodSaysAll(tab)) return null;
  return 1 + Math.ceil((choice.days + lookBackDays) / monthDays);
}

/** Are the days there that the period is computed from? */
export function reachesBack(figures: RecentFigures, period: Period, tab: FigureTab | null): boolean {
  return figures.since === null || (periodSaysAll(tab) && firstDayOf(figures.since) <= period.fromOn - lookBackDays);
}

/** A comparison has a second period anywhere; coverage asks when an account began. An account's own page shows its coverage too. */
function periodSaysAll(tab: FigureTab | null): boolean {
  return tab !== null && tab !== 'comparison' && tab !== 'coverage';
}

async function readAll(listed: readonly ListedAccount[]): Promise<RecentFigures> {
  const set: FigureSet = await readFigures(listed);
  return { ...set, since: null };
}
