import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { type PoliteMeans, politeRead } from './politeRead';
import { read } from './read';

/** Reads one thing from a tab of LINE's own site, in turn with all its other tabs. */
export function readFromTab(request: ReadRequest): Promise<Reading> {
  return politeRead(request, meansOfTab());
}

function meansOfTab(): PoliteMeans {
  return {
    read: (request) => read(request, { fetch: (url, init) => fetch(url, init), credentials: 'same-origin' }),
    locks: navigator.locks,
    now: () => performance.now(),
    random: () => Math.random(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
