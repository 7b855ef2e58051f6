import { useLiveQuery } from 'dexie-react-hooks';
import type { AfterSend } from '../../utils/domain/checks/afterSend';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import type { Instant } from '../../utils/domain/ids';
import { minuteMs } from '../../utils/domain/time/jst';
import { readAfterSend } from '../../utils/storage/queries/readAfterSend';
import { useListedAccounts } from '../shell/useListedAccounts';

/** What the kept figures say after each send; undefined until first read. `runs` must stay the same list while nothing changed. */
export function useAfterSend(runs: readonly RunState[] | undefined, now: Instant): ReadonlyMap<RunId, AfterSend> | undefined {
  const minute = now - (now % minuteMs);
  const listed = useListedAccounts();
  return useLiveQuery(async () => runs && listed && readAfterSend(runs, listed, minute), [runs, listed, minute]);
}
