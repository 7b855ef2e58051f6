import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/domain/ids';
import type { readRecentFigures } from '../../utils/storage/queries/readRecentFigures';
import { useListedAccounts } from '../shell/useListedAccounts';
import type { FiguresCount } from '../shell/railCounts';
import type { countCovered } from './countCovered';
import { halfDayOf } from './halfDay';

/** The usual period and the days its changes are counted from. */
const months = 3;

interface Counting {
  readonly read: typeof readRecentFigures;
  readonly count: typeof countCovered;
}

/** How many accounts have complete figures in the usual period, of all; null = there are no figures. Undefined until `wanted` and counted. */
export function useFiguresCount(now: Instant, wanted: boolean): FiguresCount | undefined {
  const counting = useCounting(wanted);
  const half = halfDayOf(now);
  const listed = useListedAccounts();
  return useLiveQuery(async () => listed && counting?.count(await counting.read(months, listed), half), [counting, half, listed]);
}

/** What counts is loaded when it is wanted: every screen has the rail, and the popup must open at once. */
function useCounting(wanted: boolean): Counting | undefined {
  const [counting, setCounting] = useState<Counting>();
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    void Promise.all([import('../../utils/storage/queries/readRecentFigures'), import('./countCovered')]).then(
      ([{ readRecentFigures: read }, { countCovered: count }]) => {
        if (!stale) setCounting({ read, count });
      },
    );
    return () => {
      stale = true;
    };
  }, [wanted]);
  return counting;
}
