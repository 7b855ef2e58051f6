import type { AccountId, ChatId, Instant } from '../ids';
import type { FollowUp, Lookup } from './nextRead';
import type { SweepProgress } from './sweep';

/** A LINE tab that told us it is there. */
export interface LineTab {
  readonly tabId: number;
  readonly windowId: number | null;
  readonly accountId: AccountId | null;
  readonly visible: boolean;
  /** When its document was loaded, and when it spoke last. */
  readonly loadedAt: Instant;
  readonly spokeAt: Instant;
}

/** What the reader must remember over the death of the worker, but not over the end of the browser session. */
export interface WorkingMemory {
  readonly sweeps: readonly SweepProgress[];
  readonly lookups: readonly Lookup[];
  readonly followUps: readonly FollowUp[];
  /** Doubts that were put to LINE already: question → date of the change it was about. */
  readonly asked: Readonly<Record<string, Instant>>;
  /** What the first page of each list held at the last look: list and account → chat → its date. */
  readonly tops: Readonly<Record<string, Readonly<Record<ChatId, Instant | null>>>>;
  readonly tabs: readonly LineTab[];
}

/** Nothing asked, nothing open: the memory at the start of a browser session. */
export const emptyMemory: WorkingMemory = { sweeps: [], lookups: [], followUps: [], asked: {}, tops: {}, tabs: [] };
