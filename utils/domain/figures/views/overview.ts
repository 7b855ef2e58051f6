import type { JstDay, Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { Measure } from './measure';

/** complete: figures at both ends. noStart: none to compare with before the period. noFigures: none in the period at all. */
export type OverviewStatus = 'complete' | 'noStart' | 'noFigures';

export interface OverviewRow {
  readonly account: FigureAccountId;
  readonly status: OverviewStatus;
  /** Newest day of the period with friends and blocks; rows may be missing for some days (manager-line-biz §1.3). */
  readonly figuresOn: JstDay | null;
  /** The day the changes are counted from: the last one before the period that has figures, at most `longestGapDays` back. */
  readonly comparedOn: JstDay | null;
  /** The newest day may still move: see `isUnfinished`. */
  readonly unfinished: boolean;
  /** Shares as 0–1. `change` is of reachable people. */
  readonly values: { readonly [Name in Measure]: Figure };
  /** Block rate at `comparedOn`, 0–1. */
  readonly blockRateBefore: Figure;
}

export interface Total {
  /** Null when not one account has the figure. */
  readonly value: number | null;
  /** Accounts whose figure is in the value. */
  readonly covered: number;
}

export interface Overview {
  readonly period: Period;
  readonly rows: readonly OverviewRow[];
  readonly totals: { readonly [Name in Measure]: Total } & { readonly blockRateBefore: Total };
  /** Accounts with `complete` figures, and all accounts asked about. */
  readonly covered: number;
  readonly of: number;
}
