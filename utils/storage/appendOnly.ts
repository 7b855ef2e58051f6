import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/** Tables whose rows are written once: what a person did or signed. */
const appendOnlyTables: ReadonlySet<string> = new Set([
  'signedRecords',
  'runEvents',
  'templateVersions',
  'accountGroupEvents',
  'joinReadings',
  'invitationEvents',
]);

/** Something tried to change or delete what was appended. A bug, so it is no database error and comes out. */
export class AppendOnlyError extends Error {
  override readonly name = 'AppendOnlyError';
  constructor(table: string, tried: DBCoreMutateRequest['type']) {
    super(`${table} is append-only: ${tried}`);
  }
}

/**
 * The database's own refusal: rows of these tables are added, nothing else, whoever asks. One thing is let through: emptying a whole table inside
 * a transaction over all tables, which is the wipe of everything. It never empties one of them alone.
 */
export const appendOnly: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'appendOnly',
  create: (below) => ({
    ...below,
    table(name) {
      const table = below.table(name);
      return appendOnlyTables.has(name) ? guarded(table, below.schema.tables.length) : table;
    },
  }),
};

function guarded(table: DBCoreTable, tables: number): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      request.type === 'add' || isWipe(request, tables) ? table.mutate(request) : Promise.reject(new AppendOnlyError(table.name, request.type)),
  };
}

/** `DBCoreRangeType.Any`: a const enum, whose name is not there at run time. */
const anyRange = 3;

function isWipe(request: DBCoreMutateRequest, tables: number): boolean {
  if (request.type !== 'deleteRange' || (request.range.type as number) !== anyRange) return false;
  return 'objectStoreNames' in request.trans && (request.trans.objectStoreNames as DOMStringList).length === tables;
}
