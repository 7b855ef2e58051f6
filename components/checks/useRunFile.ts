import type { RunId } from '../../utils/domain/checks/checkIds';
import { fail, type Result } from '../../utils/domain/result';

/** Stand-in: a run as a file has its own owner. */
export interface RunFile {
  /** Hands the browser a file; the answer is its name. */
  readonly exportJson: (runId: RunId) => Promise<Result<string, 'failed'>>;
  readonly exportCsv: (runId: RunId) => Promise<Result<string, 'failed'>>;
  /** Takes a file in; the answer says what came of it. */
  readonly importFile: (file: File) => Promise<Result<RunId, 'failed'>>;
}

export function useRunFile(): RunFile {
  const nothing = () => Promise.resolve(fail('failed' as const));
  return { exportJson: nothing, exportCsv: nothing, importFile: nothing };
}
