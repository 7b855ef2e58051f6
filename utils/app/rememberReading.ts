import { type ChatId, groupKey, type Instant } from '../domain/ids';
import type { FollowUp, Lookup } from '../domain/watch/nextRead';
import type { Reading } from '../domain/watch/reading';
import { isGeneralProblem } from '../domain/watch/accountChanges';
import type { WorkingMemory } from '../domain/watch/workingMemory';
import type { Recorded } from './recordReading';

/** Questions that were put already and are remembered; the oldest are forgotten first. */
const mostAsked = 2_000;
/** Pages behind page 1 that are followed for one account in one go. */
const mostPagesBehind = 10;

export interface RememberedReading {
  readonly reading: Reading;
  /** Why it was read; `tap` = the page read it for itself. */
  readonly as: 'accounts' | 'look' | 'sweep' | 'followUp' | 'lookup' | 'contacts' | 'tap';
  readonly recorded: Recorded;
  readonly at: Instant;
}

/** Carries over to the session memory what an answer settled and what it left open. Pure. */
export function rememberReading(memory: WorkingMemory, done: RememberedReading): WorkingMemory {
  const { request } = done.reading;
  if (request.kind === 'accounts') return memory;
  const settled = withoutSettled(memory, done);
  const asking = withLookups(
    settled,
    done.recorded.doubts.map((doubt) => ({ ...doubt, accountId: request.accountId })),
  );
  const begun = memory.followUps.find((followUp) => followUp.accountId === request.accountId && followUp.of === 'chats');
  return withTop(withFollowUp(asking, done, begun), done);
}

/** A lookup is settled by any answer but one that concerns the whole login: then it is asked again later. */
function withoutSettled(memory: WorkingMemory, { reading, as }: RememberedReading): WorkingMemory {
  if (reading.of === 'problem' && isGeneralProblem(reading.problem)) return memory;
  const { request } = reading;
  if (as === 'lookup' && (request.kind === 'events' || request.kind === 'members')) {
    const same = (lookup: Lookup) => lookup.accountId === request.accountId && lookup.chatId === request.chatId && lookup.ask === request.kind;
    return { ...memory, lookups: memory.lookups.filter((lookup) => !same(lookup)) };
  }
  if (as === 'followUp' && request.kind !== 'accounts') {
    return { ...memory, followUps: memory.followUps.filter((followUp) => followUp.accountId !== request.accountId) };
  }
  return memory;
}

/** Queues questions, each change only once. */
export function withLookups(memory: WorkingMemory, lookups: readonly Lookup[]): WorkingMemory {
  const fresh = lookups.filter((lookup) => (memory.asked[questionOf(lookup)] ?? -1) < lookup.since);
  if (fresh.length === 0) return memory;
  const queued = memory.lookups.filter((old) => !fresh.some((lookup) => questionOf(lookup) === questionOf(old)));
  const asked = Object.entries({ ...memory.asked, ...Object.fromEntries(fresh.map((lookup) => [questionOf(lookup), lookup.since])) });
  return { ...memory, lookups: [...queued, ...fresh], asked: Object.fromEntries(asked.slice(-mostAsked)) };
}

function questionOf(lookup: Lookup): string {
  return `${groupKey(lookup.accountId, lookup.chatId)}:${lookup.ask}`;
}

/** Page 1 ended among chats newer than the last look, or the contacts go on: the next page is due too. */
function withFollowUp(memory: WorkingMemory, { reading, as, recorded }: RememberedReading, begun: FollowUp | undefined): WorkingMemory {
  if (reading.of !== 'chats' || reading.next === null || as === 'sweep' || as === 'tap') return memory;
  const { request } = reading;
  if (request.kind === 'contacts')
    return followedBy(memory, { accountId: request.accountId, of: 'contacts', next: reading.next, untilAt: null, pages: 0 });
  if (request.kind !== 'chats' || request.folder !== 'ALL') return memory;
  const pages = (begun?.pages ?? 0) + 1;
  const untilAt = begun === undefined ? recorded.highWaterBefore : begun.untilAt;
  const reached = untilAt === null || reading.oldestAt === null || reading.oldestAt <= untilAt;
  return reached || pages > mostPagesBehind
    ? memory
    : followedBy(memory, { accountId: request.accountId, of: 'chats', next: reading.next, untilAt, pages });
}

function followedBy(memory: WorkingMemory, followUp: FollowUp): WorkingMemory {
  return { ...memory, followUps: [...memory.followUps.filter((one) => one.accountId !== followUp.accountId), followUp] };
}

/** Compares the top of the list with the last one: who fell out although still newer than its end moved elsewhere, or is gone. */
function withTop(memory: WorkingMemory, { reading, at }: RememberedReading): WorkingMemory {
  const { request } = reading;
  if (reading.of !== 'chats' || (request.kind !== 'chats' && request.kind !== 'contacts') || request.next !== null) return memory;
  if (request.kind === 'chats' && request.folder !== 'ALL') return memory;
  const list = `${request.kind}:${request.accountId}`;
  const before = memory.tops[list] ?? {};
  const now = Object.fromEntries(reading.groups.map((group) => [group.chatId, group.updatedAt])) as Record<ChatId, Instant | null>;
  const cutAt = reading.next === null ? -Infinity : (reading.oldestAt ?? Infinity);
  const fallenOut = (Object.entries(before) as [ChatId, Instant | null][]).filter(
    ([chatId, updatedAt]) => !(chatId in now) && (updatedAt ?? -1) > cutAt,
  );
  const lookups = fallenOut.map(([chatId]): Lookup => ({ accountId: request.accountId, chatId, ask: 'members', since: at }));
  return withLookups({ ...memory, tops: { ...memory.tops, [list]: now } }, lookups);
}
