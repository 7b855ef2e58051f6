import type { Instant } from '../../domain/ids';
import { db } from '../db';

/** Rows of checks, settings and invitations by kind, and since when; null = there is none. */
export async function countAppended() {
  const [accountGroupEvents, sightings, templates, runs, runEvents, signedRecords, quotas, priceTables, joinReadings, invitationEvents] =
    await Promise.all([
      db.accountGroupEvents.count(),
      db.accountGroupSightings.count(),
      db.templateVersions.toArray(),
      db.runs.count(),
      db.runEvents.count(),
      db.signedRecords.count(),
      db.accountQuotas.count(),
      db.priceTables.count(),
      db.joinReadings.count(),
      db.invitationEvents.count(),
    ]);
  const [firstGroupEvent, firstSighting, firstEvent, firstSignature, firstQuota, firstPrices, firstReading, firstInvitation] = await Promise.all([
    db.accountGroupEvents.orderBy('at').first(),
    db.accountGroupSightings.orderBy('seenAt').first(),
    db.runEvents.orderBy('at').first(),
    signedRecords === 0
      ? undefined
      : db.runEvents
          .orderBy('at')
          .filter(({ kind }) => kind === 'signed')
          .first(),
    db.accountQuotas.orderBy('saidAt').first(),
    db.priceTables.orderBy('savedAt').first(),
    db.joinReadings.orderBy('at').first(),
    db.invitationEvents.orderBy('at').first(),
  ]);
  return {
    counts: {
      runs,
      runEvents,
      signedRecords,
      templateVersions: templates.length,
      accountGroupEvents,
      accountGroupSightings: sightings,
      planNotes: quotas + priceTables,
      joinReadings,
      invitationEvents,
    },
    sinceAt: {
      runs: firstEvent?.at ?? null,
      runEvents: firstEvent?.at ?? null,
      signedRecords: firstSignature?.at ?? null,
      templateVersions: earliest(templates.map(({ madeAt }) => madeAt)),
      accountGroupEvents: firstGroupEvent?.at ?? null,
      accountGroupSightings: firstSighting?.seenAt ?? null,
      planNotes: earliest([firstQuota?.saidAt, firstPrices?.savedAt]),
      joinReadings: firstReading?.at ?? null,
      invitationEvents: firstInvitation?.at ?? null,
    },
  };
}

function earliest(times: readonly (Instant | undefined)[]): Instant | null {
  const known = times.filter((at) => at !== undefined);
  return known.length === 0 ? null : known.reduce((first, at) => Math.min(first, at));
}
