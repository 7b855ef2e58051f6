import type { ContactsCsvAnswer } from '../../domain/figures/collectAnswer';
import type { Period } from '../../domain/figures/day';
import type { BasicId } from '../../domain/ids';
import { classifyContactsCsv, longestCsv, type ManagerAnswer } from './classifyContactsCsv';
import { contactsCsvUrl } from './endpoints';

export interface CsvMeans {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** For the whole answer, body included; ms. */
  readonly timeoutMs?: number;
}

/**
 * Reads the friends figures of one account through the user's own session: one GET with the browser's cookies and no header of ours. Redirects
 * are not followed, so that a way to the login is seen as such. Never throws.
 */
export async function readContactsCsv(basicId: BasicId, period: Period, means: CsvMeans): Promise<ContactsCsvAnswer> {
  const timeLimit = AbortSignal.timeout(means.timeoutMs ?? 20_000);
  try {
    const response = await means.fetch(contactsCsvUrl(basicId, period), {
      method: 'GET',
      redirect: 'manual',
      credentials: 'include',
      cache: 'no-store',
      signal: timeLimit,
    });
    return classifyContactsCsv(await answerOf(response));
  } catch {
    return { kind: 'noAnswer', how: timeLimit.aborted ? 'timeout' : 'network' };
  }
}

async function answerOf(response: Response): Promise<ManagerAnswer> {
  const redirected = response.redirected || response.type === 'opaqueredirect';
  const bytes = redirected ? new Uint8Array() : await bytesOf(response);
  return { status: response.status, redirected, contentType: response.headers.get('content-type'), bytes };
}

/** Null: more than `longestCsv`; the rest is not fetched. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const body = response.body?.getReader();
  if (body === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await body.read();
    if (part.done) return joined(parts, length);
    length += part.value.length;
    if (length > longestCsv) {
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
