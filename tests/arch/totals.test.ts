import { describe, expect, it } from 'vitest';
import { readTotals, totalsLine } from '../reporters/totals';

describe('readTotals', () => {
  const table: readonly [title: string, output: string, totals: ReturnType<typeof readTotals>][] = [
    ['a line of its own', 'x\nunit: 312 passed, 0 failed\n', { passed: 312, failed: 0 }],
    ['without a name', '5 passed, 2 failed', { passed: 5, failed: 2 }],
    ['the last of several', 'a: 1 passed, 1 failed\nb: 2 passed, 0 failed\n', { passed: 2, failed: 0 }],
    ['Windows line ends', 'e2e: 3 passed, 0 failed\r\n', { passed: 3, failed: 0 }],
    ['the scenario player', '  4 passed, 0 failed\nall 2 files: 6 passed, 1 failed (3 not reached), 1 not valid\n', { passed: 6, failed: 1 }],
    ['inside a sentence', 'in all: well, 3 passed, 0 failed\n3 passed, 0 failed!', null],
    ['silence', '', null],
  ];
  it.each(table)('%s', (_title, output, totals) => {
    expect(readTotals(output)).toEqual(totals);
  });

  it('reads what totalsLine writes', () => {
    expect(readTotals(`${totalsLine('total', { passed: 7, failed: 3 })}\n`)).toEqual({ passed: 7, failed: 3 });
  });
});
