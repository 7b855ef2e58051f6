import { requestGapMs, requestJitterMs } from '../../domain/watch/beats';
import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { problem } from './readAnswer';

/** A tab that waits longer than this for its turn gives up, ms: what was asked for is old by then. */
const longestWaitMs = 30_000;
const lockName = 'yobirin.read';

export interface PoliteMeans {
  readonly read: (request: ReadRequest) => Promise<Reading>;
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Reads one thing while no other tab does. The lock is LINE's origin wide and is held until the next request may start, so the pace holds
 * however many tabs are asked; the answer does not wait for that. (A tab holding a lock is not frozen by the browser either.)
 */
export function politeRead(request: ReadRequest, means: PoliteMeans): Promise<Reading> {
  return new Promise((resolve) => {
    const givingUp = AbortSignal.timeout(longestWaitMs);
    const turn = means.locks.request(lockName, { signal: givingUp }, async () => {
      const startedAt = means.now();
      resolve(await means.read(request));
      const rest = startedAt + requestGapMs + means.random() * requestJitterMs - means.now();
      if (rest > 0) await means.wait(rest);
    });
    turn.catch(() => resolve(problem(request, { kind: 'noAnswer', how: givingUp.aborted ? 'timeout' : 'network' })));
  });
}
