import type { FigureAccountId } from '../figures/figureAccount';
import type { JstDay } from '../figures/day';
import type { Figure } from '../figures/figure';
import type { Instant } from '../ids';
import type { Cost } from './pricing';
import type { RunId } from './checkIds';

/**
 * ok: nothing against it. note: worth seeing, holds nothing back (it will cost money). fail: must not go out like this. unknown: cannot be
 * computed, and says what is missing; never taken for ok. notApplicable: the plan has nothing this check is about.
 */
export type Verdict = 'ok' | 'note' | 'fail' | 'unknown' | 'notApplicable';

/** What keeps the quota from being computed. */
export type QuotaGap = 'plan' | 'used' | 'figures' | 'prices' | 'additionalLimit' | 'plannedTime' | 'otherRun';

interface FindingBase {
  readonly verdict: Verdict;
}

export type QuotaFinding = FindingBase & {
  readonly check: 'quota';
  readonly account: FigureAccountId;
  /** Messages of the plan per month, used so far, planned by other runs before this one in the same month (JST). Null = not known. */
  readonly free: number | null;
  readonly used: number | null;
  readonly planned: number;
  /** free − used − planned; may be negative. */
  readonly remaining: number | null;
  /** People it would go to at most. */
  readonly recipients: number | null;
  /** reachable: contacts − blocks. targetReach: narrowed sends reserve the whole target reach. cap: the number set in the plan. */
  readonly basis: 'reachable' | 'targetReach' | 'cap' | null;
  /** remaining − recipients. */
  readonly difference: number | null;
  /** Messages beyond the free ones that it would bill. */
  readonly additional: number;
  readonly cost: Cost | null;
  readonly gaps: readonly QuotaGap[];
};

/** One thing that was computed, with the numbers it rests on. */
export type Finding =
  | QuotaFinding
  | (FindingBase & {
      readonly check: 'figuresFresh';
      readonly account: FigureAccountId;
      readonly newestOn: JstDay | null;
      readonly daysOld: number | null;
    })
  | (FindingBase & { readonly check: 'targetReach'; readonly account: FigureAccountId; readonly targetReaches: Figure; readonly least: number })
  | (FindingBase & {
      readonly check: 'spacing';
      readonly account: FigureAccountId;
      /** The nearest other send of that account; null = none known within the time. */
      readonly nearest: { readonly at: Instant; readonly runId: RunId | null; readonly name: string | null } | null;
      readonly hours: number;
    })
  | (FindingBase & {
      readonly check: 'accountsAsPlanned';
      readonly accounts: number;
      /** Compared with the account group as it is now, and with its last run; null = there is nothing to compare with. */
      readonly notInGroup: readonly FigureAccountId[];
      readonly missingOfGroup: readonly FigureAccountId[];
      readonly groupComplete: boolean | null;
      readonly sinceLastRun: {
        readonly runId: RunId;
        readonly at: Instant;
        readonly added: readonly FigureAccountId[];
        readonly removed: readonly FigureAccountId[];
      } | null;
    })
  | (FindingBase & { readonly check: 'plannedTime'; readonly plannedAt: Instant | null; readonly past: boolean })
  | (FindingBase & { readonly check: 'nightHours'; readonly plannedAt: Instant | null; readonly fromHour: number; readonly toHour: number })
  | (FindingBase & {
      readonly check: 'holiday';
      readonly plannedAt: Instant | null;
      /** In Japanese, as the calendar has it. */ readonly name: string | null;
      readonly weekend: boolean;
    })
  | (FindingBase & {
      readonly check: 'textLength';
      readonly bubbles: readonly { readonly index: number; readonly length: number }[];
      readonly most: number;
    })
  | (FindingBase & { readonly check: 'bubbleCount'; readonly count: number; readonly most: number })
  | (FindingBase & {
      readonly check: 'links';
      readonly links: number;
      readonly broken: readonly { readonly link: string; readonly why: LinkFault }[];
    })
  | (FindingBase & {
      readonly check: 'utm';
      readonly links: number;
      readonly without: readonly string[];
      /** Parameters whose values differ between links, with the values. */
      readonly differing: readonly { readonly parameter: string; readonly values: readonly string[] }[];
    })
  | (FindingBase & {
      readonly check: 'couponPeriod';
      readonly startsAt: Instant | null;
      readonly endsAt: Instant | null;
      readonly fault: 'endsBeforeStart' | 'startsAfterSend' | 'endsBeforeSend' | 'endsSoonAfterSend' | null;
    });

export type LinkFault = 'notAnAddress' | 'notHttps' | 'space' | 'fullWidth' | 'localHost' | 'placeholder' | 'tooLong';

export type FindingOf<Check extends Finding['check']> = Extract<Finding, { check: Check }>;
