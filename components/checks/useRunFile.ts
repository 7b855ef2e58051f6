import type { RunId } from '../../utils/domain/checks/checkIds';
import { fail, type Result } from '../../utils/domain/result';

/** Stand-in: a run as a file has its own owner. What came of a file; `lines`: sentence by sentence, the first as a title. */
export type RunImport =
  | { readonly ok: true; readonly value: RunId; /** Nothing was kept out. */ readonly whole: boolean; readonly lines: readonly string[] }
  | { readonly ok: false; readonly lines: readonly string[] };

export interface RunFile {
  /** Hands the browser a file; the answer is its name. */
  readonly exportJson: (runId: RunId) => Promise<Result<string, 'failed'>>;
  readonly exportCsv: (runId: RunId) => Promise<Result<string, 'failed'>>;
  readonly importFile: (file: File) => Promise<RunImport>;
}

export function useRunFile(): RunFile {
  const nothing = () => Promise.resolve(fail('failed' as const));
  return { exportJson: nothing, exportCsv: nothing, importFile: () => Promise.resolve({ ok: false, lines: [] }) };
}
