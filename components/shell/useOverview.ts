import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { summariseWatch, type WatchSummary } from '../../utils/domain/watch/overview';
import { readWatch } from '../../utils/storage/queries/readWatch';
import { useSettings } from './settingsContext';

/** The state of the watch as the first line of every screen says it; undefined until first read. */
export function useOverview(now: number): WatchSummary | undefined {
  const watch = useLiveQuery(readWatch);
  const settings = useSettings();
  return useMemo(() => watch && summariseWatch(watch.accounts, watch.reader, settings, now), [watch, settings, now]);
}
