import type { Broadcast } from '../figures/broadcast';
import type { JstDay } from '../figures/day';
import type { Figure } from '../figures/figure';
import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { AccountGroup } from './accountGroup';
import type { RunId } from './checkIds';
import type { CheckRules } from './checkRules';
import type { AccountQuota, PriceTable } from './pricing';
import type { RunPlan } from './runPlan';
import type { RunStatus } from './run';

/** What is known of one account of a run. */
export interface AccountFacts {
  readonly account: FigureAccountId;
  readonly name: string | null;
  /** Newest day with contacts and blocks, and the figures of that day. */
  readonly newestOn: JstDay | null;
  readonly contacts: Figure;
  readonly blocks: Figure;
  /** Newest target reach, no older than `newestOn` where there is one. */
  readonly targetReaches: Figure;
  readonly quota: AccountQuota | null;
  /** Imported broadcasts of the last and the next days around the planned time. */
  readonly broadcasts: readonly Pick<Broadcast, 'broadcastId' | 'sentAt' | 'sentOn'>[];
}

/** Another run that may touch this one: it sends to the same accounts or has the same account group. */
export interface OtherRun {
  readonly runId: RunId;
  readonly status: RunStatus;
  readonly plan: RunPlan;
  readonly sentAt: Instant | null;
  /** Accounts it was noted as failed for. */
  readonly failedFor: readonly FigureAccountId[];
}

/** What stands in the database about a plan beside other runs: its accounts, its account group and the prices. */
export interface PlanFacts {
  readonly accounts: ReadonlyMap<FigureAccountId, AccountFacts>;
  /** The account group of the plan as it is now; null = none chosen, or it is gone. */
  readonly accountGroup: AccountGroup | null;
  /** Newest table of each country. */
  readonly prices: readonly PriceTable[];
}

/** Everything the computed items are computed from. */
export interface CheckFacts extends PlanFacts {
  readonly now: Instant;
  readonly rules: CheckRules;
  /** All runs but this one, abandoned ones left out. */
  readonly otherRuns: readonly OtherRun[];
  /** Name of the Japanese holiday on that day, in Japanese; null = none. */
  readonly holidayOn: (day: JstDay) => string | null;
}
