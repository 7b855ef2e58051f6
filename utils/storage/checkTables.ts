import type { Table } from 'dexie';
import type { YobirinDatabase } from './db';

/** All tables of the broadcast checks. */
export function checkTables(db: YobirinDatabase): Table[] {
  const { accountGroupEvents, accountGroupSightings, templateVersions, runEvents, runs, signedRecords, accountQuotas, priceTables } = db;
  return [accountGroupEvents, accountGroupSightings, templateVersions, runEvents, runs, signedRecords, accountQuotas, priceTables];
}
