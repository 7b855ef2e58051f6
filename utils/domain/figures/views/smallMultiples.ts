import type { Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { LineMeasure } from './measure';

/** A small chart per account, all on one axis. */
export interface SmallMultiples {
  readonly period: Period;
  readonly measure: LineMeasure;
  readonly scale: 'absolute' | 'indexed';
  /** The shared axis; null when nothing can be drawn. */
  readonly axis: { readonly low: number; readonly high: number } | null;
  readonly charts: readonly {
    readonly account: FigureAccountId;
    readonly points: readonly (number | null)[];
    readonly first: number | null;
    readonly last: number | null;
  }[];
}
