import type { Instant } from '../ids';
import type { FigureAccountId } from './figureAccount';

/** Whose the last file of such a name was, as the user said; only ever a suggestion. A row of the table `accountMemories`. */
export interface AccountMemory {
  /** The file name without extension, dates, ranges and copy numbers. */
  readonly nameStem: string;
  readonly account: FigureAccountId;
  readonly saidAt: Instant;
}
