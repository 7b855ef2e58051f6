import { useEffect, useState } from 'react';
import { isEdit } from '../../utils/domain/checks/foldRun';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import type { Instant } from '../../utils/domain/ids';
import { useChecksDeps } from '../checks/useChecksDeps';
import type { Matrix } from './useMatrix';

export interface Elsewhere {
  /** Edits made in another window since the page was opened or since somebody said they saw them, oldest first. */
  readonly changes: readonly RunEvent[];
  readonly seen: () => void;
}

/** What others changed under the eyes of whoever is about to sign: the picture has it already, but nobody has looked at it. */
export function useElsewhere({ stored, isOwn }: Pick<Matrix, 'stored' | 'isOwn'>): Elsewhere {
  const { store } = useChecksDeps();
  const [seenUntil, setSeenUntil] = useState<Instant>(stored.lastEventAt);
  const [changes, setChanges] = useState<readonly RunEvent[]>([]);
  const { runId, lastEventAt } = stored;
  useEffect(() => {
    if (lastEventAt <= seenUntil) return undefined;
    let stale = false;
    void store.runEventsAfter(runId, seenUntil).then((events) => {
      if (stale) return;
      const others = events.filter((event) => !isOwn(event.eventId) && isEdit(stored, event));
      setChanges(others.toSorted((a, b) => a.at - b.at));
    });
    return () => {
      stale = true;
    };
  }, [store, runId, lastEventAt, seenUntil, isOwn, stored]);
  return {
    changes: lastEventAt <= seenUntil ? none : changes,
    seen: () => {
      setSeenUntil(lastEventAt);
      setChanges(none);
    },
  };
}

const none: readonly RunEvent[] = [];
