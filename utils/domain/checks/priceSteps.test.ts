import { expect, it } from 'vitest';
import { builtInPrices } from './builtInPrices';
import { readPriceSteps, writePriceSteps } from './priceSteps';

it.each([
  ['', []],
  ['*:0.1', [{ upTo: null, each: 0.1, atMost: false }]],
  ['50000：3、*:2.8?', null],
  [
    '50000：3, *:2.8?',
    [
      { upTo: 50_000, each: 3, atMost: false },
      { upTo: null, each: 2.8, atMost: true },
    ],
  ],
  ['50000:3', null],
  ['*:3, 50000:2', null],
  ['50000:3, 40000:2, *:1', null],
  ['0:3, *:1', null],
  ['x', null],
  ['*:-1', null],
])('%j', (text, steps) => {
  expect(readPriceSteps(text)).toEqual(steps);
});

it('every built-in plan is written and read back the same', () => {
  for (const { plans } of builtInPrices) for (const { additional } of plans) expect(readPriceSteps(writePriceSteps(additional))).toEqual(additional);
});
