import type { Instant } from '../domain/ids';
import { requestGapMs, requestJitterMs } from '../domain/watch/beats';
import { countRequests } from '../domain/watch/requestCount';
import type { Clock, GroupsStore } from './ports';

/** What a walk through the accounts did. idle: nothing is to be asked. moved: something was done, there may be more. wait: nothing may be sent before. */
export type WalkStep = { readonly kind: 'idle' } | { readonly kind: 'moved' } | { readonly kind: 'wait'; readonly untilAt: Instant };

export interface TurnDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Waits until the next request to LINE may start, and writes down that it does; whatever the extension sends comes through here, one at a time.
 * At least the gap since the answer to the last request (its start, if none came), whoever sent it. A last request in the future comes from a clock set back.
 * @returns when the request starts (epoch ms).
 */
export async function takeTurn(deps: TurnDeps): Promise<Instant> {
  const { lastRequestAt } = await deps.store.reader();
  const gap = requestGapMs + deps.random() * requestJitterMs;
  const wait = lastRequestAt === null ? 0 : Math.min(gap, lastRequestAt + gap - deps.clock.now());
  if (wait > 0) await deps.sleep(wait);
  return noteRequest(deps, 1);
}

/** 429 says that we are too fast as a whole: nothing is sent before `retryAt`, whoever asks. Null holds nothing. */
export async function holdRequests(deps: Pick<TurnDeps, 'store'>, retryAt: Instant | null): Promise<void> {
  await deps.store.transaction(async (tx) => {
    const reader = await tx.reader();
    await tx.putReader({ ...reader, retryAt: Math.max(reader.retryAt ?? 0, retryAt ?? 0) });
  });
}

/**
 * From now on the gap to the next request counts. Called when a request starts and again when it is answered: one that was held up on its way
 * must not arrive shortly before the next.
 * @param begun how many requests begin with it, to be counted; a tab may send more than the one a turn was taken for.
 * @returns now (epoch ms).
 */
export async function noteRequest(deps: Pick<TurnDeps, 'clock' | 'store'>, begun = 0): Promise<Instant> {
  const at = deps.clock.now();
  await deps.store.transaction(async (tx) => {
    const reader = await tx.reader();
    await tx.putReader({ ...reader, lastRequestAt: at, requests: countRequests(reader.requests, at, begun) });
  });
  return at;
}
