import { describe, expect, it } from 'vitest';
import {
  blue,
  items,
  itemWith,
  planWith,
  quotaFinding,
  red,
  runEvent,
  runIdOf,
  startedAt,
  templateIdOf,
  templateWith,
} from '../../testing/checkBuilders';
import { caughtItems } from './caughtItems';
import { defaultCheckRules } from './checkRules';
import { foldRun } from './foldRun';
import type { RunState } from './run';
import type { RunEvent } from './runEvents';

const facts = { rules: defaultCheckRules, holidayOn: () => null };

/** One run with its events; `id` tells runs apart. */
function told(id: string, ...events: readonly RunEvent[]): { readonly run: RunState; readonly events: readonly RunEvent[] } {
  const own = events.map((event) => ({ ...event, runId: runIdOf(id) }));
  const run = foldRun(own);
  if (run === null) throw new Error('not started');
  return { run, events: own };
}

function caughtOf(...all: readonly ReturnType<typeof told>[]) {
  return caughtItems(
    all.map(({ run }) => run),
    all.flatMap(({ events }) => events),
    facts,
  );
}

const { confirm, quota, second } = items;
const template = templateWith([confirm, quota, second]);
const waiveOnce = runEvent('waived', 2_000, { itemId: confirm.itemId, accounts: null, reason: '不要', findings: [] });
const waiveForTwo = runEvent('waived', 3_000, {
  itemId: quota.itemId,
  accounts: [blue, red],
  reason: '買い足す',
  findings: [quotaFinding(blue), quotaFinding(red)],
});

describe('what items caught', () => {
  it('counts runs, not accounts, and puts the item that caught most first', () => {
    const one = told('run-1', startedAt(1_000, { template }), waiveOnce, waiveForTwo);
    const two = told('run-2', startedAt(1_500, { template }), waiveForTwo);
    expect(caughtOf(one, two)).toEqual([
      {
        templateId: template.templateId,
        name: template.name,
        runs: 2,
        items: [
          { itemId: quota.itemId, title: quota.title, times: 2 },
          { itemId: confirm.itemId, title: confirm.title, times: 1 },
        ],
        never: 1,
      },
    ]);
  });

  it('counts no waiver that was taken back, and no tick; a tick that was taken back counts', () => {
    const back = runEvent('unwaived', 4_000, { itemId: confirm.itemId, accounts: null });
    const tick = runEvent('ticked', 5_000, { itemId: confirm.itemId, accounts: null });
    const untick = runEvent('unticked', 6_000, { itemId: confirm.itemId, accounts: null });
    expect(caughtOf(told('run-1', startedAt(1_000, { template }), waiveOnce, back, tick))).toMatchObject([{ items: [], never: 3 }]);
    expect(caughtOf(told('run-1', startedAt(1_000, { template }), tick, untick))).toMatchObject([{ items: [{ itemId: confirm.itemId, times: 1 }] }]);
  });

  it('counts what a change of the plan mended, and neither what still fails nor what only became wrong', () => {
    const length = itemWith('length', { kind: 'computed', check: 'textLength' });
    const links = itemWith('links', { kind: 'computed', check: 'links' });
    const own = templateWith([length, links]);
    const long = planWith({ bubbles: [{ kind: 'text', text: 'あ'.repeat(501) }] });
    const short = planWith({ bubbles: [{ kind: 'text', text: '短い' }] });
    const begun = (plan: typeof long) => startedAt(1_000, { template: own, plan });
    const edit = (plan: typeof long) => runEvent('planned', 2_000, { plan });
    expect(caughtOf(told('run-1', begun(long), edit(short)))).toMatchObject([{ items: [{ itemId: length.itemId, times: 1 }], never: 1 }]);
    expect(caughtOf(told('run-1', begun(long)))).toMatchObject([{ items: [] }]);
    expect(caughtOf(told('run-1', begun(short), edit(long)))).toMatchObject([{ items: [] }]);
  });

  it('speaks of the items and the name of the latest run, whatever the order it is given', () => {
    const older = told('run-1', startedAt(1_000, { template: { ...template, name: '旧' } }), waiveOnce);
    const newer = told('run-2', startedAt(9_000, { template: { ...templateWith([quota]), name: '新' } }));
    for (const all of [
      [older, newer],
      [newer, older],
    ])
      expect(caughtOf(...all)).toMatchObject([{ name: '新', runs: 2, items: [], never: 1 }]);
  });

  it('keeps templates apart, and is empty without runs', () => {
    const other = { ...template, templateId: templateIdOf('template-2') };
    expect(caughtOf(told('run-1', startedAt(1_000, { template }), waiveOnce), told('run-2', startedAt(2_000, { template: other })))).toHaveLength(2);
    expect(caughtItems([], [], facts)).toEqual([]);
  });
});
