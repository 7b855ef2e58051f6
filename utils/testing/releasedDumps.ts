import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';

/** A database as a released version left it. */
export interface ReleasedDump {
  readonly version: number;
  readonly schema: Record<string, string>;
  readonly tables: Record<string, readonly unknown[]>;
}

const folder = join(import.meta.dirname, '../../tests/fixtures/db');

/** Every dump with the name of its file. */
export const releasedDumps = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReleasedDump] as const);

/** The dump of that version. */
export function dumpOf(version: number): ReleasedDump {
  const dump = releasedDumps.find(([, one]) => one.version === version)?.[1];
  if (dump === undefined) throw new Error(`no dump of version ${version}`);
  return dump;
}

/** Puts the dump on disk under that name, at its own version. */
export async function storeDump(name: string, dump: ReleasedDump): Promise<void> {
  const old = new Dexie(name);
  old.version(dump.version).stores(dump.schema);
  for (const [table, rows] of Object.entries(dump.tables)) await old.table(table).bulkAdd(rows.map(withBytes));
  old.close();
}

/** JSON has no bytes: they stand in a dump as base64. */
function withBytes(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('gzip' in row)) return row;
  const { base64 } = row.gzip as { base64: string };
  return { ...row, gzip: new Uint8Array(Buffer.from(base64, 'base64')) };
}
