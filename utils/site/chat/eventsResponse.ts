import * as v from 'valibot';
import type { ChatId, Instant } from '../../domain/ids';
import type { Reading } from '../../domain/watch/reading';
import { readList } from './listAnswer';
import { type ChatEvent, eventSchema, ownEventAt } from './ownEvents';

export type EventsRead = Omit<Extract<Reading, { of: 'events' }>, 'request'>;

/** Keeps the dates of the account's own last join and leave, and nothing else. Null: shape not understood. */
export function readEvents(json: unknown, chatId: ChatId): EventsRead | null {
  const read = readList(json, readEvent);
  if (read === null) return null;
  return { of: 'events', joinedAt: lastOwn(read.entries, 'join', chatId), leftAt: lastOwn(read.entries, 'leave', chatId) };
}

function readEvent(entry: unknown): ChatEvent | null {
  const event = v.safeParse(eventSchema, entry);
  return event.success ? event.output : null;
}

function lastOwn(events: readonly ChatEvent[], type: 'join' | 'leave', chatId: ChatId): Instant | null {
  const times = events.map((event) => ownEventAt(event, type, chatId)).filter((at) => at !== null);
  return times.reduce<Instant | null>((last, at) => Math.max(last ?? at, at), null);
}
