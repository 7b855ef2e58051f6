import { canonicalText } from '../canonicalText';
import type { Instant } from '../ids';
import type { RunId } from './checkIds';
import type { Digest } from './digestOf';
import { foldRun } from './foldRun';
import type { CellMark } from './run';
import type { RunEvent, RunEventOf } from './runEvents';
import type { SignedRecord } from './signedRecord';
import { verifyRecord } from './verifyRecord';

/**
 * What is wrong with a record. changed: its content is not what its digest says. missing: the history says somebody signed, and the record is
 * not there. otherDigest: the history names another digest. otherSignature: another run, person or time than in the history. unsigned: no
 * signature in the history speaks of it. otherHistory: plan, template or a tick as the record has it never stood in the history.
 */
export type RecordFault = 'changed' | 'missing' | 'otherDigest' | 'otherSignature' | 'unsigned' | 'otherHistory';

/** One record of a run, or one signature whose record is missing. No faults = it is what was signed. */
export interface RecordVerdict {
  readonly recordId: string;
  readonly runId: RunId;
  readonly signer: string;
  readonly signedAt: Instant;
  readonly faults: readonly RecordFault[];
}

/**
 * Compares everything that was signed of one run with its history, oldest first. What this shows is that a file agrees with itself: who can write
 * a whole file can write another whole file, so what counts in a dispute is the digest on paper or in another copy.
 */
export async function verifyRun(events: readonly RunEvent[], records: readonly SignedRecord[], digest: Digest): Promise<readonly RecordVerdict[]> {
  const signatures = events.filter((event): event is RunEventOf<'signed'> => event.kind === 'signed');
  const known = new Set(records.map(({ recordId }) => recordId));
  const missing = signatures
    .filter(({ recordId }) => !known.has(recordId))
    .map(({ recordId, runId, signer, at }): RecordVerdict => ({ recordId, runId, signer, signedAt: at, faults: ['missing'] }));
  const verdicts = await Promise.all(
    records.map(async (record): Promise<RecordVerdict> => {
      const { recordId, runId, signer, signedAt } = record;
      const faults = (await verifyRecord(record, digest)) ? [] : ['changed' as const];
      return { recordId, runId, signer, signedAt, faults: [...faults, ...faultsAgainst(record, events, signatures)] };
    }),
  );
  return [...verdicts, ...missing].sort((a, b) => a.signedAt - b.signedAt || (a.recordId < b.recordId ? -1 : 1));
}

function faultsAgainst(record: SignedRecord, events: readonly RunEvent[], signatures: readonly RunEventOf<'signed'>[]): readonly RecordFault[] {
  const own = signatures.filter(({ recordId }) => recordId === record.recordId);
  const [signature] = own;
  if (signature === undefined) return ['unsigned'];
  const faults: RecordFault[] = [];
  if (own.some(({ digest }) => digest !== record.digest)) faults.push('otherDigest');
  if (own.some(({ runId, signer, at }) => runId !== record.runId || signer !== record.signer || at !== record.signedAt))
    faults.push('otherSignature');
  if (!isFromHistory(record, events, signature)) faults.push('otherHistory');
  return faults;
}

/** Looked at event by event rather than by folding, so that a record stays true whatever later versions make of a history. */
function isFromHistory({ content }: SignedRecord, events: readonly RunEvent[], signature: RunEventOf<'signed'>): boolean {
  const before = events.filter((event) => event.at < signature.at);
  // Edits from elsewhere came in between: the record is of a history that is not this one, and the signature counts as cancelled.
  if (foldRun(before)?.basis !== signature.basis) return true;
  const start = before.find((event) => event.kind === 'started');
  const plans = before.flatMap((event) => ('plan' in event ? canonicalText(event.plan) : []));
  const told = new Set(before.flatMap(tellMark));
  const marks = content.items.flatMap(({ itemId, run, accounts }) =>
    [run, ...accounts.map(({ mark }) => mark)].flatMap((mark) => (mark === null ? [] : markText(itemId, mark))),
  );
  return (
    start?.kind === 'started' &&
    canonicalText(start.template) === canonicalText(content.template) &&
    plans.includes(canonicalText(content.plan)) &&
    marks.every((mark) => told.has(mark))
  );
}

function tellMark(event: RunEvent): string[] {
  if (event.kind !== 'ticked' && event.kind !== 'waived') return [];
  const { itemId, kind, by, at } = event;
  return [canonicalText({ itemId, kind, by, at, reason: event.kind === 'waived' ? event.reason : null })];
}

function markText(itemId: string, { kind, by, at, ...rest }: CellMark): string {
  return canonicalText({ itemId, kind, by, at, reason: 'reason' in rest ? rest.reason : null });
}
