import type { AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { RunId } from '../../domain/checks/checkIds';
import type { ManagerPlace } from '../../domain/checks/managerPlace';
import type { RunStatus } from '../../domain/checks/run';
import type { ShelfView } from '../../domain/groups/shelf';
import type { Decision } from '../../domain/groups/events';
import type { AccountId, BasicId, ChatId } from '../../domain/ids';
import type { ReadRequest, Reading } from '../../domain/watch/reading';
import type { PageShape, PageShapeOutcome, ShapeRequest } from '../../domain/watch/pageShape';
import type { HealthKind, WatchLevel } from '../../domain/watch/accountWatch';
import type { Period } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { CheckedAccount } from '../../domain/readiness/joinCheck';
import type { Joining } from '../../domain/readiness/joinReading';
import type { BlockedWhy, Verdict } from '../../domain/readiness/assess';

export interface GroupTarget {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
}

/** How an asked-for change ended. `refused`: the database would not take it (full, broken); nothing was changed. */
export type Outcome =
  | { readonly ok: true; readonly eventIds: readonly string[] }
  | { readonly ok: false; readonly reason: 'refused' | 'unknownGroup' };

/** What became of a tapped reading. `notWelcomed`: the user has not said yet how far the extension may go, so nothing was kept. */
export type TapOutcome = 'taken' | 'notWelcomed';

/** What "test the alarm" found: what works and what the system swallowed. */
export interface AlarmTest {
  readonly badge: boolean;
  /** granted, denied by the browser, or asked for and never shown. */
  readonly notification: 'shown' | 'denied' | 'swallowed';
}

export type MergeOutcome =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | { readonly ok: false; readonly reason: 'refused' | 'notABackup' | 'newerVersion' | 'damaged' };

/** Why a walk through the accounts did not begin. busy: another one has not ended. badPeriod: upside down, or longer than LINE gives at once. */
export type CollectStarted = { readonly ok: true } | { readonly ok: false; readonly reason: 'busy' | 'badPeriod' | 'noPermission' | 'refused' };

/** refused: the database would not take it; the walk goes on as it was. */
export type CollectSteered = { readonly ok: true } | { readonly ok: false; readonly reason: 'refused' };

/** Why a walk that asks how the switch for groups stands did not begin. */
export type JoinCheckStarted = { readonly ok: true } | { readonly ok: false; readonly reason: 'noPermission' | 'refused' };

/** A run as the strip on a Manager page says it. */
export interface StripRun {
  readonly runId: RunId;
  readonly name: string;
  readonly plannedAt: number | null;
  readonly status: RunStatus;
  /** Items that hold the sign-off back, and accounts the send would fail for. */
  readonly open: number;
  readonly failing: number;
  readonly signatures: number;
}

/** What the strip may say; null = it is switched off, or the welcome page was not answered yet. */
export type StripFacts = { readonly language: 'ja' | 'en' | 'th' | 'zh-TW'; readonly runs: readonly StripRun[] } | null;

/** What the hint on the settings page needs; null = it is switched off, or the welcome page was not answered yet. */
export type HintFacts = { readonly language: 'ja' | 'en' | 'th' | 'zh-TW' } | null;

/** What the shelf beside a chat shows of one account; null = it is switched off, or the welcome page was not answered yet. */
export type ShelfFacts =
  | (ShelfView & {
      readonly language: 'ja' | 'en' | 'th' | 'zh-TW';
      /** Cut to 200 UTF-16 units; null = LINE told none. */
      readonly accountName: string | null;
      readonly basicId: BasicId | null;
      readonly health: HealthKind | 'unwanted';
      /** The last good look at its chats; null = none yet. */
      readonly lookedAt: number | null;
      readonly invitable: { readonly verdict: Verdict['verdict']; readonly why: readonly BlockedWhy[]; readonly ageDays: number | null };
      /** Groups that ring under other accounts. */
      readonly elsewhere: number;
    })
  | null;

/**
 * Every message that crosses contexts: name, what is sent, what comes back. Schemas and who may send: `server.ts`.
 * Facts go to the worker; all the worker asks of a page are polite GETs from a closed list.
 */
export interface Protocol {
  /** A LINE page is here (on load, on becoming visible, on a move inside the app, and at a slow beat). */
  'page/present'(fact: { readonly accountId: AccountId | null; readonly visible: boolean; readonly loadedAt: number }): void;
  /** The page's own response, tapped and reduced to what we keep. */
  'site/tapped'(reading: Reading): TapOutcome;
  /** Rendered rows changed: no identity, just a hint that looking is worth it. */
  'rows/changed'(hint: { readonly accountId: AccountId; readonly rows: number }): void;
  /** A sensor could not do its work. */
  'sensor/failed'(fact: { readonly feature: string; readonly reason: string }): void;
  /** What is known of the account whose chats this page shows. */
  'shelf/read'(ask: { readonly accountId: AccountId }): ShelfFacts;
  /** Opens the inbox in the full tab: of one account, or of all. The user pressed a button for it. */
  'shelf/openInbox'(ask: { readonly accountId: AccountId | null }): void;
  /** Worker to tab: read one thing, answer with what was understood of it. */
  'site/read'(request: ReadRequest): Reading;
  /** Worker to tab: describe your page and LINE's answers; what comes back is anonymised in the tab. */
  'site/shape'(request: ShapeRequest): PageShape;

  'groups/decide'(ask: { readonly targets: readonly GroupTarget[]; readonly decision: Decision }): Outcome;
  'groups/undo'(ask: { readonly eventIds: readonly string[] }): Outcome;
  'groups/openChat'(ask: GroupTarget): void;
  'watch/lookNow'(): void;
  'watch/choose'(ask: { readonly level: WatchLevel }): void;
  'watch/want'(ask: { readonly accountIds: readonly AccountId[]; readonly wanted: boolean }): Outcome;
  /** An anonymised sample of what LINE sends and shows for this account. */
  'watch/pageShape'(ask: { readonly accountId: AccountId }): PageShapeOutcome;
  'alarm/test'(): AlarmTest;
  /** One part of an exported file (at most 2,000 events); idempotent. */
  'stored/merge'(ask: { readonly part: unknown }): MergeOutcome;
  'stored/wipe'(): Outcome;
  /** Reads the friends figures of the accounts through the user's own session, what is missing of them. */
  'collect/start'(ask: { readonly accounts: readonly FigureAccountId[]; readonly period: Period }): CollectStarted;
  'collect/pause'(ask: { readonly jobId: string }): CollectSteered;
  'collect/resume'(ask: { readonly jobId: string }): CollectSteered;
  'collect/stop'(ask: { readonly jobId: string }): CollectSteered;
  'collect/retryFailed'(ask: { readonly jobId: string }): CollectSteered;
  /** Puts the result of a walk away. */
  'collect/dismiss'(ask: { readonly jobId: string }): CollectSteered;

  /** How the switch for joining groups stands, as the settings page shows it or its own request was answered. */
  'readiness/observed'(fact: { readonly basicId: BasicId; readonly source: 'page' | 'tap'; readonly joining: Joining }): void;
  /** Asks LINE how the switch of each of these accounts stands, one after the other; takes the place of a walk under way. */
  'readiness/check'(ask: { readonly accounts: readonly CheckedAccount[] }): JoinCheckStarted;
  'readiness/resumeCheck'(): CollectSteered;
  'readiness/stopCheck'(): CollectSteered;

  /** A page of the Manager is here (on load, on becoming visible, on a move inside the app). */
  'manager/present'(fact: { readonly place: ManagerPlace }): void;
  /** What the account-group page that is open has shown of its accounts so far. */
  'manager/accountGroupSeen'(fact: Omit<AccountGroupSighting, 'seenAt'>): void;
  /** Which checks a page of the Manager belongs to, and how they stand. */
  'manager/openChecks'(ask: { readonly place: ManagerPlace }): StripFacts;
  /** May the hint on the settings page be shown, and in which language? */
  'manager/joinHint'(): HintFacts;
  /** Opens the guide in the full tab. The user pressed a button for it. */
  'manager/openGuide'(): void;
  /** Opens a check in the full tab; null = a new one. The user pressed a button for it. */
  'checks/openRun'(ask: { readonly runId: RunId | null }): void;
  /** Opens the side panel in the window of the tab that asks, else the full tab. The user pressed a button for it. */
  'checks/openSidePanel'(): void;
}
