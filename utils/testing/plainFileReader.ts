import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FileReader } from '../app/figures/ports';
import { dayFromIso } from '../domain/figures/day';
import type { FigureValue } from '../domain/figures/figure';
import type { PickedFile } from '../domain/figures/pickedFile';
import type { AccountHint, DailyRow, ExportContent } from '../domain/figures/readExport';
import { type BasicId, parseBasicId } from '../domain/ids';
import { fail, ok } from '../domain/result';

/** One row: `account iso-day contacts blocks`; `-` = no account or no day, `?` = the figure is missing, `withheld` = it is. */
export function fileOf(fileName: string, ...rows: readonly string[]): PickedFile {
  return { fileName, path: fileName, bytes: new TextEncoder().encode(rows.join('\n')) };
}

/** Stands for the real reading code: as strict, and simple enough to see through. `version` 2 reads every number as one more. */
export function plainFileReader(version = 1): FileReader {
  return {
    parserVersion: version,
    largestFile: 1_000,
    decode: (bytes) => (bytes.length === 0 ? fail('empty') : ok({ text: new TextDecoder().decode(bytes), encoding: 'utf-8' })),
    read({ decoded: { text } }, userFormats, today) {
      const [head = ''] = text.split('\n');
      if (head === 'chat history') return { kind: 'refused', refusal: 'chatHistory' };
      const format = head.startsWith('format ') ? userFormats.find(({ name }) => name === head.slice(7)) : null;
      if (format === undefined) return { kind: 'unknown', table: { rows: [[head]], totalRows: 1, rowsAboveHeader: 0 } };
      const lines = text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(' ') }));
      const rows = format === null ? lines : lines.slice(1);
      const days = rows.map((row) => toDay(row.line, row.cells, version + (format?.rowsAboveHeader ?? 0) - 1));
      const late = days.filter(({ on }) => on !== null && on > today);
      const content: ExportContent =
        head === 'snapshot'
          ? { of: 'snapshot', kind: 'area', rows: rows.slice(1).map(({ line, cells }) => ({ line, cells: { area: { text: cells.join(' ') } } })) }
          : { of: 'daily', rows: days.filter((day) => !late.includes(day)) };
      const rejected = late.map(({ line }) => ({ line, problem: 'fromTheFuture' as const, column: null, cell: null }));
      return { kind: 'read', read: { formatId: format?.formatId ?? 'plain', content, rejected, ignoredColumns: [] } };
    },
    accountInAddress: (address) => parseBasicId(/^https:\/\/manager\.line\.biz\/(@[^/]+)/.exec(address)?.[1]),
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    gzip: async (bytes) => new Uint8Array(gzipSync(bytes)),
    gunzip: async (gzip) => new Uint8Array(gunzipSync(gzip)),
  };
}

function toDay(line: number, [who = '-', day = '-', contacts = '?', blocks = '?']: readonly string[], more: number): DailyRow {
  return {
    line,
    account: hintOf(who),
    on: dayFromIso(day),
    values: { ...figureOf('contacts', contacts, more), ...figureOf('blocks', blocks, more) },
  };
}

function hintOf(who: string): AccountHint | null {
  if (who === '-') return null;
  return who.startsWith('@') ? { kind: 'basicId', basicId: who as BasicId } : { kind: 'name', name: who };
}

function figureOf(metric: 'contacts' | 'blocks', cell: string, more: number): { readonly [Metric in typeof metric]?: FigureValue } {
  if (cell === '?') return {};
  return { [metric]: cell === 'withheld' ? cell : Number(cell) + more };
}
