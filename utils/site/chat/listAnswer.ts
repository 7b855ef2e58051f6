import * as v from 'valibot';
import { nextField } from './tolerantFields';

/**
 * Entries one answer may have. LINE gives at most 1,000 accounts and 100 contacts at once (chat-line-biz §2.3, §2.5); what is far longer is no answer
 * of a shape we know, and would not fit into the message that takes it to the worker.
 */
export const mostEntries = { accounts: 5_000, chats: 1_000, other: 20_000 } as const;

/** Every list of the API comes as `{list, next?}` (chat-line-biz §2.1, CONFIRMED). The one thing that must be there is `list`. */
const listAnswerSchema = v.object({ list: v.array(v.unknown()), next: nextField });

export interface EntriesRead<Entry> {
  readonly entries: readonly Entry[];
  /** Entries so malformed that not even an id could be read. */
  readonly unreadable: number;
  readonly next: string | null;
}

/**
 * Opens a list and reads each entry by itself. Null: not the shape we know, which is also said of a list of which not one entry could be
 * read (it must never pass for an empty one).
 */
export function readList<Entry>(
  json: unknown,
  readEntry: (entry: unknown) => Entry | null,
  most: number = mostEntries.other,
): EntriesRead<Entry> | null {
  const answer = v.safeParse(listAnswerSchema, json);
  if (!answer.success || answer.output.list.length > most) return null;
  const entries = answer.output.list.map(readEntry).filter((entry) => entry !== null);
  const unreadable = answer.output.list.length - entries.length;
  if (unreadable > 0 && entries.length === 0) return null;
  return { entries, unreadable, next: answer.output.next ?? null };
}
