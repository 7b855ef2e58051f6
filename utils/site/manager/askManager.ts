import { longestAnswer, type ManagerAnswer } from './managerAnswer';

export interface ManagerMeans {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** For the whole answer, body included; ms. */
  readonly timeoutMs?: number;
}

/**
 * One GET through the user's own session: the browser's cookies and no header of ours. Redirects are not followed, so that a way to the login is
 * seen as such. Never throws: `how` says why nothing came.
 */
export async function askManager(url: string, means: ManagerMeans): Promise<ManagerAnswer | { readonly how: 'timeout' | 'network' }> {
  const timeLimit = AbortSignal.timeout(means.timeoutMs ?? 20_000);
  try {
    const response = await means.fetch(url, {
      method: 'GET',
      redirect: 'manual',
      credentials: 'include',
      cache: 'no-store',
      signal: timeLimit,
    });
    return await answerOf(response);
  } catch {
    return { how: timeLimit.aborted ? 'timeout' : 'network' };
  }
}

async function answerOf(response: Response): Promise<ManagerAnswer> {
  const redirected = response.redirected || response.type === 'opaqueredirect';
  const bytes = redirected ? new Uint8Array() : await bytesOf(response);
  return { status: response.status, redirected, contentType: response.headers.get('content-type'), bytes };
}

/** Null: more than `longestAnswer`; the rest is not fetched. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const body = response.body?.getReader();
  if (body === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await body.read();
    if (part.done) return joined(parts, length);
    length += part.value.length;
    if (length > longestAnswer) {
      await body.cancel();
      return null;
    }
    parts.push(part.value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
