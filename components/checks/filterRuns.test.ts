import { expect, it } from 'vitest';
import { foldRun } from '../../utils/domain/checks/foldRun';
import type { RunState } from '../../utils/domain/checks/run';
import { dayMs } from '../../utils/domain/time/jst';
import { planWith, runIdOf, startedAt, templateIdOf } from '../../utils/testing/checkBuilders';
import { everyRun, filterRuns, type RunFilter } from './filterRuns';

const now = 1_000 * dayMs;
const base = foldRun([startedAt(1, { by: 'Suzuki', plan: planWith({ name: '年末セール' }) })]);
const run = (name: string, change: Partial<RunState>): RunState => {
  if (base === null) throw new Error('not started');
  return { ...base, runId: runIdOf(name), ...change };
};
const signature = { eventId: 'e', signer: '佐藤', at: 1, recordId: 'r', digest: '', needed: 1 as const };
const runs = [
  run('old', { status: 'sent', sent: { sentAt: now - 100 * dayMs, by: '', withoutSignOff: false } }),
  run('soon', { plannedAt: now + dayMs, cancelled: [{ ...signature, revision: 1, cancelledAt: 2, cancelledBy: '', cause: 'planned' }] }),
  run('given-up', { status: 'abandoned', plannedAt: now - dayMs, abandoned: { reason: '中止', by: '', at: 1 } }),
];

it.each<[string, Partial<RunFilter>, readonly string[]]>([
  ['everything, latest first', {}, ['soon', 'given-up', 'old']],
  ['by name', { search: '年末' }, ['soon', 'given-up', 'old']],
  ['by account, width and case aside', { search: '＠BLUE' }, ['soon', 'given-up', 'old']],
  ['by who began it', { search: 'suzuki セール' }, ['soon', 'given-up', 'old']],
  ['by whose signature was cancelled', { search: '佐藤' }, ['soon']],
  ['by why it was given up', { search: '中止' }, ['given-up']],
  ['by account group', { search: '関東' }, ['old']],
  ['every word must be there', { search: '年末 佐藤 中止' }, []],
  ['status', { status: 'sent' }, ['old']],
  ['period; what is still to come is in it', { days: 30 }, ['soon', 'given-up']],
  ['another template', { templateId: templateIdOf('other') }, []],
])('%s', (_name, change, expected) => {
  const found = filterRuns(runs, { ...everyRun, ...change }, now, ({ runId }) => (runId === 'old' ? '関東 飲食' : null));
  expect(found.map(({ runId }) => runId)).toEqual(expected);
});
