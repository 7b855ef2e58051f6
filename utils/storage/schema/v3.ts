/** Schema version 3: the broadcast checks. Frozen once released, as `v1.ts`. Tables of the versions before stay as they are. */
export const schemaV3 = {
  /** AccountGroupEvent: append-only. */
  accountGroupEvents: 'eventId, accountGroupId, at',
  /** AccountGroupSighting: what the Manager's page has shown so far, one row per number. Written by the worker. */
  accountGroupSightings: 'managerNumber, seenAt',
  /** TemplateVersion: immutable. */
  templateVersions: 'versionId, templateId',
  /** RunEvent: append-only. */
  runEvents: 'eventId, runId, at',
  /** RunState: projection of the events, one row per run. */
  runs: 'runId, status, plannedAt',
  /** SignedRecord: written once. */
  signedRecords: 'recordId, runId',
  /** AccountQuota: append-only; the latest statement of an account counts. */
  accountQuotas: 'quotaId, account, saidAt',
  /** PriceTable: append-only; the latest of a country counts. */
  priceTables: 'priceTableId, country, savedAt',
} as const;
