import { startsCatchUp } from '../domain/groups/announcementPlan';
import type { ObservationEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import { backAgain, type Doubt, goneNow, joinSeen, leftSeen, mergeListedGroups } from '../domain/groups/mergeListedGroups';
import type { AccountId, ChatId, Instant } from '../domain/ids';
import {
  applyAccountList,
  applyAccountProblem,
  applyGeneralHealth,
  applyGeneralProblem,
  applyLook,
  clearGeneralHealth,
  isGeneralProblem,
  newAccount,
  withAnswer,
} from '../domain/watch/accountChanges';
import type { AccountWatch, ReaderState, WatchLevel } from '../domain/watch/accountWatch';
import { contactsRefusedBeatMs, silenceMs } from '../domain/watch/beats';
import { isLaterTalk } from '../domain/groups/silence';
import { textFingerprint } from '../domain/textFingerprint';
import type { ListedGroup, Reading, ReadProblem } from '../domain/watch/reading';
import { withoutFarTimes } from '../domain/watch/withoutFarTimes';
import { isRecheck, type SweepProgress } from '../domain/watch/sweep';
import type { GroupsStore, RecordTransaction, Talk } from './ports';

/** How a reading came about. */
export interface ReadingContext {
  readonly via: 'tap' | 'own';
  readonly level: WatchLevel;
  /** The walk through the whole list this reading is a step of; null = a single look. */
  readonly sweep: SweepProgress | null;
  readonly now: Instant;
  /** In [0, 1): spreads retries. */
  readonly random: number;
}

/** What a reading left open. */
export interface Recorded {
  readonly doubts: readonly Doubt[];
  /** The account after a list was read; null for every other answer. */
  readonly account: AccountWatch | null;
  /** `highWaterAt` before this look: what lies behind page 1 is followed down to it. */
  readonly highWaterBefore: Instant | null;
}

const nothingOpen: Recorded = { doubts: [], account: null, highWaterBefore: null };

/**
 * Writes down what one answer showed: groups, health and the login's state, in one transaction. Delivering the same reading twice changes
 * nothing the second time, so a lost acknowledgement is harmless.
 */
export async function recordReading(store: GroupsStore, given: Reading, context: ReadingContext): Promise<Recorded> {
  const reading = withoutFarTimes(given, context.now);
  return store.transaction(async (tx) => {
    const reader = await tx.reader();
    if (reading.of === 'problem') return recordProblem(tx, reader, reading, context);
    await putAnswered(tx, reader, answered(reader, reading, context), context.now);
    switch (reading.of) {
      case 'accounts':
        for (const account of applyAccountList(await tx.accounts(), reading.accounts, reading.complete, context.now)) await tx.putAccount(account);
        return nothingOpen;
      case 'chats':
        return recordList(tx, reading, context);
      case 'events':
        return recordDates(tx, reading, context);
      case 'members':
        return recordPresence(tx, reading, context);
    }
  });
}

function answered(reader: ReaderState, reading: Reading, context: ReadingContext): ReaderState {
  const after = withAnswer(startsCatchUp(reader, context.level, context.now), context.now);
  return reading.of === 'accounts'
    ? { ...after, accountsReadAt: context.via === 'own' ? context.now : after.accountsReadAt, accountsProblemAt: null }
    : after;
}

/** The first usable answer after a trouble that blinded everything ends it for all accounts. */
async function putAnswered(tx: RecordTransaction, before: ReaderState, after: ReaderState, now: Instant): Promise<void> {
  await tx.putReader(after);
  if (before.loggedOutAt === null && before.failures === 0) return;
  for (const account of clearGeneralHealth(await tx.accounts(), now)) await tx.putAccount(account);
}

type ListReading = Extract<Reading, { of: 'chats' }>;

async function recordList(tx: RecordTransaction, reading: ListReading, context: ReadingContext): Promise<Recorded> {
  if (reading.request.kind !== 'chats' && reading.request.kind !== 'contacts') return nothingOpen;
  const { accountId } = reading.request;
  const account = (await tx.account(accountId)) ?? newAccount(accountId, context.now);
  if (!account.wanted) return nothingOpen;
  const fromContacts = reading.request.kind === 'contacts';
  const known = await knownGroups(tx, accountId, reading.groups);
  const merge = mergeListedGroups(known, {
    accountId,
    observedAt: context.now,
    via: fromContacts ? 'contacts' : context.via === 'tap' ? 'tap' : 'list',
    groups: reading.groups,
    watchedSinceAt: account.watchedSinceAt,
    baselineComplete: account.baselineAt !== null && (!fromContacts || account.lastContactsAt !== null),
    partOfFirstSweep: isBelowTheTop(account, reading, context),
    previousLookAt: account.lastLookAt,
  });
  await tx.append(merge.events);
  if (!fromContacts) await tx.putTalks(accountId, laterTalks(known, reading.groups));
  const changed = { ...afterList(account, reading, context), groupCount: account.groupCount + presenceChange(merge.events) };
  await tx.putAccount(changed);
  return { doubts: merge.doubts, account: changed, highWaterBefore: account.highWaterAt };
}

/** Chat lists only: what contacts tell is moved by marking as read, too (chat-line-biz §2.4), and would hide a silence for good. */
function laterTalks(known: ReadonlyMap<ChatId, GroupState>, listed: readonly ListedGroup[]): Talk[] {
  return listed.flatMap(({ chatId, talkedAt }) =>
    talkedAt !== null && isLaterTalk(known.get(chatId)?.talkedAt, talkedAt) ? [{ chatId, talkedAt }] : [],
  );
}

/** Part of the first walk through the list, or further down a list that is sorted newest first: old, if nothing dates it. */
function isBelowTheTop(account: AccountWatch, reading: ListReading, context: ReadingContext): boolean {
  if (reading.request.kind === 'contacts') return account.lastContactsAt === null;
  const scrolled = reading.request.kind === 'chats' && reading.request.next !== null && context.via === 'tap';
  return scrolled || (context.sweep !== null && !isRecheck(context.sweep));
}

function afterList(account: AccountWatch, reading: ListReading, context: ReadingContext): AccountWatch {
  if (reading.request.kind === 'contacts') {
    return reading.next === null ? { ...account, lastContactsAt: context.now, contactsRetryAt: null } : account;
  }
  if (reading.request.kind !== 'chats' || reading.request.folder !== 'ALL') return account;
  const looked = reading.request.next === null ? applyLook(account, reading, context.level, context.now) : account;
  return context.via === 'tap' ? withTappedBaseline(looked, reading.request.next, reading.next, context) : looked;
}

/** At level page nobody reads the other folders: the baseline is complete once the user's own scrolling reached the end of the list. */
function withTappedBaseline(account: AccountWatch, asked: string | null, next: string | null, context: ReadingContext): AccountWatch {
  if (context.level !== 'page' || account.baselineAt !== null) return account;
  const continues = asked === null || textFingerprint(asked) === account.tapNext;
  if (!continues) return account;
  return { ...account, tapNext: next === null ? null : textFingerprint(next), baselineAt: next === null ? context.now : null };
}

async function recordDates(tx: RecordTransaction, reading: Extract<Reading, { of: 'events' }>, context: ReadingContext): Promise<Recorded> {
  if (reading.request.kind !== 'events') return nothingOpen;
  const { accountId, chatId } = reading.request;
  const [account, state] = await Promise.all([tx.account(accountId), tx.group(accountId, chatId)]);
  if (account === undefined || state === undefined) return nothingOpen;
  const look = { observedAt: context.now, via: 'events', previousLookAt: account.lastLookAt, watchedSinceAt: account.watchedSinceAt } as const;
  const events: ObservationEvent[] = [];
  const { joinedAt, leftAt } = reading;
  const leftLast = leftAt !== null && leftAt > (joinedAt ?? 0);
  if (joinedAt !== null && joinedAt > (state.joinedAt ?? 0) && !leftLast) events.push(...joinSeen(state, joinedAt, look));
  if (leftLast) events.push(...leftSeen(state, leftAt, context.now));
  await writeGroup(tx, account, events);
  return nothingOpen;
}

async function recordPresence(tx: RecordTransaction, reading: Extract<Reading, { of: 'members' }>, context: ReadingContext): Promise<Recorded> {
  if (reading.request.kind !== 'members') return nothingOpen;
  const { accountId, chatId } = reading.request;
  const [account, state] = await Promise.all([tx.account(accountId), tx.group(accountId, chatId)]);
  if (account !== undefined && state !== undefined) await writeGroup(tx, account, backAgain(state, context.now, account.lastLookAt));
  return nothingOpen;
}

async function recordProblem(
  tx: RecordTransaction,
  reader: ReaderState,
  reading: Extract<Reading, { of: 'problem' }>,
  context: ReadingContext,
): Promise<Recorded> {
  const { problem, request } = reading;
  if (isGeneralProblem(problem)) {
    if (canAskOurselves(problem, context)) await tx.putReader(askAtOnce(reader));
    else await putGeneralTrouble(tx, applyGeneralProblem(reader, problem, context.now, context.random), context.now);
    return nothingOpen;
  }
  if (request.kind === 'accounts') {
    await tx.putReader({ ...reader, accountsReadAt: context.now, accountsProblemAt: reader.accountsProblemAt ?? context.now });
    return nothingOpen;
  }
  await putAnswered(tx, reader, { ...withAnswer(reader, context.now), lastObservedAt: reader.lastObservedAt }, context.now);
  const account = (await tx.account(request.accountId)) ?? newAccount(request.accountId, context.now);
  if (request.kind === 'events' || request.kind === 'members') {
    if (problem.kind === 'notFound') await recordGone(tx, account, request.chatId, context.now);
    return nothingOpen;
  }
  if (request.kind === 'contacts') await tx.putAccount(afterContactsProblem(account, context));
  else if (context.sweep === null || problem.kind !== 'rejected')
    await tx.putAccount(applyAccountProblem(account, problem, context.now, context.random));
  return nothingOpen;
}

/**
 * A list the page asked for failed without an answer: no network, or a way to the login, which only a request of our own can tell apart, and
 * at level page nobody makes one.
 */
function canAskOurselves(problem: ReadProblem, { via, level }: ReadingContext): boolean {
  return via === 'tap' && level !== 'page' && problem.kind === 'noAnswer' && problem.how === 'network';
}

/** The failure counts, so that it is told as silence should nobody be left to ask. */
function askAtOnce(reader: ReaderState): ReaderState {
  return { ...reader, accountsReadAt: null, failures: Math.max(reader.failures, 1) };
}

async function putGeneralTrouble(tx: RecordTransaction, reader: ReaderState, now: Instant): Promise<void> {
  await tx.putReader(reader);
  for (const account of applyGeneralHealth(await tx.accounts(), reader, now)) await tx.putAccount(account);
}

/** A LINE page went to the login: as if we had asked and been sent there ourselves. The next usable answer ends it. */
export async function recordLeftForLogin(store: GroupsStore, now: Instant): Promise<void> {
  await store.transaction(async (tx) => {
    await putGeneralTrouble(tx, applyGeneralProblem(await tx.reader(), { kind: 'loggedOut', how: 'redirect' }, now, 0), now);
  });
}

/**
 * For when nobody can ask: if the last thing heard of LINE was a failure, answers that stay away for long make every account blind.
 * @returns when that will be so (epoch ms); null = it is so now, or nothing failed.
 */
export async function recordSilence(store: GroupsStore, now: Instant): Promise<Instant | null> {
  return store.transaction(async (tx) => {
    const reader = await tx.reader();
    if (reader.failures === 0 || reader.loggedOutAt !== null) return null;
    const quietForMs = now - (reader.lastAnswerAt ?? 0);
    // An answer in the future comes from a clock set back: looked at again after the usual time.
    if (quietForMs <= silenceMs) return now + Math.min(silenceMs - quietForMs, silenceMs) + 1;
    await putGeneralTrouble(tx, reader, now);
    return null;
  });
}

/** The contacts list is a second source only: without it everything goes on, so it never makes an account blind. */
function afterContactsProblem(account: AccountWatch, context: ReadingContext): AccountWatch {
  return { ...account, contactsRetryAt: context.now + contactsRefusedBeatMs };
}

async function recordGone(tx: RecordTransaction, account: AccountWatch, chatId: ChatId, now: Instant): Promise<void> {
  const state = await tx.group(account.accountId, chatId);
  if (state !== undefined) await writeGroup(tx, account, goneNow(state, now));
}

async function writeGroup(tx: RecordTransaction, account: AccountWatch, events: readonly ObservationEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.append(events);
  await tx.putAccount({ ...account, groupCount: account.groupCount + presenceChange(events) });
}

function presenceChange(events: readonly ObservationEvent[]): number {
  return events.reduce((sum, event) => sum + (event.kind === 'firstSeen' || event.kind === 'returned' ? 1 : event.kind === 'left' ? -1 : 0), 0);
}

async function knownGroups(tx: RecordTransaction, accountId: AccountId, listed: readonly ListedGroup[]): Promise<Map<ChatId, GroupState>> {
  const states = await tx.groupsNamed(
    accountId,
    listed.map((group) => group.chatId),
  );
  return new Map(states.map((state) => [state.chatId, state]));
}

/** The end of a complete sweep: from now on, what was never seen is new. */
export async function recordSweep(store: GroupsStore, sweep: SweepProgress, now: Instant): Promise<void> {
  await store.transaction(async (tx) => {
    const account = await tx.account(sweep.accountId);
    if (account === undefined) return;
    const swept: AccountWatch = {
      ...account,
      baselineAt: account.baselineAt ?? now,
      lastSweepAt: now,
      lastContactsAt: sweep.contacts === 'read' ? now : account.lastContactsAt,
      unknownChats: sweep.unknownChats,
    };
    await tx.putAccount(account.health === 'notYet' && account.lastLookAt !== null ? { ...swept, health: 'watching', healthSinceAt: now } : swept);
  });
}
