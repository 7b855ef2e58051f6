import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/domain/figures/figure';
import { accountNamed, figureSetOf } from '../../utils/testing/figureSets';
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

describe('totalLine', () => {
  it('adds the same accounts on every day', () => {
    const set = figureSetOf([daily('a', (at) => 100 + at), daily('b', () => 50), daily('short', (at) => (at < 15 ? null : 9_999))]);
    const { points, covered } = totalLine(set, set.accounts.map(({ id }) => id), period); // prettier-ignore
    expect(covered).toBe(2);
    expect(points[0]).toBe(130);
    expect(points.at(-1)).toBe(149);
  });
  it('carries the last figure over a day that is missing in one account', () => {
    const set = figureSetOf([daily('a', () => 100), daily('b', (at) => (at === 5 ? null : 60))]);
    expect(totalLine(set, set.accounts.map(({ id }) => id), period).points[5]).toBe(140); // prettier-ignore
  });
  it('says nothing of a day before the first figure, nor without accounts', () => {
    const set = figureSetOf([daily('a', (at) => (at === 0 ? null : 100))]);
    expect(totalLine(set, set.accounts.map(({ id }) => id), period).points.slice(0, 2)).toEqual([null, 90]); // prettier-ignore
    expect(totalLine(set, [], period).points[0]).toBeNull();
  });
});
