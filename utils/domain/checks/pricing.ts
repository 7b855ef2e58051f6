import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';

/** Countries whose plans are known (manager-line-biz §7). */
export type PlanCountry = 'JP' | 'TW' | 'TH';

/** Price of each additional message up to and including the `upTo`-th one; null = all beyond. */
export interface PriceStep {
  readonly upTo: number | null;
  /** In the table's currency, tax excluded. */
  readonly each: number;
  /** True: the real price is not known and this is its upper end. */
  readonly atMost: boolean;
}

export interface Plan {
  readonly planId: string;
  readonly name: string;
  readonly monthly: number;
  readonly freeMessages: number;
  /** Empty: the plan allows no additional messages. */
  readonly additional: readonly PriceStep[];
}

/** Plans and prices of one country as of a day. Data, not constants: the user may correct them, and a correction is a new table. */
export interface PriceTable {
  readonly priceTableId: string;
  readonly country: PlanCountry;
  readonly currency: 'JPY' | 'TWD' | 'THB';
  /** The day the prices were true, `yyyy-MM-dd`. */
  readonly asOf: string;
  readonly plans: readonly Plan[];
  readonly savedAt: Instant;
  readonly by: string;
}

export interface Cost {
  /** Tax excluded. */
  readonly amount: number;
  readonly currency: PriceTable['currency'];
  /** True: at most so much, since a price beyond the known steps is lower than assumed. */
  readonly atMost: boolean;
}

/** What was said of an account's plan and quota at one time. Appended; the latest statement of an account counts. */
export interface AccountQuota {
  readonly quotaId: string;
  readonly account: FigureAccountId;
  readonly country: PlanCountry;
  readonly planId: string;
  /** Messages used this month as the Manager shows them (up to a day late, manager-line-biz §1.4, CONFIRMED); null = not said. */
  readonly used: number | null;
  /** When that number was read; null when `used` is. */
  readonly usedAt: Instant | null;
  /** 追加メッセージの上限: additional messages allowed per month as set in the Manager; null = not said. */
  readonly additionalLimit: number | null;
  readonly saidAt: Instant;
  readonly by: string;
}
