import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import { atJstDay, dayMs, hourMs, jstDay, toJst } from '../time/jst';
import type { AccountFacts, CheckFacts } from './checkFacts';
import type { FindingOf } from './finding';
import type { RunPlan } from './runPlan';

/** The figures of a day appear the next day; before noon their absence says nothing (manager-line-biz §1.4, INFERRED). */
const figuresThereFromHour = 12;
/** Narrowing needs so many on each account (manager-line-biz §5.4, CONFIRMED). */
const leastTargetReach = 100;

/** How old the newest figures of an account are. */
export function figuresFreshFinding(account: FigureAccountId, { accounts, now, rules }: CheckFacts): FindingOf<'figuresFresh'> {
  const newestOn = accounts.get(account)?.newestOn ?? null;
  if (newestOn === null) return { check: 'figuresFresh', account, newestOn, daysOld: null, verdict: 'unknown' };
  const daysOld = Math.max(0, jstDay(now) - newestOn);
  const grace = toJst(now).hour < figuresThereFromHour ? 1 : 0;
  return { check: 'figuresFresh', account, newestOn, daysOld, verdict: daysOld <= rules.freshDays + grace ? 'ok' : 'fail' };
}

/** Is the target reach large enough to narrow at all? */
export function targetReachFinding(plan: RunPlan, account: FigureAccountId, facts: CheckFacts): FindingOf<'targetReach'> {
  const targetReaches = facts.accounts.get(account)?.targetReaches ?? null;
  const finding = { check: 'targetReach' as const, account, targetReaches, least: leastTargetReach };
  if (plan.narrowing === 'all') return { ...finding, verdict: 'notApplicable' };
  // Withheld means fewer than 20 people, but a file may say so of anything it does not want to say.
  if (typeof targetReaches !== 'number') return { ...finding, verdict: 'unknown' };
  return { ...finding, verdict: targetReaches >= leastTargetReach ? 'ok' : 'fail' };
}

type Nearest = NonNullable<FindingOf<'spacing'>['nearest']>;

/** The nearest other send to the same account: of another run, or a broadcast the imported files tell of. */
export function spacingFinding(plan: RunPlan, account: FigureAccountId, facts: CheckFacts): FindingOf<'spacing'> {
  const hours = facts.rules.spacingHours;
  const { plannedAt } = plan;
  if (plannedAt === null) return { check: 'spacing', account, nearest: null, hours, verdict: 'unknown' };
  const sends = [...sendsOfRuns(account, facts), ...sendsOfFiles(facts.accounts.get(account), plannedAt)];
  const near = sends
    .filter(({ at }) => Math.abs(at - plannedAt) < hours * hourMs)
    .sort((a, b) => Math.abs(a.at - plannedAt) - Math.abs(b.at - plannedAt));
  const nearest = near[0] ?? null;
  return { check: 'spacing', account, nearest, hours, verdict: nearest === null ? 'ok' : 'fail' };
}

function sendsOfRuns(account: FigureAccountId, { otherRuns }: CheckFacts): readonly Nearest[] {
  return otherRuns.flatMap(({ runId, plan, sentAt, failedFor }) => {
    const at = sentAt ?? plan.plannedAt;
    const isHere = plan.accounts.some((planned) => planned.account === account) && !failedFor.includes(account);
    return at === null || !isHere ? [] : [{ at, runId, name: plan.name }];
  });
}

/** A broadcast of which only the day is known counts from the moment of that day which is nearest. */
function sendsOfFiles(facts: AccountFacts | undefined, plannedAt: Instant): readonly Nearest[] {
  return (facts?.broadcasts ?? []).flatMap(({ sentAt, sentOn }): readonly Nearest[] => {
    if (sentAt !== null) return [{ at: sentAt, runId: null, name: null }];
    if (sentOn === null) return [];
    const startsAt = atJstDay(sentOn, 0);
    return [{ at: Math.min(Math.max(plannedAt, startsAt), startsAt + dayMs - 1), runId: null, name: null }];
  });
}
