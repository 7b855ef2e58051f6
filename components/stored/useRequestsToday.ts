import { useLiveQuery } from 'dexie-react-hooks';
import { requestsBegunToday } from '../../utils/domain/watch/requestCount';
import { readWatch } from '../../utils/storage/queries/readWatch';
import { useNow } from '../shell/useNow';

/** Requests to LINE that were begun today, counted on as they begin. */
export function useRequestsToday(): number {
  const watch = useLiveQuery(readWatch);
  return requestsBegunToday(watch?.reader?.requests, useNow());
}
