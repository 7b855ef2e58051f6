import type { AccountId, BasicId, Instant } from '../ids';
import type { RequestCount } from './requestCount';

/** How far the extension may go; chosen by the user. */
export type WatchLevel = 'page' | 'tab' | 'always';

/**
 * What we know about our view of one account.
 * loggedOut, notUnderstood, noAnswer: blind, mendable now. chatOff, noAccess: not watchable. notYet: not looked at yet.
 */
export type HealthKind = 'watching' | 'loggedOut' | 'chatOff' | 'noAccess' | 'notUnderstood' | 'noAnswer' | 'notYet';

/** One account as the watch knows it. A row of the table `accounts`; every field survives the worker. */
export interface AccountWatch {
  readonly accountId: AccountId;
  readonly basicId: BasicId | null;
  readonly name: string | null;
  readonly iconHash: string | null;
  /** Chosen by the user in settings: false = never read, never rings. */
  readonly wanted: boolean;
  readonly health: HealthKind;
  readonly healthSinceAt: Instant;
  /** Why, for `notUnderstood` and `noAnswer`: the parse step or status that failed. Never text from the site. */
  readonly healthDetail: string | null;
  /** First observation of this account's list ever; null = none. */
  readonly watchedSinceAt: Instant | null;
  /** End of the first complete sweep; null = baseline incomplete. */
  readonly baselineAt: Instant | null;
  /** Last understood look at the newest chats (page 1, by whichever sensor). */
  readonly lastLookAt: Instant | null;
  /** Last complete sweep of all folders. */
  readonly lastSweepAt: Instant | null;
  readonly lastContactsAt: Instant | null;
  /** The contacts list answered its GROUP filter with 400: not asked again before this. */
  readonly contactsRetryAt: Instant | null;
  /** Newest `updatedAt` in the last look: page 1 is followed until it is reached again. */
  readonly highWaterAt: Instant | null;
  /** Last unread count the account list gave; null = field absent. */
  readonly unreadCount: number | null;
  /** Something moved: read page 1 at the next chance. */
  readonly changed: boolean;
  /** Failures in a row and when the next try may be; back-off of this account alone (403, not understood). */
  readonly failures: number;
  readonly retryAt: Instant | null;
  /** Fingerprint of the `next` a tapped page 1 gave, to follow the user's scrolling to a complete baseline. */
  readonly tapNext: string | null;
  readonly groupCount: number;
  /** Chats of a type nobody has seen yet, in the last sweep. */
  readonly unknownChats: number;
}

/** What is true of the login as a whole: one row. */
export interface ReaderState {
  readonly id: 'line';
  /** Since when LINE says nobody is logged in; null = logged in, or unknown yet. */
  readonly loggedOutAt: Instant | null;
  readonly lastRequestAt: Instant | null;
  readonly lastAnswerAt: Instant | null;
  readonly accountsReadAt: Instant | null;
  /** Since when the account list could not be understood; null = understood, or not asked yet. */
  readonly accountsProblemAt: Instant | null;
  /** 429 and 5xx and silence: failures in a row over everything, and when the next try may be. */
  readonly failures: number;
  readonly retryAt: Instant | null;
  /** Last moment anything at all was observed by any sensor. */
  readonly lastObservedAt: Instant | null;
  /** After an absence: announcements wait for one digest. Null = not catching up. */
  readonly catchingUpSinceAt: Instant | null;
  /** Length of the absence that is being caught up, ms. */
  readonly absenceMs: number;
  /** Last time a LINE tab told us it is there. */
  readonly tabSeenAt: Instant | null;
  /** Undefined: none was begun since this is counted. */
  readonly requests?: RequestCount | undefined;
}
