import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { OtherRun } from '../../utils/domain/checks/checkFacts';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { asOtherRuns } from '../../utils/domain/checks/findingsOfRuns';
import { readRunsOf, readStandingRunIds } from '../../utils/storage/queries/readRuns';
import { useSame } from '../shell/useSame';

/**
 * All runs but this one, as its findings see them; undefined until first read. Which there are is asked first, so that a tick in this one
 * does not read all others.
 */
export function useOtherRuns(runId: RunId | null): readonly OtherRun[] | undefined {
  const standing = useSame(useLiveQuery(readStandingRunIds));
  const read = useLiveQuery(
    async () => standing && { besides: runId, runs: await readRunsOf(standing.filter((other) => other !== runId)) },
    [standing, runId],
  );
  // What was read beside another run may hold this one. A tick in one of them changes nothing that is seen of it from here.
  return useSame(useMemo(() => (read?.besides === runId ? asOtherRuns(read.runs) : undefined), [read, runId]));
}
