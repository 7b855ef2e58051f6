import { describe, expect, it } from 'vitest';
import {
  blue,
  fineFindings,
  green,
  items,
  itemWith,
  planWith,
  quotaFinding,
  red,
  runEvent,
  startedAt,
  templateWith,
} from '../../testing/checkBuilders';
import type { Finding } from './finding';
import { foldRun } from './foldRun';
import { type CellState, holdsBack, isPerAccount, progressOf } from './itemProgress';
import type { RunEvent } from './runEvents';
import type { FrozenItem } from './template';

function progress(item: FrozenItem, findings: readonly Finding[], ...events: readonly RunEvent[]) {
  const run = foldRun([startedAt(1_000, { template: templateWith([item]) }), ...events]);
  const [only] = run === null ? [] : progressOf(run, findings);
  if (only === undefined) throw new Error('no item');
  return only;
}

const statesOf = (...args: Parameters<typeof progress>): CellState[] => progress(...args).cells.map(({ state }) => state);
const fails = quotaFinding(red, { verdict: 'fail', difference: -5 });
const withFail = [...fineFindings.slice(0, 2), fails];
const waive = (findings: readonly Finding[]) =>
  runEvent('waived', 2_000, { itemId: items.quota.itemId, accounts: [red], reason: '買い足す', findings });

describe('cells', () => {
  it.each<[string, CellState[], CellState[]]>([
    ['asked once', statesOf(items.confirm, []), ['open']],
    ['asked of each account', statesOf(items.each, [], runEvent('ticked', 2_000, { itemId: items.each.itemId, accounts: [green] })), ['open', 'done', 'open']],
    ['waived', statesOf(items.confirm, [], runEvent('waived', 2_000, { itemId: items.confirm.itemId, accounts: null, reason: 'x', findings: [] })), ['waived']],
    ['computed, fine', statesOf(items.quota, fineFindings), ['done', 'done', 'done']],
    ['computed, not at all', statesOf(items.quota, []), ['open', 'open', 'open']],
    ['computed, failing', statesOf(items.quota, withFail), ['done', 'done', 'open']],
    ['computed, unknown', statesOf(items.quota, [quotaFinding(red, { verdict: 'unknown' })]), ['open', 'open', 'open']],
    ['computed, a note or nothing to say', statesOf(items.quota, [quotaFinding(blue, { verdict: 'note' }), quotaFinding(green, { verdict: 'notApplicable' })]), ['done', 'done', 'open']],
    ['overruled', statesOf(items.quota, withFail, waive(withFail)), ['done', 'done', 'waived']],
    ['overruled, then worse', statesOf(items.quota, [...fineFindings.slice(0, 2), { ...fails, difference: -6 }], waive(withFail)), ['done', 'done', 'waivedBefore']],
    ['overruled without the numbers', statesOf(items.quota, withFail, waive([])), ['done', 'done', 'waivedBefore']],
    ['computed and ticked all the same', statesOf(items.quota, withFail, runEvent('ticked', 2_000, { itemId: items.quota.itemId, accounts: [red] })), ['done', 'done', 'open']],
    ['of a scope the template says wrong', statesOf(itemWith('x', { kind: 'computed', check: 'holiday', scope: 'account' }), fineFindings), ['done']],
  ])('%s', (_name, states, expected) => {
    expect(states).toEqual(expected);
  }); // oxfmt-ignore

  it('follow the accounts of the plan', () => {
    const fewer = runEvent('planned', 2_000, { plan: planWith({ accounts: [{ account: red, name: null }] }) });
    expect(progress(items.each, [], fewer).cells.map(({ account }) => account)).toEqual([red]);
  });
});

it('holds back required items only, and none of after the send', () => {
  const all = [items.confirm, items.optional, items.after, items.quota];
  expect(all.map((item) => holdsBack(progress(item, [])))).toEqual([true, false, false, true]);
  expect(all.map(isPerAccount)).toEqual([false, false, true, true]);
});
