/**
 * Schema version 1. Frozen once released: a change is a new file beside this one, and `tests/fixtures/db/v1.json` keeps proving
 * that today's code opens it. Dexie shorthand: first the key, then the indexes.
 */
export const schemaV1 = {
  /** AccountWatch: one row per account, our view of it. */
  accounts: 'accountId',
  /** StoredGroup: projection of the events, one row per group and account. */
  groups: '[accountId+chatId], accountId, chatId, noticedAt, attention',
  /** GroupEvent: append-only. */
  groupEvents: 'eventId, [accountId+chatId], at',
  /** ReaderState: one row, `line`. */
  reader: 'id',
  /** Diagnostic: ring of the last 200, no names, no message text. */
  diagnostics: '++id, at',
} as const;
