/** Schema version 2: the figures. Frozen once released, as `v1.ts`. Tables of version 1 stay as they are. */
export const schemaV2 = {
  /** StoredFigureAccount: what was said of an account besides the watch's list. */
  figureAccounts: 'id',
  /** ImportFile: one row per file taken. */
  importFiles: 'fileId, importedAt, *accounts',
  /** The gzipped bytes of each file, apart, so that the list is read without them. */
  importRaws: 'fileId',
  /** MetricMonth: projection of the files. */
  metricMonths: '[account+month], account, month',
  /** Broadcast: projection of the files. */
  broadcasts: '[account+broadcastId], account, sentOn',
  /** Snapshot: projection of the files. */
  snapshots: '[account+kind+on], account, kind',
  /** UserFormat: answers of the mapping screen. */
  userFormats: 'formatId',
  /** AccountMemory: whose files of that name were. */
  accountMemories: 'nameStem',
  /** CollectJob. */
  collectJobs: 'jobId, startedAt',
} as const;
