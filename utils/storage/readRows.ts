import type { Dexie, Table } from 'dexie';
import type { YobirinDatabase } from './db';

type RowOf<Of> = Of extends Table<infer Row, infer _Key, infer _Given> ? Row : never;
type TableName = { [Name in keyof YobirinDatabase]: RowOf<YobirinDatabase[Name]> extends never ? never : Name }[keyof YobirinDatabase];
type Rows<Name extends TableName> = { readonly [One in Name]: RowOf<YobirinDatabase[One]>[] };

/** What an export reads from: this code's connection, or the database as it was found, of whatever version. It must be known which tables it has. */
export type RecordSource = Dexie;

/** All rows of these tables as of one moment. A table that an older database does not have yet has none. */
export async function readRows<Name extends TableName>(source: RecordSource, names: readonly Name[]): Promise<Rows<Name>> {
  const there = source.tables.filter(({ name }) => names.some((asked) => asked === name));
  const found = new Map<string, unknown[]>();
  if (there.length > 0) {
    await source.transaction('r', there, async () => {
      for (const table of there) found.set(table.name, await table.toArray());
    });
  }
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? []])) as unknown as Rows<Name>;
}
