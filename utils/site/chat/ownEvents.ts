import * as v from 'valibot';
import type { ChatId, Instant } from '../../domain/ids';
import { instantField, wordField } from './tolerantFields';

/** One event of a chat (chat-line-biz §2.6, CONFIRMED). Who wrote what is never looked at. */
export const eventSchema = v.object({
  type: v.string(),
  timestamp: instantField,
  source: v.fallback(v.nullable(v.object({ chatId: wordField, userId: v.optional(v.unknown()) })), null),
});

export type ChatEvent = v.InferOutput<typeof eventSchema>;

/** When the account itself joined or left: such an event names the chat and no user (§2.6: join CONFIRMED, leave SINGLE). Null: another event, or undated. */
export function ownEventAt(event: ChatEvent, type: 'join' | 'leave', chatId: ChatId): Instant | null {
  if (event.type !== type || (event.source?.userId ?? null) !== null) return null;
  return (event.source?.chatId ?? chatId) === chatId ? event.timestamp : null;
}
