import type { Table } from 'dexie';
import type { YobirinDatabase } from './db';

/** All tables of the figures: what goes when everything is deleted. */
export function figureTables(db: YobirinDatabase): Table[] {
  const { figureAccounts, importFiles, importRaws, metricMonths, broadcasts, snapshots, userFormats, accountMemories, collectJobs } = db;
  return [figureAccounts, importFiles, importRaws, metricMonths, broadcasts, snapshots, userFormats, accountMemories, collectJobs];
}
