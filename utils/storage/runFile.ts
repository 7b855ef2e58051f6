import * as v from 'valibot';
import { noAppendedRows, type AppendedRows } from '../domain/appendedRows';
import type { RunId } from '../domain/checks/checkIds';
import { foldRun } from '../domain/checks/foldRun';
import type { RunEvent } from '../domain/checks/runEvents';
import type { SignedRecord } from '../domain/checks/signedRecord';
import type { Instant } from '../domain/ids';
import { fail, ok, type Result } from '../domain/result';
import { type BackupProblem, parseJson } from './backup';
import { counts, digest, instant, listOf, name, rowId, runId } from './checkSchemas/basics';
import { inOrder, openVersioned, type RejectedAppendedRow, takeAppendedRows } from './appendedBackup';

/** One run as a file of its own: its history, what was signed, and the digests once more at the head, where a person can read them. */
const runFormat = 'yobirin-run';
const runVersion = 1;

type Listed = Pick<SignedRecord, 'recordId' | 'runId' | 'signer' | 'signedAt' | 'digest'>;

const headSchema = v.object({
  runId,
  digests: listOf(v.strictObject({ recordId: rowId, runId, signer: name, signedAt: instant, digest }), counts.items),
});

export interface ReadRun {
  readonly runId: RunId;
  readonly rows: AppendedRows;
  readonly listed: readonly Listed[];
  /** Rows that could not be taken, those of other runs among them. */
  readonly rejected: readonly RejectedAppendedRow[];
}

/** noStart: nothing in the file says how the run began, so there is no run. */
export type RunFileProblem = BackupProblem | 'noStart';

/** Null: there is no run in these events. */
export function writeRunFile(
  events: readonly RunEvent[],
  records: readonly SignedRecord[],
  made: { readonly exportedAt: Instant; readonly extensionVersion: string },
): string | null {
  const run = foldRun(events);
  if (run === null) return null;
  const { runEvents, signedRecords } = inOrder({ ...noAppendedRows, runEvents: events, signedRecords: records });
  const digests = signedRecords.map(({ recordId, runId: own, signer, signedAt, digest: sum }) => ({
    recordId,
    runId: own,
    signer,
    signedAt,
    digest: sum,
  }));
  const head = { format: runFormat, version: runVersion, exportedAt: made.exportedAt, origin: { extensionVersion: made.extensionVersion } };
  return JSON.stringify({ ...head, runId: run.runId, name: run.plan.name, digests, runEvents, signedRecords }, null, 1);
}

/** Reads a file that `writeRunFile` made, or somebody else. What was signed is not verified here. */
export function readRunFile(fileText: string, now: Instant): Result<ReadRun, RunFileProblem> {
  const opened = openVersioned(parseJson(fileText), runFormat, runVersion);
  if (!opened.ok) return opened;
  const head = v.safeParse(headSchema, opened.value);
  const { runEvents, signedRecords } = opened.value;
  if (!head.success || !Array.isArray(runEvents) || !Array.isArray(signedRecords)) return fail('damaged');
  const taken = takeAppendedRows({ runEvents, signedRecords }, now);
  if (!taken.ok) return taken;
  const own = head.output.runId;
  const { rows, rejected } = taken.value;
  const isStranger = (row: unknown): boolean => typeof row === 'object' && row !== null && 'runId' in row && row.runId !== own;
  const strangers = (table: 'runEvents' | 'signedRecords', values: readonly unknown[]) =>
    values.flatMap((row, index): RejectedAppendedRow[] => (isStranger(row) && !rejected.some((one) => one.table === table && one.index === index) ? [{ table, index, problem: 'badId' }] : [])); // oxfmt-ignore
  const mine: AppendedRows = {
    ...noAppendedRows,
    runEvents: rows.runEvents.filter((event) => event.runId === own),
    signedRecords: rows.signedRecords.filter((record) => record.runId === own),
  };
  if (foldRun(mine.runEvents) === null) return fail('noStart');
  const others = [...strangers('runEvents', runEvents), ...strangers('signedRecords', signedRecords)];
  return ok({ runId: own, rows: mine, listed: head.output.digests, rejected: [...rejected, ...others] });
}
