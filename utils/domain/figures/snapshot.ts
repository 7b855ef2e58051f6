import type { JstDay } from './day';
import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';

/** age: percentages of the target reach by gender and age. area: by area. rewardCards: totals per card. cardPoints: people per number of points. */
export type SnapshotKind = 'age' | 'area' | 'rewardCards' | 'cardPoints';

/** A table without days, as it stood on one day. A row of the table `snapshots`, key [account+kind+on]. */
export interface Snapshot {
  readonly account: FigureAccountId;
  readonly kind: SnapshotKind;
  readonly on: JstDay;
  /** Column name of the export → text of a label column, or a figure. */
  readonly rows: readonly { readonly [Column: string]: { readonly text: string } | { readonly figure: Figure } }[];
  readonly fileId: string;
}
