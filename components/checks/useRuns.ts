import { useLiveQuery } from 'dexie-react-hooks';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import { readRun, readRuns } from '../../utils/storage/queries/readRuns';

/** Every run, read anew whenever the database changes; undefined until first read. */
export function useRuns(): readonly RunState[] | undefined {
  return useLiveQuery(readRuns);
}

/** One run; null = there is none, undefined until first read. */
export function useRun(runId: RunId): RunState | null | undefined {
  return useLiveQuery(() => readRun(runId), [runId]);
}
