import { expect, it } from 'vitest';
import { blue, holidayFinding, quotaFinding } from '../../testing/checkBuilders';
import type { Finding } from './finding';
import { isNoWorse } from './isNoWorse';

const lacking = quotaFinding(blue, { verdict: 'fail', difference: -100, additional: 100, cost: { amount: 300, currency: 'JPY', atMost: false } });
const cost = (amount: number, atMost = false, currency: 'JPY' | 'TWD' = 'JPY') => ({ amount, currency, atMost });
const fresh = (newestOn: number | null, daysOld: number | null): Finding => ({
  check: 'figuresFresh',
  verdict: 'fail',
  account: blue,
  newestOn,
  daysOld,
});
const reach = (targetReaches: number | 'withheld' | null): Finding => ({
  check: 'targetReach',
  verdict: 'fail',
  account: blue,
  targetReaches,
  least: 100,
});

it.each<[string, Finding | null, Finding | null, boolean]>([
  ['nothing computed then and now', null, null, true],
  ['something computed now', null, lacking, false],
  ['nothing computed any more', lacking, null, false],
  ['another check', lacking, holidayFinding, false],
  ['another verdict', lacking, { ...lacking, verdict: 'unknown' }, false],
  ['the same', lacking, { ...lacking }, true],
  ['fewer lacking', lacking, { ...lacking, difference: -50, additional: 50, cost: cost(150) }, true],
  ['more lacking', lacking, { ...lacking, difference: -101 }, false],
  ['more billed', lacking, { ...lacking, additional: 101 }, false],
  ['dearer', lacking, { ...lacking, cost: cost(301) }, false],
  ['as dear at most', lacking, { ...lacking, cost: cost(300, true) }, false],
  ['another currency', lacking, { ...lacking, cost: cost(1, false, 'TWD') }, false],
  ['a price that is not known any more', lacking, { ...lacking, cost: null }, false],
  ['nothing billed any more', lacking, { ...lacking, difference: 0, additional: 0, cost: null }, true],
  ['a difference that is not known any more', lacking, { ...lacking, difference: null }, false],
  ['figures of the same day, a day later', fresh(20_000, 4), fresh(20_000, 5), true],
  ['newer figures, still too old', fresh(20_000, 9), fresh(20_004, 5), true],
  ['older figures', fresh(20_000, 4), fresh(19_999, 5), false],
  ['figures where there were none', fresh(null, null), fresh(20_000, 4), false],
  ['no figures any more', fresh(20_000, 4), fresh(null, null), false],
  ['a larger target reach', reach(80), reach(90), true],
  ['a smaller target reach', reach(80), reach(79), false],
  ['a target reach withheld', reach(80), reach('withheld'), false],
  ['a holiday', holidayFinding, { ...holidayFinding, name: '文化の日' } as Finding, false],
])('%s', (_name, before, now, expected) => {
  expect(isNoWorse(before, now)).toBe(expected);
}); // oxfmt-ignore
