import { useLiveQuery } from 'dexie-react-hooks';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import { readRunHistory } from '../../utils/storage/queries/readRuns';

/** One signed record of a run; null = there is none of that id (or no id was asked for), undefined until first read. */
export function useSignedRecord(runId: RunId, recordId: string | null): SignedRecord | null | undefined {
  return useLiveQuery(
    async () => (recordId === null ? null : ((await readRunHistory(runId)).records.find((record) => record.recordId === recordId) ?? null)),
    [runId, recordId],
  );
}
