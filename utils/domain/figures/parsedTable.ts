import type { RejectedRow } from './readExport';

export type TextEncoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

/** The text of a file, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export type Delimiter = ',' | '\t' | ';';

/** A file as cells, nothing guessed. Blank rows are left out; rows are as long as they stand in the file. */
export interface ParsedTable {
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which each row begins, counted from 1; quoted line breaks count too. */
  readonly lines: readonly number[];
  readonly delimiter: Delimiter;
  /** Rows that cannot be told apart because of their quotes; they are not in `rows`. */
  readonly problems: readonly RejectedRow[];
}
