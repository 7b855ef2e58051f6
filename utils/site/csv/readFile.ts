import type { JstDay } from '../../domain/figures/day';
import type { UnknownTable } from '../../domain/figures/importPlan';
import type { DecodedText, ParsedTable } from '../../domain/figures/parsedTable';
import type { FileRefusal, ReadExport } from '../../domain/figures/readExport';
import type { UserFormat } from '../../domain/figures/userFormat';
import { parseTable } from '../../files/parseTable';
import { readCount } from './cells';
import { isFigureHeader } from './figureAliases';
import { findUserFormat } from './findFormat';
import { findHeaderRow } from './findHeaderRow';
import { toReadExport } from './knownFormat';
import { knownFormats } from './knownFormats';
import { isOwnTable, withoutNotes } from './ownTable';
import { readWithFormat } from './readUserFormat';
import { isChatHistory, isPointHistory } from './refusedKinds';
import { bodyBelow } from './tableBody';

/** A file as text, and the name it came under. */
export interface FigureFile {
  readonly fileName: string;
  readonly decoded: Pick<DecodedText, 'text'>;
}

/** unknown: a table, but no format of it is known; the mapping screen takes over. */
export type FigureFileReading =
  | { readonly kind: 'read'; readonly read: ReadExport }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'unknown'; readonly table: UnknownTable };

const mostRowsShown = 200;
/** Pages and JSON saved under the name of a table. */
const markup = /^\s*[<{]/;

/**
 * Reads one file: an export of LINE's or the days of an account as we export them, by their header, then a format the user saved. Refused:
 * conversations and points of single customers (`chatHistory`, `pointHistory`: names and messages of people), our other exports (`ownView`:
 * rankings, comparisons), `unknownColumns` (nothing that could hold figures), `noRows`.
 * `today`: rows of later days are rejected. Never throws.
 */
export function readFigureFile(file: FigureFile, userFormats: readonly UserFormat[], today: JstDay): FigureFileReading {
  const given = parseTable(file.decoded.text);
  const isOwn = isOwnTable(given);
  const table = isOwn ? withoutNotes(given) : given;
  const { rows } = table;
  if (isChatHistory(rows)) return refused('chatHistory');
  if (isPointHistory(rows)) return refused('pointHistory');
  const header = rows[0] ?? [];
  const known = knownFormats.find((format) => format.matches(header));
  if (known !== undefined) {
    const body = bodyBelow(table, 0);
    return readOrEmpty(toReadExport(known.formatId, body, known.read(body, today)));
  }
  if (isOwn) return refused('ownView');
  const saved = findUserFormat(table, file.fileName, userFormats);
  if (saved !== null) return readOrEmpty(readWithFormat(table, saved, today));
  if (!couldHoldFigures(rows)) return refused('unknownColumns');
  return rows.length < 2 ? refused('noRows') : { kind: 'unknown', table: unknownTable(rows) };
}

function refused(refusal: FileRefusal): FigureFileReading {
  return { kind: 'refused', refusal };
}

/** A file of which nothing was taken and nothing rejected has no rows at all. */
function readOrEmpty(read: ReadExport): FigureFileReading {
  return read.content.rows.length === 0 && read.rejected.length === 0 ? refused('noRows') : { kind: 'read', read };
}

function couldHoldFigures(rows: ParsedTable['rows']): boolean {
  if (markup.test(rows[0]?.[0] ?? '')) return false;
  const tabular = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return tabular.some((row) => row.some((cell) => isFigureHeader(cell) || typeof readCount(cell) === 'number'));
}

function unknownTable(rows: ParsedTable['rows']): UnknownTable {
  return { rows: rows.slice(0, mostRowsShown), totalRows: rows.length, rowsAboveHeader: findHeaderRow(rows) };
}
