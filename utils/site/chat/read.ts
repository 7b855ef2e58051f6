import { fail, ok, type Result } from '../../domain/result';
import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { urlOf } from './endpoints';
import { type Answer, longestAnswer, problem, understand } from './readAnswer';

export interface ReadMeans {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** `same-origin` on LINE's own page, `include` in the worker. */
  readonly credentials: 'same-origin' | 'include';
  readonly signal?: AbortSignal;
  /** For the whole answer, body included; ms. */
  readonly timeoutMs?: number;
}

/** Asks LINE one thing and reduces the answer. Never throws: whatever goes wrong is a problem in the reading. */
export async function read(request: ReadRequest, means: ReadMeans): Promise<Reading> {
  const asked = await ask(request, means);
  return asked.ok ? understand(request, asked.value) : problem(request, { kind: 'noAnswer', how: asked.problem });
}

/**
 * Asks LINE one thing: a GET with the session's cookies and no header of ours (§2.1: enough, CONFIRMED). Redirects are not followed, so
 * that a way to the login page is seen as such. Never throws.
 */
export async function ask(request: ReadRequest, means: ReadMeans): Promise<Result<Answer, 'timeout' | 'network'>> {
  const timeLimit = AbortSignal.timeout(means.timeoutMs ?? 15_000);
  const signal = means.signal === undefined ? timeLimit : AbortSignal.any([timeLimit, means.signal]);
  try {
    const response = await means.fetch(urlOf(request), {
      method: 'GET',
      redirect: 'manual',
      credentials: means.credentials,
      cache: 'no-store',
      signal,
    });
    return ok(await answerOf(response));
  } catch {
    return fail(timeLimit.aborted ? 'timeout' : 'network');
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const redirected = response.redirected || response.type === 'opaqueredirect';
  const contentType = response.headers.get('content-type');
  const tooLong = Number(response.headers.get('content-length') ?? 0) > longestAnswer * 4;
  const text = redirected || tooLong ? null : await response.text();
  return { status: response.status, redirected, contentType, text };
}
