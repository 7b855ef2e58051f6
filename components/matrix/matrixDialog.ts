import type { RunMove } from '../../utils/domain/checks/runEvents';
import type { CellTarget } from './cellTarget';
import type { MatrixRow } from './matrixRows';

/** What is done, and how it is said, with the way back. */
export interface Act {
  readonly move: RunMove;
  /** Left out: what is seen says it, and the same press takes it back. */
  readonly said?: string;
}

/** The one dialog that is open over the matrix. */
export type MatrixDialog =
  | { readonly kind: 'waive'; readonly target: CellTarget }
  | { readonly kind: 'cell'; readonly target: CellTarget }
  | { readonly kind: 'row'; readonly row: MatrixRow }
  | { readonly kind: 'person' }
  | { readonly kind: 'keys' }
  /** An edit would cancel signatures: asked first, since those cannot be brought back. */
  | { readonly kind: 'cancels'; readonly act: Act };
