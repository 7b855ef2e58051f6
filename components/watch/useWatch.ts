import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../../utils/app/ports';
import type { Instant } from '../../utils/domain/ids';
import type { AccountWatch, ReaderState } from '../../utils/domain/watch/accountWatch';
import { type AccountsByHealth, groupByHealth, someoneLooks, summariseWatch } from '../../utils/domain/watch/overview';
import { readWatch } from '../../utils/storage/queries/readWatch';
import { useSettings } from '../shell/settingsContext';
import { useNow } from '../shell/useNow';
import { type Cause, listCauses } from './accountState';

/** Everything the watch screens show. */
export interface WatchScreen {
  readonly accounts: readonly AccountWatch[];
  readonly parts: AccountsByHealth;
  readonly causes: readonly Cause[];
  readonly reader: ReaderState | null;
  readonly settings: Settings;
  readonly now: Instant;
  /** Is anybody able to look at present? */
  readonly looking: boolean;
  readonly nextLookAt: Instant | null;
}

/** Null until the first answer of the database. */
export function useWatch(): WatchScreen | null {
  const settings = useSettings();
  const watch = useLiveQuery(readWatch, []);
  const now = useNow();
  if (watch === undefined) return null;
  const parts = groupByHealth(watch.accounts);
  return {
    ...watch,
    parts,
    causes: listCauses(parts.mendable, watch.reader),
    settings,
    now,
    looking: someoneLooks(settings.level, watch.reader, now),
    nextLookAt: summariseWatch(watch.accounts, watch.reader, settings, now).nextLookAt,
  };
}
