import type { AccountId, ChatId, Instant } from '../ids';

/** What a sensor or an answer says a chat is. `unknown` = a chatType nobody has seen yet: kept, counted, shown. */
export type ChatKind = 'group' | 'room' | 'unknown';

/** Where an observation came from: the page's own response, our own read of a list, of the contacts, of one chat's events or members. */
export type Sensor = 'tap' | 'list' | 'contacts' | 'events' | 'members';

/**
 * How sure we are that a group is news.
 * joined: dated by a join event · newToUs: unseen after a complete baseline · maybeOld: unseen, baseline incomplete · baseline: there at first sight.
 */
export type Novelty = 'joined' | 'newToUs' | 'maybeOld' | 'baseline';

interface EventBase {
  /** Stable: the same fact seen twice, or exported twice, has the same id. */
  readonly eventId: string;
  readonly accountId: AccountId;
  readonly chatId: ChatId;
  /** When it happened, or when we saw it if nobody dates it. */
  readonly at: Instant;
  /** When this browser wrote it down. */
  readonly recordedAt: Instant;
}

/** Observations: what the site showed. */
export type ObservationEvent = EventBase &
  (
    | {
        readonly kind: 'firstSeen';
        readonly novelty: Novelty;
        readonly via: Sensor;
        /** The last look that did not show it; null when there was none. Together with `at`: "seen somewhere between two looks". */
        readonly notBeforeAt: Instant | null;
        readonly chatKind: ChatKind;
        readonly name: string | null;
        readonly members: number | null;
        readonly iconHash: string | null;
        /** The group's last change by LINE's clock, as listed at this sight: the account was in it by then. Undefined = not told, or an older event. */
        readonly changedAt?: Instant;
      }
    | { readonly kind: 'joined'; readonly via: Sensor }
    /** The doubt about a `maybeOld` group was settled: its join is older than our watch, or it is news after all. */
    | { readonly kind: 'settled'; readonly novelty: 'joined' | 'baseline' }
    | { readonly kind: 'left'; readonly via: 'leaveEvent' | 'notFound' }
    | { readonly kind: 'returned'; readonly via: Sensor; readonly notBeforeAt: Instant | null }
    | { readonly kind: 'renamed'; readonly from: string | null; readonly to: string | null }
    | { readonly kind: 'membersChanged'; readonly from: number | null; readonly to: number | null }
    | { readonly kind: 'iconChanged'; readonly to: string | null }
  );

/** The bell itself: what was announced, or why it was not. */
export type RangEvent = EventBase & {
  readonly kind: 'rang';
  readonly as: 'single' | 'summary' | 'digest' | 'silent';
};

/** Decisions: what a person said. `by` is the name the person gave in settings, '' if none. */
export type DecisionEvent = EventBase & { readonly by: string } & (
    | { readonly kind: 'seen' }
    | { readonly kind: 'owned'; readonly owner: string }
    | { readonly kind: 'handled' }
    | { readonly kind: 'reopened' }
    | { readonly kind: 'noted'; readonly text: string }
    | { readonly kind: 'snoozed'; readonly untilAt: Instant }
    | { readonly kind: 'muted'; readonly on: boolean }
    | { readonly kind: 'undone'; readonly undoes: string }
  );

export type GroupEvent = ObservationEvent | RangEvent | DecisionEvent;
export type GroupEventKind = GroupEvent['kind'];

/** What a person asks for; the worker turns it into a `DecisionEvent`. */
export type Decision =
  | { readonly kind: 'seen' }
  | { readonly kind: 'owned'; readonly owner: string }
  | { readonly kind: 'handled' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'snoozed'; readonly untilAt: Instant }
  | { readonly kind: 'muted'; readonly on: boolean };

/** When something that happens now is dated: never before what is already known of the group, even after a clock was set back. */
export function datedNow(now: Instant, lastEventAt: Instant): Instant {
  return Math.max(now, lastEventAt + 1);
}
