import type { CheckRules } from '../../domain/checks/checkRules';
import type { RunId } from '../../domain/checks/checkIds';
import type { Finding } from '../../domain/checks/finding';
import { progressOf } from '../../domain/checks/itemProgress';
import type { RunEventOf } from '../../domain/checks/runEvents';
import { refuseSignature } from '../../domain/checks/runMoves';
import { signaturesNeeded, signedContentOf } from '../../domain/checks/signOff';
import { digestOf } from '../../domain/checks/digestOf';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import { datedNow } from '../../domain/groups/events';
import { fail, ok, type Result } from '../../domain/result';
import type { MoveProblem } from './moveRun';
import type { ChecksDeps } from './ports';

/**
 * Signs a run as it is now. `findings`: everything computed at this moment, and what the person sees; `changed` when the run was edited between
 * what was shown and the signature (`basis`, of the run that was shown). refused: nothing could be written, or no digest computed.
 */
export async function signRun(
  { store, clock, newId, by, digest }: ChecksDeps,
  runId: RunId,
  signing: { readonly signer: string; readonly basis: string; readonly findings: readonly Finding[]; readonly rules: CheckRules },
): Promise<Result<SignedRecord, MoveProblem | 'changed'>> {
  const shown = await store.run(runId);
  if (shown === undefined) return fail('noRun');
  const { signer, basis, findings, rules } = signing;
  const refusal = refuseSignature(shown, progressOf(shown, findings), signer);
  if (refusal !== null) return fail(refusal);
  const signedAt = datedNow(clock.now(), shown.lastEventAt);
  const content = signedContentOf(shown, findings, rules);
  const computed = await digestOf({ content, signer, signedAt }, digest).catch(() => null);
  if (computed === null) return fail('refused');
  const record: SignedRecord = { recordId: newId(), runId, signedAt, signer, content, digest: computed };
  const needed = signaturesNeeded(content.recipients, rules);
  const event: RunEventOf<'signed'> = {
    kind: 'signed',
    eventId: newId(),
    runId,
    at: signedAt,
    by,
    signer,
    recordId: record.recordId,
    digest: record.digest,
    basis,
    needed,
  };
  // The digest is computed outside the transaction, so what was read before it is compared with what is there now.
  const written = await store.transaction(async (tx) => {
    const now = await tx.run(runId);
    if (now?.basis !== basis || now.basis !== shown.basis || now.lastEventAt !== shown.lastEventAt) return false;
    await tx.addRecords([record]);
    await tx.appendRunEvents([event]);
    return true;
  });
  if (!written.ok) return fail('refused');
  return written.value ? ok(record) : fail('changed');
}
