import type { JstDay, Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';

/** Block rate per account and step of time, to be read as a strip. */
export interface BlockRateStrip {
  readonly period: Period;
  /** Last day of each step. */
  readonly steps: readonly JstDay[];
  readonly rows: readonly {
    readonly account: FigureAccountId;
    /** 0–1, at the end of each step. */
    readonly rates: readonly Figure[];
    readonly latest: Figure;
    /** Latest minus first, parts of 1. */
    readonly change: number | null;
  }[];
}
