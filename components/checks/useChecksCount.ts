import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import type { ChecksCount } from '../../utils/domain/checks/checksCount';
import type { Instant } from '../../utils/domain/ids';
import { minuteMs } from '../../utils/domain/time/jst';
import type { readChecksCount } from '../../utils/storage/queries/readChecksCount';

interface Counting {
  readonly read: typeof readChecksCount;
  readonly rules: CheckRules;
}

/** How many runs are open, and which of them need somebody now; undefined until `wanted` and counted. */
export function useChecksCount(now: Instant, wanted: boolean): ChecksCount | undefined {
  const counting = useCounting(wanted);
  const minute = now - (now % minuteMs);
  return useLiveQuery(() => counting?.read(minute, counting.rules), [counting, minute]);
}

/** What counts is loaded when it is wanted: every screen has the rail, and the popup must open at once. */
function useCounting(wanted: boolean): Counting | undefined {
  const [counting, setCounting] = useState<Counting>();
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    void (async () => {
      const [{ readChecksCount: read }, { readCheckRules, watchCheckRules }] = await Promise.all([
        import('../../utils/storage/queries/readChecksCount'),
        import('../../utils/storage/checkRules'),
      ]);
      const rules = await readCheckRules();
      if (gone.signal.aborted) return;
      setCounting({ read, rules });
      gone.signal.addEventListener(
        'abort',
        watchCheckRules((changed) => setCounting({ read, rules: changed })),
      );
    })();
    return () => gone.abort();
  }, [wanted]);
  return counting;
}
