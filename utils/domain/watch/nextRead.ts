import type { AccountId, ChatId, Instant } from '../ids';
import type { AccountWatch, ReaderState, WatchLevel } from './accountWatch';
import { accountsBeatMs, contactsBeatMs, lookBeatMs, loggedOutBeatMs, refusedBeatMs, sweepBeatMs } from './beats';
import { isWatchable } from './overview';
import type { ReadRequest } from './reading';
import { type SweepProgress, sweepRequest } from './sweep';

/** A question about one group that one request would settle. */
export interface Lookup {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
  readonly ask: 'events' | 'members';
  /** Date of the change that raised the question: the same one is asked once. */
  readonly since: Instant;
}

/** A list goes on behind its first page, and what lies there may be new too. */
export interface FollowUp {
  readonly accountId: AccountId;
  readonly of: 'chats' | 'contacts';
  readonly next: string;
  /** Followed until a chat of this date is reached; null = to the end. */
  readonly untilAt: Instant | null;
  readonly pages: number;
}

export interface WatchState {
  readonly level: WatchLevel;
  /** A LINE tab is in the foreground. */
  readonly visible: boolean;
  /** The account a LINE tab shows; read first. */
  readonly openAccountId: AccountId | null;
  /** When the LINE page that was loaded last was loaded; ends the waiting after a log-out. */
  readonly pageLoadedAt: Instant | null;
  readonly reader: ReaderState;
  readonly accounts: readonly AccountWatch[];
  readonly sweeps: readonly SweepProgress[];
  readonly lookups: readonly Lookup[];
  readonly followUps: readonly FollowUp[];
}

export type NextRead =
  | { readonly kind: 'read'; readonly request: ReadRequest; readonly as: 'accounts' | 'look' | 'sweep' | 'followUp' | 'lookup' | 'contacts' }
  | { readonly kind: 'wait'; readonly untilAt: Instant };

/**
 * The one place that decides what is asked of LINE next. Order: the account list, accounts that moved, looks that are due, groups to be
 * dated, baselines, contacts, sweeps. Pure, so that a simulated day can be played in a test.
 */
export function nextRead(state: WatchState, now: Instant): NextRead {
  const blockedUntilAt = blockedUntil(state, now);
  if (blockedUntilAt !== null) return { kind: 'wait', untilAt: blockedUntilAt };
  const readable = state.accounts.filter((account) => isReadable(account, now));
  const count = state.accounts.filter(isWatchable).length;
  const accountsDueAt = dueAt(state.reader.accountsReadAt, accountsBeatMs(count, state.level, state.visible), now);
  if (state.reader.loggedOutAt !== null || accountsDueAt <= now) return { kind: 'read', request: { kind: 'accounts' }, as: 'accounts' };
  return changedFirst(state, readable, now) ?? behindPageOne(state, readable) ?? dueReads(state, readable, count, accountsDueAt, now);
}

function changedFirst(state: WatchState, readable: readonly AccountWatch[], now: Instant): NextRead | null {
  const changed = readable.filter((account) => account.changed && account.baselineAt !== null && changedDueAt(account, now) <= now);
  const first = changed.find((account) => account.accountId === state.openAccountId) ?? leastBy(changed, (account) => account.lastLookAt ?? 0);
  return first === undefined ? null : look(first);
}

/** A chat in full swing moves its account all the time; it is not looked at more often than this, ms. */
const changedGapMs = 4_000;

function changedDueAt(account: AccountWatch, now: Instant): Instant {
  return dueAt(account.lastLookAt, changedGapMs, now);
}

function behindPageOne(state: WatchState, readable: readonly AccountWatch[]): NextRead | null {
  const followUp = state.followUps.find((one) => readable.some((account) => account.accountId === one.accountId));
  if (followUp === undefined) return null;
  const { accountId, next } = followUp;
  const request: ReadRequest = followUp.of === 'contacts' ? { kind: 'contacts', accountId, next } : { kind: 'chats', accountId, folder: 'ALL', next };
  return { kind: 'read', request, as: 'followUp' };
}

