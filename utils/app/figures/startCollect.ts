import type { CollectJob } from '../../domain/figures/collectJob';
import { absentDays, isCollectable, knownDays, monthsOf, planAccount, spanToCollect } from '../../domain/figures/collectPlan';
import { dayOf, type Period } from '../../domain/figures/day';
import { type FigureAccountId, figureAccountIdOfBasicId } from '../../domain/figures/figureAccount';
import type { BasicId } from '../../domain/ids';
import type { CollectDeps } from './collectPorts';

/** busy: another walk has not ended. badPeriod: upside down, or longer than LINE gives at once. refused: the database takes nothing. */
export type CollectStart = { readonly ok: true } | { readonly ok: false; readonly reason: 'busy' | 'badPeriod' | 'noPermission' | 'refused' };

type StartDeps = Pick<CollectDeps, 'clock' | 'jobs' | 'figures' | 'mayAsk'> & { readonly newId: () => string };

/** Begins a walk through the chosen accounts. What is kept already and what LINE is known to have no figure of is not asked for. */
export async function startCollect(deps: StartDeps, accounts: readonly FigureAccountId[], period: Period): Promise<CollectStart> {
  if (!isCollectable(period)) return { ok: false, reason: 'badPeriod' };
  if (!(await deps.mayAsk())) return { ok: false, reason: 'noPermission' };
  const job = await planJob(deps, { jobId: `collect:${deps.newId()}`, askedBy: 'button', accounts, period });
  const added = await deps.jobs.add(job, (jobs) => jobs.some((one) => one.askedBy === 'button' && one.state !== 'done'));
  return added ? { ok: true } : { ok: false, reason: 'busy' };
}

/** A download of the user's on the Manager, as the browser's download list has it. */
export interface ManagerDownload {
  readonly downloadId: string;
  /** Null: its address does not say whose it is (`blob:`) or it is another export; then there is nothing to read once more. */
  readonly of: { readonly basicId: BasicId; readonly period: Period } | null;
}

/**
 * Takes over what the user has just downloaded by reading the same address once more: files on the disk are out of an extension's reach. The
 * same download twice changes nothing.
 */
export async function takeOverDownload(deps: StartDeps, { downloadId, of }: ManagerDownload): Promise<void> {
  const today = dayOf(deps.clock.now());
  const accounts = of === null ? [] : [figureAccountIdOfBasicId(of.basicId)];
  const period = of === null || !isCollectable(of.period) ? { fromOn: today, toOn: today } : of.period;
  await deps.jobs.add(await planJob(deps, { jobId: `download:${downloadId}`, askedBy: 'download', accounts, period }));
}

async function planJob(
  deps: StartDeps,
  ask: Pick<CollectJob, 'jobId' | 'askedBy' | 'period'> & { readonly accounts: readonly FigureAccountId[] },
): Promise<CollectJob> {
  const now = deps.clock.now();
  const today = dayOf(now);
  const span = spanToCollect(ask.period, today, ask.askedBy === 'button');
  const months = span === null ? [] : monthsOf(span);
  const earlier = await deps.jobs.jobs();
  const chosen = [...new Set(ask.accounts)];
  const rows = await deps.figures.months(chosen.flatMap((account) => months.map((month) => ({ account, month }))));
  const accounts = chosen.map((account) =>
    planAccount({
      account,
      span,
      isKnown: knownDays(rows.filter((row) => row.account === account)),
      isAbsent: absentDays(account, earlier, today),
    }),
  );
  const planned: CollectJob = { ...ask, state: 'running', startedAt: now, changedAt: now, retryAt: null, failures: 0, accounts, dismissed: false };
  return accounts.some((one) => one.outcome === 'waiting') ? planned : { ...planned, state: 'done' };
}
