import { expect, it } from 'vitest';
import { runIdOf, startedAt } from '../../testing/checkBuilders';
import { foldRun } from './foldRun';
import type { RunState } from './run';
import { splitRuns } from './splitRuns';

const base = foldRun([startedAt(1)]);
const run = (name: string, plannedAt: number, change: Partial<RunState> = {}): RunState => {
  if (base === null) throw new Error('not started');
  return { ...base, runId: runIdOf(name), plannedAt, ...change };
};
const sent = (name: string, sentAt: number) => run(name, 1, { status: 'sent', sent: { sentAt, by: '', withoutSignOff: false } });
const names = (runs: readonly RunState[]) => runs.map(({ runId }) => runId);
const abandoned = run('given-up', 200, { status: 'abandoned' });

it.each([
  ['the soonest is next', [run('b', 300), run('a', 200), run('late', 50), run('undated', 0)], 'a', ['late'], ['b', 'undated']],
  ['a late one before one without a time', [run('undated', 0), run('late', 50)], 'late', [], ['undated']],
  ['without a time is better than none', [run('undated', 0), abandoned], 'undated', [], []],
  ['nothing open', [abandoned, sent('s', 9)], undefined, [], []],
] as const)('%s', (_name, runs, next, overdue, open) => {
  const split = splitRuns(runs, 100);
  expect(split.next?.runId).toBe(next);
  expect(names(split.overdue)).toEqual(overdue);
  expect(names(split.open)).toEqual(open);
});

it('what was sent last comes first', () => {
  expect(names(splitRuns([sent('old', 5), sent('new', 9), run('a', 200)], 100).sent)).toEqual(['new', 'old']);
});
