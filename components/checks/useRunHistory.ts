import { useLiveQuery } from 'dexie-react-hooks';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { readRunHistory } from '../../utils/storage/queries/readRuns';

/** Everything that happened to a run and what was signed, oldest first; undefined until first read. */
export function useRunHistory(runId: RunId) {
  return useLiveQuery(() => readRunHistory(runId), [runId]);
}
