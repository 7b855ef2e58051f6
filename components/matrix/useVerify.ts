import { useEffect, useState } from 'react';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import { type RecordVerdict, verifyRun } from '../../utils/domain/checks/verifyRun';
import { useChecksDeps } from '../checks/useChecksDeps';

/** Holds a record against its digest and against the history of its run; null until that is done. */
export function useVerify(record: SignedRecord | null): RecordVerdict | null {
  const { digest, store } = useChecksDeps();
  const [verdict, setVerdict] = useState<{ readonly of: SignedRecord; readonly found: RecordVerdict } | null>(null);
  useEffect(() => {
    if (record === null) return undefined;
    let stale = false;
    void store
      .runEvents(record.runId)
      .then((events) => verifyRun(events, [record], digest))
      .then((verdicts) => {
        const found = verdicts.find(({ recordId }) => recordId === record.recordId);
        if (!stale && found !== undefined) setVerdict({ of: record, found });
      });
    return () => {
      stale = true;
    };
  }, [record, digest, store]);
  return record !== null && verdict?.of === record ? verdict.found : null;
}
