import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';

/** Where the column of an account stands, px from the left edge of the matrix. */
export interface ColumnSlot {
  readonly account: FigureAccountId;
  readonly index: number;
  readonly left: number;
  readonly width: number;
}
