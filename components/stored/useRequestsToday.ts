import { useLiveQuery } from 'dexie-react-hooks';
import { requestsBegunToday } from '../../utils/domain/watch/requestCount';
import { readWatch } from '../../utils/storage/queries/readWatch';
import { useNow } from '../shell/useNow';

/** Requests to LINE that were begun today, counted on as they begin; undefined until first read. */
export function useRequestsToday(): number | undefined {
  const watch = useLiveQuery(readWatch);
  const now = useNow();
  return watch === undefined ? undefined : requestsBegunToday(watch.reader?.requests, now);
}