function dueReads(state: WatchState, readable: readonly AccountWatch[], count: number, accountsDueAt: Instant, now: Instant): NextRead {
  const withBaseline = readable.filter((account) => account.baselineAt !== null);
  const lookBeat = lookBeatMs(count, state.level);
  const oldest = leastBy(withBaseline, (account) => dueAt(account.lastLookAt, lookBeat, now));
  if (oldest !== undefined && dueAt(oldest.lastLookAt, lookBeat, now) <= now) return look(oldest);

  const lookup = state.lookups.find((one) => readable.some((account) => account.accountId === one.accountId));
  if (lookup !== undefined) {
    return { kind: 'read', request: { kind: lookup.ask, accountId: lookup.accountId, chatId: lookup.chatId }, as: 'lookup' };
  }
  const begun = (account: AccountWatch) => state.sweeps.find((one) => one.accountId === account.accountId);
  // First every account's top of the list, so that nothing that comes in meanwhile is taken for old; then one account after the other.
  const baseline = leastBy(
    readable.filter((account) => account.baselineAt === null),
    (account) => (account.accountId === state.openAccountId ? 0 : account.watchedSinceAt === null ? 1 : 2),
  );
  if (baseline !== undefined) return sweepOf(baseline, begun(baseline));

  const contactsBeat = contactsBeatMs(count, state.level);
  const contacts = leastBy(withBaseline, (account) => contactsDueAt(account, contactsBeat, now));
  if (contacts !== undefined && contactsDueAt(contacts, contactsBeat, now) <= now) {
    return { kind: 'read', request: { kind: 'contacts', accountId: contacts.accountId, next: null }, as: 'contacts' };
  }
  const sweeping = withBaseline.find((account) => begun(account) !== undefined);
  const sweep = sweeping ?? withBaseline.find((account) => dueAt(account.lastSweepAt, sweepBeatMs, now) <= now);
  if (sweep !== undefined) return sweepOf(sweep, begun(sweep));

  const times = [accountsDueAt, ...withBaseline.flatMap((one) => [dueAt(one.lastLookAt, lookBeat, now), contactsDueAt(one, contactsBeat, now)])];
  for (const account of withBaseline) if (account.changed) times.push(changedDueAt(account, now));
  for (const account of state.accounts) if (isWatchable(account) && account.retryAt !== null && account.retryAt > now) times.push(account.retryAt);
  return { kind: 'wait', untilAt: Math.max(now + 250, Math.min(...times)) };
}

/** Back-off over everything, and the long wait while nobody is logged in. Null = nothing blocks. */
function blockedUntil(state: WatchState, now: Instant): Instant | null {
  const { reader } = state;
  const retryAt = soon(reader.retryAt, 15 * 60_000, now);
  if (retryAt !== null && retryAt > now) return retryAt;
  if (reader.loggedOutAt === null) return null;
  const freshPage = state.pageLoadedAt !== null && state.pageLoadedAt > reader.loggedOutAt && (reader.accountsReadAt ?? 0) < state.pageLoadedAt;
  if (freshPage) return null;
  const probeAt = dueAt(Math.max(reader.lastRequestAt ?? 0, reader.loggedOutAt), loggedOutBeatMs, now);
  return probeAt > now ? probeAt : null;
}

/** May this account be asked now? Not while it is switched off, refuses, or waits after a failure. */
function isReadable(account: AccountWatch, now: Instant): boolean {
  if (!account.wanted) return false;
  const retryAt = soon(account.retryAt, refusedBeatMs, now);
  return retryAt === null || retryAt <= now;
}

function look(account: AccountWatch): NextRead {
  return { kind: 'read', request: { kind: 'chats', accountId: account.accountId, folder: 'ALL', next: null }, as: 'look' };
}

function sweepOf(account: AccountWatch, sweep: SweepProgress | undefined): NextRead {
  const request: ReadRequest = sweep === undefined ? { kind: 'chats', accountId: account.accountId, folder: 'ALL', next: null } : sweepRequest(sweep);
  return { kind: 'read', request, as: 'sweep' };
}

function contactsDueAt(account: AccountWatch, beatMs: number, now: Instant): Instant {
  return Math.max(dueAt(account.lastContactsAt, beatMs, now), soon(account.contactsRetryAt, 24 * 3_600_000, now) ?? 0);
}

/** When something last done then is due. Never done, or done in a future that a clock jump left behind: now. */
function dueAt(lastAt: Instant | null, beatMs: number, now: Instant): Instant {
  return lastAt === null || lastAt > now + 1_000 ? now : lastAt + beatMs;
}

/** A waiting time that lies further ahead than any we set comes from a clock that was set back: ignored. */
function soon(at: Instant | null, mostMs: number, now: Instant): Instant | null {
  return at === null || at - now > mostMs * 1.3 ? null : at;
}

function leastBy<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let least: Item | undefined;
  let leastMeasure = Infinity;
  for (const item of items) {
    const value = measure(item);
    if (value < leastMeasure) [least, leastMeasure] = [item, value];
  }
  return least;
}
