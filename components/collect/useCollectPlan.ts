import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CollectJob } from '../../utils/domain/figures/collectJob';
import {
  absentDays,
  type CollectEstimate,
  type DayTest,
  estimate,
  knownDays,
  longestPeriod,
  planAccount,
  spanToCollect,
} from '../../utils/domain/figures/collectPlan';
import type { JstDay, Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { MetricMonth } from '../../utils/domain/figures/metricMonth';
import type { Result } from '../../utils/domain/result';
import { readCollectJobs, readMonthsIn } from '../../utils/storage/queries/readCollect';
import { type PeriodChoice, type PeriodProblem, resolvePeriod } from './collectChoice';

export interface CollectPlan {
  readonly period: Result<Period, PeriodProblem>;
  /** Null: no valid period. */
  readonly estimate: CollectEstimate | null;
}

/** What a walk through the chosen accounts would ask of LINE; undefined until the kept figures were read. */
export function useCollectPlan(chosen: readonly FigureAccountId[], choice: PeriodChoice, today: JstDay): CollectPlan | undefined {
  const longest = longestPeriod(today);
  const reach = reachOf(choice, today, longest);
  const months = useLiveQuery(() => readMonthsIn(reach), [reach.fromOn, reach.toOn]);
  const jobs = useLiveQuery(readCollectJobs);
  const known = useMemo(() => (months === undefined ? undefined : knownByAccount(months)), [months]);
  return useMemo(
    () => (known === undefined || jobs === undefined ? undefined : planOf({ chosen, choice, today, known, jobs, longest: longestPeriod(today) })),
    [chosen, choice, today, known, jobs],
  );
}

/** A period of the user's own may lie anywhere. */
function reachOf(choice: PeriodChoice, today: JstDay, longest: Period): Period {
  const period = choice.kind === 'custom' ? resolvePeriod(choice, today, []) : null;
  return period?.ok === true
    ? { fromOn: Math.min(longest.fromOn, period.value.fromOn) - 1, toOn: today }
    : { fromOn: longest.fromOn - 1, toOn: today };
}

function knownByAccount(months: readonly MetricMonth[]): ReadonlyMap<FigureAccountId, DayTest> {
  const byAccount = new Map<FigureAccountId, MetricMonth[]>();
  for (const row of months) byAccount.set(row.account, [...(byAccount.get(row.account) ?? []), row]);
  return new Map([...byAccount].map(([account, rows]) => [account, knownDays(rows)]));
}

interface PlanFacts {
  readonly chosen: readonly FigureAccountId[];
  readonly choice: PeriodChoice;
  readonly today: JstDay;
  readonly known: ReadonlyMap<FigureAccountId, DayTest>;
  readonly jobs: readonly CollectJob[];
  readonly longest: Period;
}

function planOf({ chosen, choice, today, known, jobs, longest }: PlanFacts): CollectPlan {
  const lastKnown = choice.kind === 'sinceLast' ? chosen.map((account) => lastKnownDay(known.get(account), longest)) : [];
  const period = resolvePeriod(choice, today, lastKnown);
  if (!period.ok) return { period, estimate: null };
  const span = spanToCollect(period.value, today);
  const planned = chosen.map((account) =>
    planAccount({ account, span, isKnown: known.get(account) ?? (() => false), isAbsent: absentDays(account, jobs, today) }),
  );
  return { period, estimate: estimate(planned) };
}

function lastKnownDay(isKnown: DayTest | undefined, longest: Period): JstDay | null {
  if (isKnown === undefined) return null;
  for (let on = longest.toOn; on >= longest.fromOn; on -= 1) if (isKnown(on)) return on;
  return null;
}
