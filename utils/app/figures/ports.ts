import type { AccountMemory } from '../../domain/figures/accountMemory';
import type { Broadcast } from '../../domain/figures/broadcast';
import type { JstDay, Month } from '../../domain/figures/day';
import type { FigureAccount, FigureAccountId, StoredFigureAccount } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import type { UnknownTable } from '../../domain/figures/importPlan';
import type { MetricMonth } from '../../domain/figures/metricMonth';
import type { DecodedText } from '../../domain/figures/parsedTable';
import type { FileRefusal, ReadExport } from '../../domain/figures/readExport';
import type { Snapshot, SnapshotKind } from '../../domain/figures/snapshot';
import type { UserFormat } from '../../domain/figures/userFormat';
import type { BasicId, Instant } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { Clock } from '../ports';

/** What importing needs from the outside: a place to keep figures, and hands that read files. Wired by the pages and the worker. */

export interface MonthKey {
  readonly account: FigureAccountId;
  readonly month: Month;
}

export interface BroadcastKey {
  readonly account: FigureAccountId;
  readonly broadcastId: string;
}

export interface SnapshotKey {
  readonly account: FigureAccountId;
  readonly kind: SnapshotKind;
  readonly on: JstDay;
}

/** What a step asks of the kept figures. Rows that are not there are left out. */
export interface FiguresReads {
  /** Every account the watch lists or something was said of. */
  accounts(): Promise<readonly FigureAccount[]>;
  /** All files, oldest first. */
  files(): Promise<readonly ImportFile[]>;
  file(fileId: string): Promise<ImportFile | undefined>;
  /** Files of exactly these bytes: the same bytes may have been taken for several accounts. */
  filesOfBytes(sha256: string): Promise<readonly ImportFile[]>;
  /** Files that gave figures of any of the accounts, oldest first. */
  filesOf(accounts: readonly FigureAccountId[]): Promise<readonly ImportFile[]>;
  /** The gzipped bytes. */
  raw(fileId: string): Promise<Uint8Array | undefined>;
  newestImportAt(): Promise<Instant | null>;
  months(keys: readonly MonthKey[]): Promise<readonly MetricMonth[]>;
  /** That month of every account. */
  monthsAt(month: Month): Promise<readonly MetricMonth[]>;
  broadcasts(keys: readonly BroadcastKey[]): Promise<readonly Broadcast[]>;
  snapshots(keys: readonly SnapshotKey[]): Promise<readonly Snapshot[]>;
  storedAccounts(ids: readonly FigureAccountId[]): Promise<readonly StoredFigureAccount[]>;
  userFormats(): Promise<readonly UserFormat[]>;
  memories(nameStems: readonly string[]): Promise<readonly AccountMemory[]>;
}

/** What one transaction may write. */
export interface FiguresTransaction extends FiguresReads {
  /** `gzip` null: the bytes stay as they are. */
  putFile(file: ImportFile, gzip: Uint8Array | null): Promise<void>;
  /** The row and its bytes. */
  deleteFile(fileId: string): Promise<void>;
  putMonths(months: readonly MetricMonth[]): Promise<void>;
  putBroadcasts(broadcasts: readonly Broadcast[]): Promise<void>;
  putSnapshots(snapshots: readonly Snapshot[]): Promise<void>;
  /** Deletes months, broadcasts and snapshots of the accounts, null = of all; files stay. */
  clearFigures(accounts: readonly FigureAccountId[] | null): Promise<void>;
  putStoredAccounts(accounts: readonly StoredFigureAccount[]): Promise<void>;
  deleteStoredAccounts(ids: readonly FigureAccountId[]): Promise<void>;
  putUserFormat(format: UserFormat): Promise<void>;
  deleteUserFormat(formatId: string): Promise<void>;
  putMemories(memories: readonly AccountMemory[]): Promise<void>;
}

export interface FiguresStore extends FiguresReads {
  /** All or nothing. `work` may await nothing but `tx`. A database that would not take it is a value; anything else `work` throws comes out. */
  transaction<Value>(work: (tx: FiguresTransaction) => Promise<Value>): Promise<Result<Value, 'refused'>>;
}

export type FileReading =
  | { readonly kind: 'read'; readonly read: ReadExport }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'unknown'; readonly table: UnknownTable };

/** The hands that read files. */
export interface FileReader {
  decode(bytes: Uint8Array): Result<DecodedText, FileRefusal>;
  /** `today`: days after it are refused. */
  read(
    file: { readonly fileName: string; readonly bytes: Uint8Array; readonly decoded: DecodedText },
    userFormats: readonly UserFormat[],
    today: JstDay,
  ): FileReading;
  /** Bytes; a larger file is refused as `tooLarge`. */
  readonly largestFile: number;
  /** Changes whenever the same bytes may be read otherwise than before. */
  readonly parserVersion: number;
  /** Whose a download address of the Manager is; null for anything else. */
  accountInAddress(address: string): BasicId | null;
  /** In lower-case hex. */
  sha256(bytes: Uint8Array): Promise<string>;
  gzip(bytes: Uint8Array): Promise<Uint8Array>;
  gunzip(gzip: Uint8Array): Promise<Uint8Array>;
}

export interface FiguresDeps {
  readonly clock: Clock;
  readonly store: FiguresStore;
  readonly reader: FileReader;
  /** A chance id. */
  readonly newId: () => string;
}
