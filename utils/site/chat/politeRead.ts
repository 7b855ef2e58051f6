import { fail, ok, type Result } from '../../domain/result';
import { requestGapMs, requestJitterMs } from '../../domain/watch/beats';
import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { problem } from './readAnswer';

/** A tab that waits longer than this for its turn gives up, ms: what was asked for is old by then. */
const longestWaitMs = 30_000;
const lockName = 'yobirin.read';

export interface TurnMeans {
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface PoliteMeans extends TurnMeans {
  readonly read: (request: ReadRequest) => Promise<Reading>;
}

/** Reads one thing in turn with all other tabs. */
export async function politeRead(request: ReadRequest, means: PoliteMeans): Promise<Reading> {
  const turn = await inTurn(() => means.read(request), means);
  return turn.ok ? turn.value : problem(request, { kind: 'noAnswer', how: turn.problem });
}

/**
 * Sends one request while no other tab does. The lock is LINE's origin wide and is held until the next request may start, so the pace holds
 * however many tabs are asked; the answer does not wait for that. (A tab holding a lock is not frozen by the browser either.)
 */
export function inTurn<Value>(send: () => Promise<Value>, means: TurnMeans): Promise<Result<Value, 'timeout' | 'network'>> {
  return new Promise((resolve) => {
    const givingUp = AbortSignal.timeout(longestWaitMs);
    const turn = means.locks.request(lockName, { signal: givingUp }, async () => {
      const startedAt = means.now();
      resolve(ok(await send()));
      const rest = startedAt + requestGapMs + means.random() * requestJitterMs - means.now();
      if (rest > 0) await means.wait(rest);
    });
    turn.catch(() => resolve(fail(givingUp.aborted ? 'timeout' : 'network')));
  });
}
