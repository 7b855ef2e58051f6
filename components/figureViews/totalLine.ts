import { lengthOf, type Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { dailyPoints } from '../../utils/domain/figures/views/dailyValues';

interface TotalLine {
  /** Per day of the period; null = not all of these accounts have a figure on it. */
  readonly points: readonly (number | null)[];
  /** Accounts in the sum: always the same ones, or the line would jump with who is missing. */
  readonly covered: number;
}

/** An account may miss so many days of the period, in parts of all, and still be in the sum. */
const mostMissing = 0.1;

/**
 * Reachable people of all accounts together, day by day. An account that misses more than a tenth of the days is left out; a missing day of
 * another one takes its last figure before, up to `carriedDays`, for else a single gap would empty the day for all.
 */
export function totalLine(set: FigureSet, accounts: readonly FigureAccountId[], period: Period): TotalLine {
  const days = lengthOf(period);
  const sums: (number | null)[] = Array.from({ length: days }, () => 0);
  let covered = 0;
  for (const account of accounts) {
    const points = dailyPoints(set, account, 'reachable', period);
    if (points.filter((point) => point === null).length > days * mostMissing) continue;
    covered += 1;
    const carried = carryForward(points);
    for (let at = 0; at < days; at += 1) {
      const sum = sums[at] ?? null;
      const value = carried[at] ?? null;
      sums[at] = sum === null || value === null ? null : sum + value;
    }
  }
  return { points: covered === 0 ? sums.map(() => null) : sums, covered };
}

const carriedDays = 7;

function carryForward(points: readonly (number | null)[]): readonly (number | null)[] {
  let last: number | null = null;
  let age = 0;
  return points.map((point) => {
    if (point === null) {
      age += 1;
      return age <= carriedDays ? last : null;
    }
    last = point;
    age = 0;
    return point;
  });
}
