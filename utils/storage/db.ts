import Dexie, { type EntityTable, type Table } from 'dexie';
import type { GroupEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import type { AccountId, ChatId } from '../domain/ids';
import type { AccountWatch, ReaderState } from '../domain/watch/accountWatch';
import type { Diagnostic } from '../app/ports';
import { schemaV1 } from './schema/v1';

const databaseName = 'yobirin';

/** Everything the extension keeps, on this computer only. The worker writes; everyone reads. */
export class YobirinDatabase extends Dexie {
  accounts!: EntityTable<AccountWatch, 'accountId'>;
  groups!: Table<GroupState, [AccountId, ChatId]>;
  groupEvents!: EntityTable<GroupEvent, 'eventId'>;
  reader!: EntityTable<ReaderState, 'id'>;
  diagnostics!: Table<Diagnostic & { id?: number }, number>;

  constructor(name: string = databaseName) {
    super(name);
    this.version(1).stores(schemaV1);
  }
}

/** The one connection of this context (worker or page). Opening is lazy: nothing happens before the first query. */
export const db = new YobirinDatabase();

/** Did the database itself refuse (disk full, broken profile, closed under us)? Anything else is a bug of ours. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Dexie.DexieError;
}
