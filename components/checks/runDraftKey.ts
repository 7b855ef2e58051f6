import type { RunId } from '../../utils/domain/checks/checkIds';

/** Under which name the plan of a run is kept while it is being typed. */
export function runDraftKey(runId: RunId): string {
  return `run ${runId}`;
}
