import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { CheckRules } from './checkRules';
import type { Finding, QuotaFinding } from './finding';
import { holdsBack, type ItemProgress, progressOf } from './itemProgress';
import type { Cost } from './pricing';
import type { RunState } from './run';
import { sumCosts } from './sumCosts';
import { recipientsOf, signaturesNeeded } from './signOff';

/** How far a run has come and what stands against it, in numbers that fit a list. */
export interface RunReport {
  /** Items before the send that are done, of all of them. */
  readonly done: number;
  readonly of: number;
  /** Required items that still hold a signature back. */
  readonly open: number;
  /** Accounts whose quota cannot hold it. */
  readonly failing: readonly FigureAccountId[];
  /** Those of them nobody has overruled with a reason. */
  readonly failingOpen: readonly FigureAccountId[];
  /** Accounts that would be billed. */
  readonly billing: readonly FigureAccountId[];
  /** What that costs, one sum per currency; an account whose price is not known is in `costUnknown`. */
  readonly costs: readonly Cost[];
  readonly costUnknown: number;
  /** Accounts whose quota cannot be computed. */
  readonly unknown: readonly FigureAccountId[];
  readonly recipients: number | null;
  readonly signatures: number;
  readonly needed: 1 | 2;
  /** The planned time has passed, and nobody said that it was sent or given up. */
  readonly overdue: boolean;
}

/** Is it still on its way to the send? */
export function isOpen({ status }: Pick<RunState, 'status'>): boolean {
  return status === 'checking' || status === 'partlySigned' || status === 'signed';
}

export function isOverdue(run: Pick<RunState, 'status' | 'plannedAt'>, now: Instant): boolean {
  return isOpen(run) && run.plannedAt !== 0 && run.plannedAt < now;
}

export function reportOf(run: RunState, findings: readonly Finding[], rules: CheckRules, now: Instant): RunReport {
  const progress = progressOf(run, findings).filter(({ item }) => item.kind !== 'afterSend');
  const quotas = findings.filter((finding): finding is QuotaFinding => finding.check === 'quota');
  const failing = accountsOf(quotas.filter(({ verdict }) => verdict === 'fail'));
  const billing = quotas.filter(({ verdict, additional }) => verdict !== 'fail' && additional > 0);
  const recipients = recipientsOf(run, findings);
  const overruled = overruledIn(progress);
  return {
    done: progress.filter(({ isDone }) => isDone).length,
    of: progress.length,
    open: progress.filter(holdsBack).length,
    failing,
    failingOpen: failing.filter((account) => !overruled.has(account)),
    billing: accountsOf(billing),
    costs: sumCosts(billing.flatMap(({ cost }) => cost ?? [])),
    costUnknown: billing.filter(({ cost }) => cost === null).length,
    unknown: accountsOf(quotas.filter(({ verdict }) => verdict === 'unknown')),
    recipients,
    signatures: run.signatures.length,
    needed: Math.max(signaturesNeeded(recipients, rules), ...run.signatures.map(({ needed }) => needed)) === 2 ? 2 : 1,
    overdue: isOverdue(run, now),
  };
}

function accountsOf(findings: readonly QuotaFinding[]): readonly FigureAccountId[] {
  return findings.map(({ account }) => account);
}

/** A template without the computed quota has no cell to overrule it in, so its accounts stay what they are: failing. */
function overruledIn(progress: readonly ItemProgress[]): ReadonlySet<FigureAccountId | null> {
  const cells = progress.flatMap((one) => (one.item.check === 'quota' ? one.cells : []));
  return new Set(cells.filter(({ state }) => state === 'waived').map(({ account }) => account));
}
