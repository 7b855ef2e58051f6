import { describe, expect, it } from 'vitest';
import { blue, items, quotaFinding, red, runEvent, startedAt, templateWith } from '../../testing/checkBuilders';
import { caughtItems } from './caughtItems';
import { foldRun } from './foldRun';
import type { RunState } from './run';
import type { RunEvent } from './runEvents';

function run(...events: readonly RunEvent[]): RunState {
  const folded = foldRun(events);
  if (folded === null) throw new Error('not started');
  return folded;
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
    const runs = [run(startedAt(1_000, { template }), waiveOnce, waiveForTwo), run(startedAt(1_500, { template }), waiveForTwo)];
    expect(caughtItems(runs)).toEqual([
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

  it('counts no waiver that was taken back, and no tick', () => {
    const back = runEvent('unwaived', 4_000, { itemId: confirm.itemId, accounts: null });
    const tick = runEvent('ticked', 5_000, { itemId: confirm.itemId, accounts: null });
    expect(caughtItems([run(startedAt(1_000, { template }), waiveOnce, back, tick)])).toMatchObject([{ items: [], never: 3 }]);
  });

  it('speaks of the items and the name of the latest run, whatever the order it is given', () => {
    const older = run(startedAt(1_000, { template: { ...template, name: '旧' } }), waiveOnce);
    const newer = run(startedAt(9_000, { template: { ...templateWith([quota]), name: '新' } }));
    for (const runs of [[older, newer], [newer, older]]) expect(caughtItems(runs)).toMatchObject([{ name: '新', runs: 2, items: [], never: 1 }]); // prettier-ignore
  });

  it('keeps templates apart, and is empty without runs', () => {
    const other = { ...template, templateId: 'template-2' as typeof template.templateId };
    expect(caughtItems([run(startedAt(1_000, { template }), waiveOnce), run(startedAt(2_000, { template: other }))])).toHaveLength(2);
    expect(caughtItems([])).toEqual([]);
  });
});
