import { describe, expect, it } from 'vitest';
import { judgeRuns, judgeTexts, type SeenRun } from './expectations';

const run: SeenRun = {
  status: 'signed',
  revision: 2,
  signatures: ['佐藤', '田中'],
  cancelled: 1,
  accounts: 3,
  failing: ['@shop0001'],
  billing: null,
  failed: [],
};

describe('what is expected of a check', () => {
  it('holds when every field that is named is as it was seen, and shows those fields only', () => {
    expect(judgeRuns({ sale: { status: 'signed', signatures: ['佐藤', '田中'] } }, { sale: run, other: run })).toEqual({
      held: true,
      got: { sale: { status: 'signed', signatures: ['佐藤', '田中'] } },
    });
  });

  it.each([
    ['another status', { status: 'sent' }],
    ['signatures in another order', { signatures: ['田中', '佐藤'] }],
    ['fewer accounts that fail', { failing: [] }],
    ['what was not looked at', { billing: [] }],
  ] as const)('does not hold for %s', (_, fields) => {
    expect(judgeRuns({ sale: { ...fields } as never }, { sale: run }).held).toBe(false);
  });

  it('does not hold for a check that is not there', () => {
    expect(judgeRuns({ sale: {} }, {})).toEqual({ held: false, got: { sale: null } });
  });

  it.each([
    [['年末'], '年末セール のこり 6', true],
    [['年末', '承認'], '年末セール のこり 6', false],
    [[], '', true],
    [[], null, false],
    [null, null, true],
    [null, '年末', false],
  ] as const)('texts %j in %j: %s', (expected, seen, held) => {
    expect(judgeTexts(expected, seen).held).toBe(held);
  });
});
