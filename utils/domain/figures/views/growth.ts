import type { Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { LineMeasure } from './measure';

export interface GrowthQuestion {
  readonly period: Period;
  readonly measure: LineMeasure;
  /** indexed: the first figure of the period = 100. */
  readonly scale: 'absolute' | 'indexed';
  /** So many of the best are drawn as lines of their own. */
  readonly top: number;
  /** Lines the user added or dropped besides. */
  readonly added: readonly FigureAccountId[];
  readonly dropped: readonly FigureAccountId[];
}

/** Where one account stands. */
export interface GrowthStanding {
  readonly account: FigureAccountId;
  readonly rank: number;
  readonly start: Figure;
  readonly end: Figure;
  readonly difference: number | null;
  /** End in per cent of the start; null without a start above 0. */
  readonly index: number | null;
}

/** One line: a point per day of the period; null = no figure (a gap in the line). */
export interface GrowthLine extends GrowthStanding {
  readonly points: readonly (number | null)[];
}

/** The rest: median and the middle 80 % of the accounts that are no line of their own, per day. */
export interface GrowthBand {
  readonly accounts: readonly FigureAccountId[];
  readonly low: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Sums over the rest; `index` is the median's. */
  readonly start: number | null;
  readonly end: number | null;
  readonly index: number | null;
}

export interface Growth {
  readonly question: GrowthQuestion;
  /** Drawn accounts by rank. */
  readonly lines: readonly GrowthLine[];
  readonly band: GrowthBand | null;
  /** Every account with figures at both ends, by rank; lines and rest together. */
  readonly ranking: readonly GrowthStanding[];
  /** Accounts without figures at one of the ends: not in the ranking. */
  readonly without: readonly FigureAccountId[];
}
