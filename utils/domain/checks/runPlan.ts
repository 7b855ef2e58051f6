import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { AccountGroupId } from './checkIds';

/** One bubble of the message; only text is looked into. At most three go out as one message per person (manager-line-biz §5.14, CONFIRMED). */
export type Bubble = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'other'; readonly what: string };

export interface PlannedAccount {
  readonly account: FigureAccountId;
  /** As it was called when it was put into the plan; null = no name known. */
  readonly name: string | null;
}

/** What a run is about: which broadcast, to whom, when. */
export interface RunPlan {
  readonly name: string;
  /** Null: accounts chosen one by one. */
  readonly accountGroupId: AccountGroupId | null;
  /** Never twice the same one. */
  readonly accounts: readonly PlannedAccount[];
  /** Null = not decided yet. */
  readonly plannedAt: Instant | null;
  readonly bubbles: readonly Bubble[];
  /** Links that do not stand in a text: of images, cards, coupons. */
  readonly links: readonly string[];
  readonly coupon: { readonly startsAt: Instant; readonly endsAt: Instant } | null;
  /** all: every friend, worked out by LINE at the moment of sending. narrowed: by attribute or audience. */
  readonly narrowing: 'all' | 'narrowed';
  /** 配信メッセージ数を指定: at most so many people per account; null = no limit set. */
  readonly cap: number | null;
}
