import type { RunId } from '../../domain/checks/checkIds';
import type { Instant } from '../../domain/ids';
import type { Result } from '../../domain/result';
import { type ReadRun, readRunFile, type RunFileProblem, writeRunFile } from '../runFile';
import { readRunHistory } from './readRuns';

export type { ReadRun, RunFileProblem };

/** One run as the text of a file; null = there is no such run. */
export async function readRunText(runId: RunId, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): Promise<string | null> {
  const { events, records } = await readRunHistory(runId);
  return writeRunFile(events, records, made);
}

/** Reads the text of such a file; writes nothing. `mergeAppended` verifies and takes what comes out. */
export function openRunText(fileText: string, now: Instant): Result<ReadRun, RunFileProblem> {
  return readRunFile(fileText, now);
}
