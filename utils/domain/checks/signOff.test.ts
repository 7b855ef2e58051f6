import { describe, expect, it } from 'vitest';
import { blue, fineFindings, items, quotaFinding, red, runEvent, startedAt, stranger } from '../../testing/checkBuilders';
import { defaultCheckRules } from './checkRules';
import { foldRun } from './foldRun';
import { recipientsOf, signaturesNeeded, signedContentOf } from './signOff';

const run = foldRun([startedAt(1_000), runEvent('ticked', 2_000, { itemId: items.each.itemId, accounts: [blue] })]);
if (run === null) throw new Error('not started');
const rules = defaultCheckRules;

describe('how many sign', () => {
  it.each<[string, Parameters<typeof recipientsOf>[1], number | null]>([
    ['all known', fineFindings, 9_000],
    ['one not computed', fineFindings.slice(1), null],
    ['one not known', [...fineFindings, quotaFinding(red, { recipients: null })], null],
    ['one that is not planned', [...fineFindings, quotaFinding(stranger, { recipients: 50_000 })], 9_000],
    ['nobody to reach', [blue, red].map((account) => quotaFinding(account, { recipients: 0 })), null],
  ])('%s', (_name, findings, expected) => {
    expect(recipientsOf(run, findings)).toBe(expected);
  });

  it.each<[number | null, number, 1 | 2]>([
    [9_999, 10_000, 1],
    [10_000, 10_000, 2],
    [0, 0, 2],
    [null, 1_000_000, 2],
  ])('%s recipients, rule %s → %s', (recipients, twoSignersFrom, needed) => {
    expect(signaturesNeeded(recipients, { ...rules, twoSignersFrom })).toBe(needed);
  });
});

it('signs over the plan, the template, every mark and every number', () => {
  const content = signedContentOf(run, fineFindings, rules);
  expect(content).toMatchObject({ runId: run.runId, revision: 1, plan: run.plan, template: run.template, rules, recipients: 9_000 });
  expect(content.items.map(({ itemId }) => itemId)).toEqual(run.template.items.map(({ itemId }) => itemId));
  const [each, quota] = [items.each, items.quota].map(({ itemId }) => content.items.find((item) => item.itemId === itemId));
  expect(each?.accounts.map(({ mark }) => mark?.kind ?? null)).toEqual(['ticked', null, null]);
  expect(quota?.findings).toEqual(fineFindings.slice(0, 3));
});
