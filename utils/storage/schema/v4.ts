/** Schema version 4: who may be invited, and who was. Frozen once released, as `v1.ts`. Tables of the versions before stay as they are. */
export const schemaV4 = {
  /** JoinReading: append-only. */
  joinReadings: 'readingId, account, at',
  /** InvitationEvent: append-only. */
  invitationEvents: 'eventId, invitationId, at',
  /** JoinCheck: one row, `join`: the walk through the accounts that asks how their switch stands. Written by the worker. */
  joinChecks: 'id',
} as const;
