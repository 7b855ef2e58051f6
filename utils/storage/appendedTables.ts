import type { Table } from 'dexie';
import type { YobirinDatabase } from './db';

/** All tables of the broadcast checks, of readings of the switch for groups, and of invitations. */
export function appendedTables(db: YobirinDatabase): Table[] {
  const { accountGroupEvents, accountGroupSightings, templateVersions, runEvents, runs, signedRecords, accountQuotas, priceTables } = db;
  const checks = [accountGroupEvents, accountGroupSightings, templateVersions, runEvents, runs, signedRecords, accountQuotas, priceTables];
  return [...checks, db.joinReadings, db.invitationEvents];
}
