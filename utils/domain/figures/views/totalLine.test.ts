import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import { daysOf } from '../day';
import type { Figure } from '../figure';
import { longestGapDays } from './periodEnds';
import { totalLine } from './totalLine';

const days = 20;
const period = { fromOn: 20_000, toOn: 20_000 + days - 1 };

function daily(name: string, contacts: (at: number) => Figure) {
  return {
    account: accountNamed(name),
    fromOn: period.fromOn,
    values: { contacts: Array.from({ length: days }, (_, at) => contacts(at)), blocks: Array.from({ length: days }, () => 10) },
  };
}

function reachableLine(...histories: readonly ReturnType<typeof daily>[]) {
  const set = figureSetOf(histories);
  const ids = set.accounts.map(({ id }) => id);
  return totalLine(set, ids, 'reachable', daysOf(period));
}

describe('totalLine', () => {
  it('adds the same accounts on every day', () => {
    const { points, accounts } = reachableLine(
      daily('a', (at) => 100 + at),
      daily('b', () => 50),
      daily('young', (at) => (at < 15 ? null : 9_999)),
    );
    expect(accounts).toHaveLength(2);
    expect([points[0], points.at(-1)]).toEqual([130, 149]);
  });

  it('carries the last figure over days that are missing in one account', () => {
    const { points } = reachableLine(
      daily('a', () => 100),
      daily('b', (at) => (at === 5 ? null : 60)),
    );
    expect(points[5]).toBe(140);
  });

  it('does not carry further than the longest gap', () => {
    const set = figureSetOf([daily('a', () => 100)]);
    const ids = set.accounts.map(({ id }) => id);
    const last = period.toOn + longestGapDays;
    expect(totalLine(set, ids, 'reachable', [period.toOn, last]).points).toEqual([90, 90]);
    expect(totalLine(set, ids, 'reachable', [period.toOn, last + 1])).toEqual({ points: [null, null], accounts: [] });
  });

  it('leaves out an account whose figures ended before the first day', () => {
    const { accounts } = figureSetOf([daily('a', () => 100)]);
    const ids = accounts.map(({ id }) => id);
    expect(totalLine(figureSetOf([daily('a', () => 100)]), ids, 'reachable', [period.toOn + 1]).accounts).toEqual([]);
  });

  it('is the ratio of sums for a share', () => {
    const set = figureSetOf([daily('a', () => 100), daily('b', () => 20)]);
    const ids = set.accounts.map(({ id }) => id);
    expect(totalLine(set, ids, 'blockRate', [period.toOn]).points[0]).toBeCloseTo(20 / 120, 12);
  });

  it('says nothing without accounts', () => {
    expect(reachableLine().points).toEqual(Array.from({ length: days }, () => null));
  });
});
