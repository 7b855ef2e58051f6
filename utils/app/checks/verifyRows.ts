import type { AppendedRows } from '../../domain/appendedRows';
import type { RunId } from '../../domain/checks/checkIds';
import type { Digest } from '../../domain/checks/digestOf';
import type { RunEvent } from '../../domain/checks/runEvents';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import { type RecordVerdict, verifyRun } from '../../domain/checks/verifyRun';

/** A record as the list of digests at the head of a file names it. */
export type ListedDigest = Pick<SignedRecord, 'recordId' | 'runId' | 'signer' | 'signedAt' | 'digest'>;

/**
 * Sorts out of the rows of a file what was signed and does not hold: the records, and the signatures that speak of them. `listed`: digests the
 * file names besides.
 */
export async function verifyRows(
  rows: AppendedRows,
  digest: Digest,
  listed: readonly ListedDigest[] = [],
): Promise<{ readonly sound: AppendedRows; readonly tampered: readonly RecordVerdict[] }> {
  const events = groupByRun(rows.runEvents);
  const records = groupByRun(rows.signedRecords);
  const signed = new Set([...records.keys(), ...rows.runEvents.flatMap((event) => (event.kind === 'signed' ? event.runId : []))]);
  const verdicts = await Promise.all([...signed].map((runId) => verifyRun(events.get(runId) ?? [], records.get(runId) ?? [], digest)));
  const tampered = againstList(verdicts.flat(), rows.signedRecords, listed).filter(({ faults }) => faults.length > 0);
  const spoilt = new Set(tampered.map(({ recordId }) => recordId));
  const sound: AppendedRows = {
    ...rows,
    signedRecords: rows.signedRecords.filter(({ recordId }) => !spoilt.has(recordId)),
    runEvents: rows.runEvents.filter((event) => event.kind !== 'signed' || !spoilt.has(event.recordId)),
  };
  return { sound, tampered };
}

function groupByRun<Row extends RunEvent | SignedRecord>(rows: readonly Row[]): ReadonlyMap<RunId, readonly Row[]> {
  const groups = new Map<RunId, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.runId);
    if (own === undefined) groups.set(row.runId, [row]);
    else own.push(row);
  }
  return groups;
}

function againstList(
  verdicts: readonly RecordVerdict[],
  records: readonly SignedRecord[],
  listed: readonly ListedDigest[],
): readonly RecordVerdict[] {
  const digests = new Map(records.map(({ recordId, digest }) => [recordId, digest]));
  const told = new Set(verdicts.map(({ recordId }) => recordId));
  const names = new Map(listed.map(({ recordId, digest }) => [recordId, digest]));
  const missing = listed
    .filter(({ recordId }) => !told.has(recordId))
    .map(({ recordId, runId, signer, signedAt }): RecordVerdict => ({ recordId, runId, signer, signedAt, faults: ['missing'] }));
  const compared = verdicts.map((verdict): RecordVerdict => {
    const [named, own] = [names.get(verdict.recordId), digests.get(verdict.recordId)];
    const differs = named !== undefined && own !== undefined && named !== own && !verdict.faults.includes('otherDigest');
    return differs ? { ...verdict, faults: [...verdict.faults, 'otherDigest'] } : verdict;
  });
  return [...compared, ...missing];
}
