import { type AssignedRows, assignRows } from '../../domain/figures/assignRows';
import { dayOf } from '../../domain/figures/day';
import type { ImportFile } from '../../domain/figures/importFile';
import type { ReadExport } from '../../domain/figures/readExport';
import type { UserFormat } from '../../domain/figures/userFormat';
import type { FileReader } from './ports';

/** What a kept file says when read with today's code. */
export interface ReadBack {
  readonly read: ReadExport;
  readonly rows: AssignedRows;
  readonly encoding: string;
}

/**
 * Reads a kept file anew, with the answers given at the time and as of the day it was taken. Null: it cannot be read any more (bytes gone
 * or damaged, its format deleted).
 */
export async function readBack(
  reader: FileReader,
  file: ImportFile,
  gzip: Uint8Array | undefined,
  formats: readonly UserFormat[],
): Promise<ReadBack | null> {
  const bytes = gzip === undefined ? null : await reader.gunzip(gzip).catch(() => null);
  const decoded = bytes === null ? null : reader.decode(bytes);
  if (bytes === null || decoded === null || !decoded.ok) return null;
  // Only the format it was taken with: a format saved since then must not read it otherwise.
  const own = formats.filter(({ formatId }) => formatId === file.formatId);
  const reading = reader.read({ fileName: file.fileName, bytes, decoded: decoded.value }, own, dayOf(file.importedAt));
  if (reading.kind !== 'read') return null;
  const { read } = reading;
  const rows = assignRows(read, { answer: file.answer, snapshotOn: file.snapshotOn, fileId: file.fileId });
  return { read, rows, encoding: decoded.value.encoding };
}
