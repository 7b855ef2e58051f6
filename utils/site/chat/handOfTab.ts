import type { PageShape, ShapeRequest } from '../../domain/watch/pageShape';
import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { inTurn, politeRead, type TurnMeans } from './politeRead';
import { ask, read, type ReadMeans } from './read';
import { shapeOfAnswers, shapeOfPage } from './samplePage';

/** Reads one thing from a tab of LINE's own site, in turn with all its other tabs. */
export function readFromTab(request: ReadRequest): Promise<Reading> {
  return politeRead(request, { ...turnOfTab(), read: (one) => read(one, fetchOfTab) });
}

/** Describes the tab's page, and LINE's answers where it may ask for them, in turn with all other tabs. Only shapes come out. */
export async function shapeFromTab({ accountId, reads }: ShapeRequest): Promise<PageShape> {
  const list = shapeOfPage(document, new URL(location.href));
  if (!reads) return { answers: [], list };
  const answers = await shapeOfAnswers(accountId, async (request) => {
    const turn = await inTurn(() => ask(request, fetchOfTab), turnOfTab());
    return turn.ok && turn.value.ok ? turn.value.value : null;
  });
  return { answers, list };
}

const fetchOfTab: ReadMeans = { fetch: (url, init) => fetch(url, init), credentials: 'same-origin' };

function turnOfTab(): TurnMeans {
  return {
    locks: navigator.locks,
    now: () => performance.now(),
    random: () => Math.random(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
