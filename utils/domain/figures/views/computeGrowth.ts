import { lengthOf } from '../day';
import type { JstDay } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { bandOver } from './growthBand';
import { dailyValues, indexedValues, pointsOf } from './dailyValues';
import { differenceOf, numberOf, shareOf } from './figureArithmetic';
import type { Growth, GrowthLine, GrowthQuestion } from './growth';
import { lineFigureOn, lineParts } from './lineMeasure';
import { longestGapDays, newestGiven, oldestGiven } from './periodEnds';

/** One account on its way into the ranking. */
export interface Contender {
  readonly line: Omit<GrowthLine, 'rank' | 'points'>;
  readonly startOn: JstDay;
  readonly endOn: JstDay;
  /** Per day of the period, NaN = no figure; in per cent of the start when the question is indexed. */
  readonly values: Float64Array;
}

/**
 * Who grew. An account is ranked when it has figures at both ends: on one of the first and one of the last `longestGapDays` days of the
 * period, and not on one and the same day (unless the period is that day). Absolute: ranked by the difference; indexed: by the index,
 * and points are in per cent of the first figure. Equal accounts share a rank. `dropped` wins over `top` and `added`.
 */
export function computeGrowth(set: FigureSet, accounts: readonly FigureAccountId[], question: GrowthQuestion): Growth {
  return growthOf(set, rankGrowth(set, accounts, question), question);
}

/** Accounts by how they grew, before any line is drawn: `contenders` stand in the order of `ranking`. */
export interface RankedGrowth {
  readonly ranking: Growth['ranking'];
  readonly contenders: readonly Contender[];
  readonly without: readonly FigureAccountId[];
}

/** The ranking alone, which does not depend on the lines that are asked for. */
export function rankGrowth(
  set: FigureSet,
  accounts: readonly FigureAccountId[],
  question: Pick<GrowthQuestion, 'period' | 'measure' | 'scale'>,
): RankedGrowth {
  const contenders: Contender[] = [];
  const without: FigureAccountId[] = [];
  for (const account of accounts) {
    const contender = contend(set, account, question);
    if (contender === null) without.push(account);
    else contenders.push(contender);
  }
  const key = question.scale === 'absolute' ? 'difference' : 'index';
  const standing = (contender: Contender) => contender.line[key] ?? -Infinity;
  contenders.sort((a, b) => compare(standing(b), standing(a)) || compare(b.line.difference ?? 0, a.line.difference ?? 0));
  const ranks = ranksOf(contenders.map(standing));
  return { ranking: contenders.map(({ line }, at) => ({ ...line, rank: ranks[at] ?? at + 1 })), contenders, without };
}

/** The lines that are asked for, and the band of the rest. The ranking must be of the same question. */
export function growthOf(set: FigureSet, { ranking, contenders, without }: RankedGrowth, question: GrowthQuestion): Growth {
  const drawn = new Set([...ranking.slice(0, Math.max(question.top, 0)).map((line) => line.account), ...question.added]);
  for (const account of question.dropped) drawn.delete(account);
  const rest = contenders.filter((contender) => !drawn.has(contender.line.account));
  return {
    question,
    lines: ranking.flatMap((line, at): GrowthLine[] =>
      drawn.has(line.account) ? [{ ...line, points: pointsOf(contenders[at]?.values ?? new Float64Array()) }] : [],
    ),
    band: rest.length === 0 ? null : bandOver(set, rest, question),
    ranking,
    without,
  };
}

function contend(
  set: FigureSet,
  account: FigureAccountId,
  { period, measure, scale }: Pick<GrowthQuestion, 'period' | 'measure' | 'scale'>,
): Contender | null {
  const series = set.series.get(account);
  const { fromOn, toOn } = period;
  const startOn = oldestGiven(series, lineParts[measure], fromOn, Math.min(toOn, fromOn + longestGapDays - 1));
  const endOn = newestGiven(series, lineParts[measure], Math.max(fromOn, toOn - longestGapDays + 1), toOn);
  if (startOn === null || endOn === null || startOn > endOn || (startOn === endOn && lengthOf(period) > 1)) return null;
  const start = lineFigureOn(series, measure, startOn);
  const end = lineFigureOn(series, measure, endOn);
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const values = dailyValues(series, measure, period);
  return {
    line: { account, start, end, difference: differenceOf(end, start), index: indexOf(end, start) },
    startOn,
    endOn,
    values: scale === 'indexed' ? indexedValues(values) : values,
  };
}

function indexOf(end: Figure, start: Figure): number | null {
  const share = numberOf(shareOf(end, start));
  return share === null ? null : share * 100;
}

/** For sorting; the difference of two infinities would be no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** 1, 2, 2, 4: equal ones share the better rank. */
function ranksOf(standings: readonly number[]): readonly number[] {
  const ranks: number[] = [];
  standings.forEach((standing, at) => ranks.push(at > 0 && standings[at - 1] === standing ? (ranks[at - 1] ?? at) : at + 1));
  return ranks;
}
