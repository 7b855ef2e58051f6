import type { JstDay } from '../../domain/figures/day';
import type { ExportContent, ReadExport, RejectedRow } from '../../domain/figures/readExport';
import { normalHeader } from './headers';
import { byLine, type TableBody } from './tableBody';

/** Where each of a format's columns stands in a file; an optional column that is not there is absent. */
export type ColumnPlaces<Key extends string> = { readonly [Name in Key]?: number };

/** What reading the rows of a known format gives. */
export interface FormatReading {
  readonly content: ExportContent;
  readonly rejected: readonly RejectedRow[];
  /** Columns something was taken from. */
  readonly used: readonly number[];
}

/** One export of LINE's, recognised by its header alone. */
export interface KnownFormat {
  readonly formatId: string;
  /** True when the header is this export's, in any order of columns. */
  matches(headers: readonly string[]): boolean;
  read(body: TableBody, today: JstDay): FormatReading;
}

/** Names of one column, normal (see `normalHeader`), the export's own first. */
export interface ColumnNames {
  readonly names: readonly string[];
  readonly required: boolean;
}

/** Finds each column by its names. Null when a required one is missing, or one stands twice under its names. */
export function placeColumns<Key extends string>(
  headers: readonly string[],
  columns: { readonly [Name in Key]: ColumnNames },
): ColumnPlaces<Key> | null {
  const normal = headers.map(normalHeader);
  const places: { [Name in Key]?: number } = {};
  for (const [key, { names, required }] of Object.entries<ColumnNames>(columns) as [Key, ColumnNames][]) {
    const found = normal.flatMap((header, index) => (names.includes(header) ? [index] : []));
    if (found.length > 1 || (required && found.length === 0)) return null;
    if (found[0] !== undefined) places[key] = found[0];
  }
  return places;
}

/** The finished reading: rejected rows in the order of lines, and the names of the columns nothing was taken from. */
export function toReadExport(formatId: string, body: TableBody, reading: FormatReading): ReadExport {
  const used = new Set(reading.used);
  return {
    formatId,
    content: reading.content,
    rejected: byLine([...body.rejected, ...reading.rejected]),
    ignoredColumns: body.headers.filter((header, index) => header !== '' && !used.has(index)),
  };
}
