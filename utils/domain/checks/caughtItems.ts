import type { CheckFacts } from './checkFacts';
import type { CheckId } from './checkId';
import type { ItemId, TemplateId } from './checkIds';
import { bubbleCountFinding, textLengthFinding } from './contentFindings';
import type { Finding } from './finding';
import { linksFinding, utmFinding } from './linkFindings';
import type { RunState } from './run';
import type { RunEvent } from './runEvents';
import type { RunPlan } from './runPlan';
import type { FrozenItem } from './template';
import { couponPeriodFinding, holidayFinding, nightHoursFinding } from './timeFindings';

/**
 * What a template's items were good for: in how many of its runs each of them was overruled with a reason, un-ticked, or passed only after the plan
 * was changed. What passed because figures changed is not known any more: a run keeps its plans, not the figures of each moment.
 */
export interface CaughtItems {
  readonly templateId: TemplateId;
  /** As its latest run calls it. */
  readonly name: string;
  readonly runs: number;
  /** The one that caught most first. */
  readonly items: readonly { readonly itemId: ItemId; readonly title: string; readonly times: number }[];
  /** Items of its latest run that never caught anything. */
  readonly never: number;
}

/** What checks of a plan alone are computed from. */
export type PlanFacts = Pick<CheckFacts, 'rules' | 'holidayOn'>;

/** `events`: of all these runs, in any order. */
export function caughtItems(runs: readonly RunState[], events: readonly RunEvent[], facts: PlanFacts): readonly CaughtItems[] {
  const byRun = Map.groupBy(events, ({ runId }) => runId);
  const byTemplate = Map.groupBy(
    runs.toSorted((a, b) => b.startedAt - a.startedAt),
    ({ template }) => template.templateId,
  );
  return [...byTemplate].flatMap(([templateId, own]) => {
    const [latest] = own;
    if (latest === undefined) return [];
    const told = own.map((run) => ({ run, ...toldBy(run, byRun.get(run.runId) ?? [], facts) }));
    const items = latest.template.items
      .map((item) => ({ itemId: item.itemId, title: item.title, times: told.filter((one) => hasCaught(item, one)).length }))
      .toSorted((a, b) => b.times - a.times);
    const caught = items.filter(({ times }) => times > 0);
    return [{ templateId, name: latest.template.name, runs: own.length, items: caught, never: items.length - caught.length }];
  });
}

interface Told {
  readonly run: RunState;
  readonly unticked: ReadonlySet<ItemId>;
  readonly mended: ReadonlySet<CheckId>;
}

function toldBy(run: RunState, events: readonly RunEvent[], facts: PlanFacts): Omit<Told, 'run'> {
  const unticked = events.flatMap((event) => (event.kind === 'unticked' ? [event.itemId] : []));
  const plans = events.flatMap((event) => (event.kind === 'started' || event.kind === 'planned' ? [event.plan] : []));
  const now = failingChecks(run.plan, facts);
  const before = plans.flatMap((plan) => [...failingChecks(plan, facts)]);
  return { unticked: new Set(unticked), mended: new Set(before.filter((check) => !now.has(check))) };
}

function hasCaught({ itemId, check }: FrozenItem, { run, unticked, mended }: Told): boolean {
  return isWaived(run, itemId) || unticked.has(itemId) || (check !== null && mended.has(check));
}

function isWaived({ marks }: RunState, itemId: ItemId): boolean {
  const own = marks[itemId];
  return own !== undefined && [own.run, ...Object.values(own.accounts)].some((mark) => mark?.kind === 'waived');
}

/** Checks that a plan fails by itself, whatever is known of its accounts. */
function failingChecks(plan: RunPlan, facts: PlanFacts): ReadonlySet<CheckId> {
  const findings: readonly Finding[] = [
    nightHoursFinding(plan, facts),
    holidayFinding(plan, facts),
    couponPeriodFinding(plan),
    textLengthFinding(plan),
    bubbleCountFinding(plan),
    linksFinding(plan),
    utmFinding(plan),
  ];
  return new Set(findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'note').map(({ check }) => check));
}
