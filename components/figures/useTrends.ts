import { useMemo } from 'react';
import type { JstDay } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { sparklinePoints, totalSparkline } from '../../utils/domain/figures/views/sparkline';
import { cutToScale, indexed, leavesScale, type SparkScale, sparkScale } from './sparkScale';

export const trendDays = 90;

/** The movement of reachable people over 90 days, start = 100, on the scale of the whole table. */
export interface Trend {
  readonly points: readonly (number | null)[];
  /** The same in people, not cut. */
  readonly figures: readonly (number | null)[];
  readonly scale: SparkScale;
  /** Real figures at both ends, people. */
  readonly first: number;
  readonly last: number;
  /** Some of it lies beyond the scale. */
  readonly outside: boolean;
}

interface Trends {
  readonly of: ReadonlyMap<FigureAccountId, Trend>;
  readonly total: (Trend & { /** Accounts in it. */ readonly accounts: number }) | null;
}

/** The lines of all accounts and of their total, ending on the same day. */
export function useTrends(set: FigureSet, accounts: readonly FigureAccountId[], inTotal: readonly FigureAccountId[], toOn: JstDay): Trends {
  return useMemo(() => computeTrends(set, accounts, inTotal, toOn), [set, accounts, inTotal, toOn]);
}

/** `inTotal`: the accounts of the total row; those of them without figures over all 90 days are left out of its line. */
export function computeTrends(set: FigureSet, accounts: readonly FigureAccountId[], inTotal: readonly FigureAccountId[], toOn: JstDay): Trends {
  const period = { fromOn: toOn - trendDays + 1, toOn };
  const lines = accounts.flatMap((account) => {
    const figures = sparklinePoints(set, account, 'reachable', period);
    const points = indexed(figures);
    return points === null ? [] : [{ account, figures, points }];
  });
  const scale = sparkScale(lines.map((line) => line.points));
  const total = totalSparkline(set, inTotal, 'reachable', period);
  const totalPoints = indexed(total.points);
  return {
    of: new Map(lines.map(({ account, figures, points }) => [account, trendOf(figures, points, scale)])),
    total: totalPoints === null ? null : { ...trendOf(total.points, totalPoints, scale), accounts: total.accounts.length },
  };
}

function trendOf(figures: readonly (number | null)[], points: readonly (number | null)[], scale: SparkScale): Trend {
  return {
    points: cutToScale(points, scale),
    figures,
    scale,
    first: figures.find((figure) => figure !== null) ?? 0,
    last: figures.findLast((figure) => figure !== null) ?? 0,
    outside: leavesScale(points, scale),
  };
}
