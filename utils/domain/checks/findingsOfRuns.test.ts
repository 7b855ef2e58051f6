import { expect, it } from 'vitest';
import { runIdOf, startedAt } from '../../testing/checkBuilders';
import { accountFactsOf, aFriday, factsOf, jst, planOf, quotaOf, shopA } from '../../testing/findingBuilders';
import { asOtherRuns, findingsOfRuns } from './findingsOfRuns';
import { foldRun } from './foldRun';
import type { RunState } from './run';

const { now, rules, holidayOn, ...known } = factsOf([accountFactsOf({ quota: quotaOf({ used: 0, planId: 'light' }) })]);

function runOf(id: string, change: Partial<RunState> = {}): RunState {
  const run = foldRun([startedAt(aFriday, { plan: planOf() })]);
  if (run === null) throw new Error('no run');
  return { ...run, runId: runIdOf(id), ...change };
}

/** Messages other runs take before this one, by run. */
function plannedBefore(runs: readonly RunState[]): Record<string, unknown> {
  const found = findingsOfRuns(runs, { known: new Map(runs.map(({ runId }) => [runId, known])), sends: asOtherRuns(runs), now, rules, holidayOn });
  return Object.fromEntries([...found].map(([id, findings]) => [id, findings.flatMap((one) => (one.check === 'quota' ? one.planned : []))[0]]));
}

it('each run counts the others and not itself', () => {
  const later = planOf({ plannedAt: jst(2026, 11, 25) });
  expect(plannedBefore([runOf('first'), runOf('second', { plan: later })])).toEqual({ first: 0, second: 4_000 });
});

it('one that was given up, or that failed for the account, takes nothing', () => {
  const own = runOf('own', { plan: planOf({ plannedAt: jst(2026, 11, 25) }) });
  expect(plannedBefore([own, runOf('gone', { status: 'abandoned' })])).toMatchObject({ own: 0 });
  const failed = { [shopA]: { result: 'failed' as const, note: '', by: '田中', at: aFriday } };
  expect(plannedBefore([own, runOf('failed', { results: failed })])).toMatchObject({ own: 0 });
});

it('a run nothing is known of is left out', () => {
  const run = runOf('unread');
  expect(findingsOfRuns([run], { known: new Map(), sends: asOtherRuns([run]), now, rules, holidayOn }).size).toBe(0);
});
