import { describe, expect, it } from 'vitest';
import { blue, fineFindings, green, holidayFinding, items, quotaFinding, red, runEvent, startedAt, templateWith } from '../../testing/checkBuilders';
import { defaultCheckRules } from './checkRules';
import type { Finding } from './finding';
import { foldRun } from './foldRun';
import type { RunEvent } from './runEvents';
import { isOverdue, reportOf } from './runReport';

const yen = (amount: number, atMost = false) => ({ amount, currency: 'JPY' as const, atMost });
const failing = quotaFinding(blue, { verdict: 'fail', difference: -10, additional: 10, cost: yen(30) });
const runOf = (...events: readonly RunEvent[]) => {
  const run = foldRun([startedAt(1_000), ...events]);
  if (run === null) throw new Error('not started');
  return run;
};
const report = (findings: readonly Finding[], ...events: readonly RunEvent[]) => reportOf(runOf(...events), findings, defaultCheckRules, 5_000);

describe('reportOf', () => {
  it('counts items before the send only', () => {
    const ticked = runEvent('ticked', 2_000, { itemId: items.confirm.itemId, accounts: null });
    expect(report(fineFindings, ticked)).toMatchObject({ done: 3, of: 7, open: 3, failing: [], unknown: [], recipients: 9_000, needed: 1 });
  });

  it('nothing computed is nothing done', () => {
    expect(report([])).toMatchObject({ done: 0, recipients: null, needed: 2 });
  });

  it('says who fails, who pays how much, and of whom nothing is known', () => {
    const billed = quotaFinding(green, { verdict: 'note', additional: 5, cost: yen(15, true) });
    const unknown = quotaFinding(red, { verdict: 'unknown', recipients: null, gaps: ['plan'] });
    expect(report([failing, billed, unknown, holidayFinding])).toMatchObject({
      failing: [blue],
      failingOpen: [blue],
      billing: [green],
      costs: [yen(15, true)],
      costUnknown: 0,
      unknown: [red],
      recipients: null,
      needed: 2,
    });
  });

  it('an account overruled with a reason still fails, but nobody is called for it', () => {
    const findings = [failing, ...fineFindings.slice(1)];
    const waived = runEvent('waived', 2_000, { itemId: items.quota.itemId, accounts: [blue], reason: 'x', findings });
    expect(report(findings, waived)).toMatchObject({ failing: [blue], failingOpen: [] });
  });

  it('without the quota among the items nothing can overrule it', () => {
    const run = runOf();
    const bare = { ...run, template: templateWith([items.confirm]) };
    expect(reportOf(bare, [failing], defaultCheckRules, 5_000).failingOpen).toEqual([blue]);
  });
});

describe('isOverdue', () => {
  const run = runOf();
  it.each([
    ['checking', 10, 11, true],
    ['checking', 10, 10, false],
    ['checking', 0, 11, false],
    ['signed', 10, 11, true],
    ['sent', 10, 11, false],
    ['abandoned', 10, 11, false],
  ] as const)('%s, planned %d, now %d: %s', (status, plannedAt, now, expected) => {
    expect(isOverdue({ ...run, status, plannedAt }, now)).toBe(expected);
  });
});
