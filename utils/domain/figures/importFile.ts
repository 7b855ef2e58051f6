import type { Instant } from '../ids';
import type { JstDay } from './day';
import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';
import type { StoredMetricId } from './metrics';
import type { RejectedRow } from './readExport';

/** One figure that an import replaced by another. */
export interface FigureChange {
  readonly account: FigureAccountId;
  readonly on: JstDay;
  readonly metric: StoredMetricId;
  readonly from: Figure;
  readonly to: Figure;
}

/** file: dropped or picked. collected: read from the Manager by us. download: a download of the user's, taken over. */
export type ImportSource = 'file' | 'collected' | 'download';

/** The user's (or the file's own) answer to "whose is it": one account for the whole file, or one per hint of its rows (basic id or name). */
export type AccountAnswer =
  | { readonly kind: 'one'; readonly account: FigureAccountId }
  | { readonly kind: 'perHint'; readonly accounts: { readonly [Hint: string]: FigureAccountId } };

/**
 * One file that was taken. A row of the table `importFiles`; its bytes lie gzipped in `importRaws` under the same id. The kept figures are
 * what all files together say, later imports winning: they can be made anew from the files at any time.
 */
export interface ImportFile {
  /** SHA-256 of the bytes in hex; for a file of one account followed by `:` and the account. */
  readonly fileId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly source: ImportSource;
  readonly importedAt: Instant;
  readonly formatId: string;
  /** Version of the reading code (`parserVersion`); an older one may be read anew. */
  readonly parserVersion: number;
  readonly encoding: string;
  readonly answer: AccountAnswer;
  /** All accounts it gave figures of. */
  readonly accounts: readonly FigureAccountId[];
  /** The day given to rows without one; null = the rows name their days. */
  readonly snapshotOn: JstDay | null;
  readonly firstOn: JstDay | null;
  readonly lastOn: JstDay | null;
  /** Rows taken (new, changed and same together) and rows rejected. */
  readonly taken: number;
  readonly rejected: readonly RejectedRow[];
  readonly changes: readonly FigureChange[];
  /** Size of the file, bytes. */
  readonly bytes: number;
}
