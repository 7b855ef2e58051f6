import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/domain/figures/figure';
import { type FigureAccount, figureAccountIdOfName } from '../../utils/domain/figures/figureAccount';
import type { OverviewRow } from '../../utils/domain/figures/views/overview';
import { nextSort, readColumns, readSort, usualColumns, usualSort } from './overviewColumns';
import { rankRows } from './rankRows';

const row = (name: string, change: Figure, status: OverviewRow['status'] = 'complete'): OverviewRow => ({
  account: figureAccountIdOfName(name),
  status,
  figuresOn: status === 'noFigures' ? null : 20_000,
  comparedOn: 19_970,
  unfinished: false,
  values: { reachable: 1, change, changeRate: null, contacts: 1, adds: 1, blocks: 1, blockChange: 1, blockRate: 0.1, targetReaches: 1 },
  blockRateBefore: null,
});

const rows = [
  row('b', 5),
  row('none', null, 'noFigures'),
  row('hidden', 'withheld'),
  row('a', 5),
  row('late', null, 'noStart'),
  row('low', -3),
  row('zero', 0),
];
const accountOf = ({ account }: OverviewRow): FigureAccount => ({
  id: account,
  basicId: null,
  accountId: null,
  name: account.slice(5),
  tags: [],
  watched: true,
});
const order = (sort: Parameters<typeof rankRows>[2]) => rankRows(rows, accountOf, sort).map(({ account, rank }) => `${rank ?? '–'} ${account.name}`);

describe('rankRows', () => {
  it('puts the largest first, and whoever has no figure last', () => {
    expect(order({ column: 'change', direction: 'descending' })).toEqual(['1 a', '2 b', '3 zero', '4 low', '– late', '– hidden', '– none']);
  });
  it('turned round, the ranks stay and the missing stay last', () => {
    expect(order({ column: 'change', direction: 'ascending' })).toEqual(['4 low', '3 zero', '2 a', '1 b', '– late', '– hidden', '– none']);
  });
  it('by name there is no rank', () => {
    expect(order({ column: 'account', direction: 'ascending' })).toEqual(['– a', '– b', '– hidden', '– late', '– low', '– none', '– zero']);
  });
});

describe('columns and order', () => {
  it('unknown columns are dropped, none left means the usual ones', () => {
    expect(readColumns(['blocks', 'nonsense', 'reachable'])).toEqual(['reachable', 'blocks']);
    expect(readColumns(['nonsense'])).toEqual(usualColumns);
    expect(readColumns(null)).toEqual(usualColumns);
  });
  it('never sorts by a column nobody sees', () => {
    expect(readSort(null, usualColumns)).toEqual(usualSort);
    expect(readSort({ column: 'blocks', direction: 'ascending' }, ['contacts'])).toEqual({ column: 'contacts', direction: 'descending' });
    expect(readSort({ column: 'account', direction: 'ascending' }, ['trend'])).toEqual({ column: 'account', direction: 'ascending' });
    expect(readSort(null, ['trend'])).toEqual({ column: 'account', direction: 'ascending' });
  });
  it('a second press turns it round', () => {
    expect(nextSort(usualSort, 'change')).toEqual({ column: 'change', direction: 'ascending' });
    expect(nextSort(usualSort, 'account')).toEqual({ column: 'account', direction: 'ascending' });
    expect(nextSort(usualSort, 'blocks')).toEqual({ column: 'blocks', direction: 'descending' });
  });
});
