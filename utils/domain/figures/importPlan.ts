import type { Instant } from '../ids';
import type { JstDay } from './day';
import type { FigureAccountId } from './figureAccount';
import type { AccountAnswer, FigureChange, ImportFile } from './importFile';
import type { AccountHint, FileRefusal, ReadExport, RejectedRow } from './readExport';

/** What taking one file would do. Nothing is written before the user says so. */
export interface ImportPlan {
  readonly accounts: readonly FigureAccountId[];
  /** Rows of the file: giving something not known yet, replacing a figure, saying what is known already, not taken. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly RejectedRow[];
  /** Figures that would be replaced, old and new. */
  readonly changes: readonly FigureChange[];
  readonly firstOn: JstDay | null;
  readonly lastOn: JstDay | null;
}

/** Why an account is suggested. sameFigures: the file repeats figures kept of it, day for day. fileName: the name holds its id or its name. remembered: the last file of such a name was its. */
export interface AccountSuggestion {
  readonly account: FigureAccountId;
  readonly because: 'sameFigures' | 'fileName' | 'remembered' | 'nameInFile';
}

/** Somebody whose figures a file holds and whom we cannot tell; `hint` null = the whole file. */
export interface OpenOwner {
  readonly hint: AccountHint | null;
  /** Best first; never taken in silence. */
  readonly suggestions: readonly AccountSuggestion[];
}

/** The header row and the first rows of a file nobody has described, for the mapping screen. */
export interface UnknownTable {
  /** All rows as cells, the ones above the header too; at most 200. */
  readonly rows: readonly (readonly string[])[];
  readonly totalRows: number;
  /** Our guess at the number of rows above the header. */
  readonly rowsAboveHeader: number;
}

/** Where one file stands on its way in. */
export type FileState =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal; /** For tooLarge and zipTooLarge, bytes. */ readonly limit: number | null }
  | { readonly kind: 'unknownFormat'; readonly table: UnknownTable }
  | { readonly kind: 'needsOwner'; readonly read: ReadExport; readonly open: readonly OpenOwner[] }
  /** Its rows name no day: a snapshot; the day it shows is asked for. */
  | { readonly kind: 'needsDay'; readonly read: ReadExport }
  | {
      readonly kind: 'ready';
      readonly read: ReadExport;
      readonly plan: ImportPlan;
      readonly answer: AccountAnswer;
      /** The day given to rows without one; null = the rows name their days. */
      readonly snapshotOn: JstDay | null;
      /** How the bytes were read as text, as `ImportFile.encoding`. */
      readonly encoding: string;
    }
  /** The same bytes were taken before: nothing to do. */
  | { readonly kind: 'known'; readonly file: ImportFile };

/** What the user has said about one file so far. */
export interface FileAnswers {
  /** For the whole file. */
  readonly account: FigureAccountId | null;
  /** For rows that name an account: text of the hint (basic id or name) → account. */
  readonly perHint: { readonly [Hint: string]: FigureAccountId };
  readonly snapshotOn: JstDay | null;
}

export const noAnswers: FileAnswers = { account: null, perHint: {}, snapshotOn: null };

/** The key of a hint in answers. */
export function hintText(hint: AccountHint): string {
  return hint.kind === 'basicId' ? hint.basicId : hint.name;
}

/** How taking a file ended. refused: the database would not take it; nothing of this file was written. */
export type TakeOutcome = { readonly ok: true; readonly file: ImportFile; readonly at: Instant } | { readonly ok: false; readonly reason: 'refused' };
