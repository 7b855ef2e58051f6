import type { AccountId, Instant } from '../ids';
import type { AccountWatch, HealthKind, ReaderState, WatchLevel } from './accountWatch';
import { backoffMs, refusedBeatMs, silenceMs } from './beats';
import { isWatchable } from './overview';
import type { ListedAccount, Reading, ReadProblem } from './reading';

export const noReader: ReaderState = {
  id: 'line',
  loggedOutAt: null,
  lastRequestAt: null,
  lastAnswerAt: null,
  accountsReadAt: null,
  accountsProblemAt: null,
  failures: 0,
  retryAt: null,
  lastObservedAt: null,
  catchingUpSinceAt: null,
  absenceMs: 0,
  tabSeenAt: null,
};

/** An account we hear of for the first time. */
export function newAccount(accountId: AccountId, now: Instant): AccountWatch {
  return {
    accountId,
    basicId: null,
    name: null,
    iconHash: null,
    wanted: true,
    health: 'notYet',
    healthSinceAt: now,
    healthDetail: null,
    watchedSinceAt: null,
    baselineAt: null,
    lastLookAt: null,
    lastSweepAt: null,
    lastContactsAt: null,
    contactsRetryAt: null,
    highWaterAt: null,
    unreadCount: null,
    changed: false,
    failures: 0,
    retryAt: null,
    tapNext: null,
    groupCount: 0,
    unknownChats: 0,
  };
}

/** Changes the health; its since-when moves only when the kind does. */
export function withHealth(account: AccountWatch, health: HealthKind, now: Instant, detail: string | null = null): AccountWatch {
  return { ...account, health, healthDetail: detail, healthSinceAt: account.health === health ? account.healthSinceAt : now };
}

/** Takes the account list: names, chat on or off, and who moved since the last time. Accounts no longer listed lose access, not their history. */
export function applyAccountList(known: readonly AccountWatch[], listed: readonly ListedAccount[], complete: boolean, now: Instant): AccountWatch[] {
  const before = new Map(known.map((account) => [account.accountId, account]));
  const after = listed.map((one) => applyListed(before.get(one.accountId) ?? newAccount(one.accountId, now), one, now));
  if (!complete) return after;
  const names = new Set(listed.map((one) => one.accountId));
  const dropped = known.filter((account) => !names.has(account.accountId));
  return [
    ...after,
    ...dropped.map((account) => ({ ...withHealth(account, 'noAccess', now, 'notListed'), changed: false, retryAt: now + refusedBeatMs })),
  ];
}

function applyListed(account: AccountWatch, listed: ListedAccount, now: Instant): AccountWatch {
  const moved = listed.unreadCount !== null && account.unreadCount !== null && listed.unreadCount > account.unreadCount;
  const named: AccountWatch = {
    ...account,
    basicId: listed.basicId ?? account.basicId,
    name: listed.name ?? account.name,
    iconHash: listed.iconHash ?? account.iconHash,
    unreadCount: listed.unreadCount ?? account.unreadCount,
    changed: account.changed || moved,
  };
  if (listed.chatOn === false) return { ...withHealth(named, 'chatOff', now), changed: false, retryAt: now + refusedBeatMs };
  const reopened =
    (account.health === 'chatOff' && listed.chatOn === true) || (account.health === 'noAccess' && account.healthDetail === 'notListed');
  return reopened ? { ...withHealth(named, 'notYet', now), changed: named.baselineAt !== null, retryAt: null, failures: 0 } : named;
}

/** An understood look at the top of an account's list. */
export function applyLook(account: AccountWatch, reading: Extract<Reading, { of: 'chats' }>, level: WatchLevel, now: Instant): AccountWatch {
  const seenAll = account.baselineAt !== null || level === 'page';
  return {
    ...withHealth(account, seenAll ? 'watching' : 'notYet', now),
    watchedSinceAt: account.watchedSinceAt ?? now,
    lastLookAt: now,
    highWaterAt: reading.newestAt ?? account.highWaterAt,
    changed: false,
    failures: 0,
    retryAt: null,
  };
}

/** What a problem says about one account. `random` in [0, 1) spreads the retries. */
export function applyAccountProblem(account: AccountWatch, problem: ReadProblem, now: Instant, random: number): AccountWatch {
  const failures = account.failures + 1;
  switch (problem.kind) {
    case 'chatOff':
      return { ...withHealth(account, 'chatOff', now), changed: false, failures, retryAt: now + refusedBeatMs };
    case 'noAccess':
    case 'notFound':
      return { ...withHealth(account, 'noAccess', now), changed: false, failures, retryAt: now + refusedBeatMs };
    case 'notUnderstood':
      return { ...withHealth(account, 'notUnderstood', now, problem.step), failures, retryAt: now + backoffMs(failures, random) };
    case 'rejected':
      return { ...withHealth(account, 'notUnderstood', now, `rejected:${problem.code}`), failures, retryAt: now + backoffMs(failures, random) };
    case 'loggedOut':
    case 'tooFast':
    case 'noAnswer':
      return account;
  }
}

/** Problems that concern the login or the whole site, not one account. */
export function isGeneralProblem(problem: ReadProblem): boolean {
  return problem.kind === 'loggedOut' || problem.kind === 'tooFast' || problem.kind === 'noAnswer';
}

/** What a problem says about the login: logged out, or wait longer and longer. */
export function applyGeneralProblem(reader: ReaderState, problem: ReadProblem, now: Instant, random: number): ReaderState {
  if (problem.kind === 'loggedOut') return { ...reader, loggedOutAt: reader.loggedOutAt ?? now, failures: 0, retryAt: null };
  const failures = reader.failures + 1;
  return { ...reader, failures, retryAt: now + backoffMs(failures, random) };
}

/** An answer that could be used ends every general trouble. */
export function withAnswer(reader: ReaderState, now: Instant): ReaderState {
  return { ...reader, loggedOutAt: null, failures: 0, retryAt: null, lastAnswerAt: now, lastObservedAt: now };
}

/** Blindness that concerned all accounts is over: each is looked at anew before it counts as seen. */
export function clearGeneralHealth(accounts: readonly AccountWatch[], now: Instant): AccountWatch[] {
  return accounts
    .filter((account) => account.health === 'loggedOut' || account.health === 'noAnswer')
    .map((account) => ({ ...withHealth(account, 'notYet', now), changed: account.baselineAt !== null }));
}

/** Every wanted account is blind together while nobody is logged in, or after answers stayed away for long. */
export function applyGeneralHealth(accounts: readonly AccountWatch[], reader: ReaderState, now: Instant): AccountWatch[] {
  const health = generalHealth(reader, now);
  if (health === null) return [];
  return accounts.filter((account) => isWatchable(account) && account.health !== health).map((account) => withHealth(account, health, now));
}

function generalHealth(reader: ReaderState, now: Instant): 'loggedOut' | 'noAnswer' | null {
  if (reader.loggedOutAt !== null) return 'loggedOut';
  const silent = reader.failures > 0 && now - (reader.lastAnswerAt ?? 0) > silenceMs;
  return silent ? 'noAnswer' : null;
}
