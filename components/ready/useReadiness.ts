import { useLiveQuery } from 'dexie-react-hooks';
import type { Instant } from '../../utils/domain/ids';
import { type Readiness, readReadiness } from '../../utils/storage/queries/readReadiness';

const dayPart = 60 * 60_000;

/** Which accounts can be invited, live; undefined until first read. Ages are in days, so an hour is soon enough for the time to count. */
export function useReadiness(now: Instant): Readiness | undefined {
  const hour = Math.floor(now / dayPart);
  return useLiveQuery(() => readReadiness((hour + 1) * dayPart), [hour]);
}
