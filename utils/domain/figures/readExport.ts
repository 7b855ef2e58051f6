import type { BasicId } from '../ids';
import type { Broadcast } from './broadcast';
import type { JstDay } from './day';
import type { FigureValue } from './figure';
import type { StoredMetricId } from './metrics';
import type { Snapshot, SnapshotKind } from './snapshot';

/** What a row or a file says about whose figures it holds. */
export type AccountHint = { readonly kind: 'basicId'; readonly basicId: BasicId } | { readonly kind: 'name'; readonly name: string };

export interface DailyRow {
  /** Line of the file, counted from 1, as a text editor shows it. */
  readonly line: number;
  /** Null: the file does not say; the whole file is of one account. */
  readonly account: AccountHint | null;
  /** Null: the file names no day; the day of the snapshot is asked for. */
  readonly on: JstDay | null;
  readonly values: { readonly [Id in StoredMetricId]?: FigureValue };
}

export interface BroadcastRow {
  readonly line: number;
  readonly account: AccountHint | null;
  readonly broadcast: Omit<Broadcast, 'account' | 'fileId'>;
}

export interface SnapshotRow {
  readonly line: number;
  readonly cells: Snapshot['rows'][number];
}

/** Why one row was not taken. cellCount: more or fewer cells than the header. quotes: a quote that never closes. sameDayTwice: an earlier row of the file gives the same day otherwise. */
export type RowProblem = 'badDate' | 'badNumber' | 'noAccount' | 'noFigures' | 'cellCount' | 'quotes' | 'sameDayTwice' | 'fromTheFuture' | 'noId';

export interface RejectedRow {
  readonly line: number;
  readonly problem: RowProblem;
  /** Header of the column it is about; null = the row as a whole. */
  readonly column: string | null;
  /** The cell as it stands, at most 80 characters. */
  readonly cell: string | null;
}

export type ExportContent =
  | { readonly of: 'daily'; readonly rows: readonly DailyRow[] }
  | { readonly of: 'broadcasts'; readonly rows: readonly BroadcastRow[] }
  | { readonly of: 'snapshot'; readonly kind: SnapshotKind; readonly rows: readonly SnapshotRow[] };

/** A file of a known format, read. Nothing is stored yet and nobody has said whose it is. */
export interface ReadExport {
  /** Id of a built-in format (`friends`, `broadcasts`, …) or of a format the user saved (`user:…`). */
  readonly formatId: string;
  readonly content: ExportContent;
  readonly rejected: readonly RejectedRow[];
  /** Headers of columns nothing was taken from. */
  readonly ignoredColumns: readonly string[];
}

/** Why a whole file is not taken. ownView: a table we exported that holds no figures by day, such as a ranking. */
export type FileRefusal =
  | 'empty'
  | 'notText'
  | 'tooLarge'
  | 'chatHistory'
  | 'pointHistory'
  | 'ownView'
  | 'unknownColumns'
  | 'brokenZip'
  | 'zipTooLarge'
  | 'noRows'
  | 'unreadable';
