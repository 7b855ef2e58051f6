/** What a page ends with: later pages hold what sorts behind this. */
interface Place {
  readonly updatedAt: number;
  readonly chatId: string;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** Letters that must be percent-encoded in a query, so that a reader that forgets to is refused here as well. */
const tail = '+/=';

/**
 * One page of a list that is sorted anew, newest first, for every call. The token says where the last page ended by time, as
 * on a living list: a chat that moves to the top between two calls is missing from the later page.
 * Returns null for a token that is none (400 `malformed_next_token`).
 */
export function pageByTime<Item extends Place>(chats: readonly Item[], limit: number, token: string | null): ListPage<Item> | null {
  const sorted = [...chats].sort(newestFirst);
  const after = token === null || token === '' ? null : readToken(token);
  if (after === undefined) return null;
  const rest = after === null ? sorted : sorted.filter((chat) => newestFirst(after, chat) < 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rest.length > limit && last !== undefined ? writeToken(last) : null };
}

/** One page of a list in fixed order; the token is the number of items before. Null for a token that is none. */
export function pageByNumber<Item>(list: readonly Item[], limit: number, token: string | null): ListPage<Item> | null {
  const start = token === null || token === '' ? 0 : Number(/^n(\d+)\+\/=$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) return null;
  const end = start + limit;
  return { items: list.slice(start, end), next: end < list.length ? `n${end}${tail}` : null };
}

function newestFirst(a: Place, b: Place): number {
  return b.updatedAt - a.updatedAt || (a.chatId < b.chatId ? -1 : a.chatId > b.chatId ? 1 : 0);
}

function writeToken({ updatedAt, chatId }: Place): string {
  return Buffer.from(`${updatedAt}|${chatId}`).toString('base64url') + tail;
}

function readToken(token: string): Place | undefined {
  if (!token.endsWith(tail)) return undefined;
  const [time, chatId] = Buffer.from(token.slice(0, -tail.length), 'base64url').toString().split('|');
  const updatedAt = Number(time);
  return chatId === undefined || !Number.isFinite(updatedAt) ? undefined : { updatedAt, chatId };
}
