import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../utils/domain/checks/checkIds';
import type { CellMark } from '../../utils/domain/checks/run';
import type { SignedItem } from '../../utils/domain/checks/signedRecord';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { condenseItem } from './condenseItem';

const ticked = (by: string, at: number): CellMark => ({ kind: 'ticked', by, at });
const waived = (reason: string): CellMark => ({ kind: 'waived', by: '田中', at: 9, reason, finding: null });
const item = (...marks: readonly (CellMark | null)[]): SignedItem => ({
  itemId: 'a' as ItemId,
  run: null,
  findings: [],
  accounts: marks.map((mark, index) => ({ account: `@${index}` as FigureAccountId, mark })),
});

describe('what many cells say, in few lines', () => {
  it('bundles ticks by person, keeps each reason apart, puts open ones last', () => {
    const bundles = condenseItem(item(null, ticked('田中', 3), waived('改装中'), ticked('田中', 5), ticked('佐藤', 4), waived('閉店')));
    expect(bundles.map(({ mark, accounts, lastAt }) => [mark?.kind ?? 'open', accounts.length, lastAt])).toEqual([
      ['ticked', 2, 5],
      ['waived', 1, 9],
      ['ticked', 1, 4],
      ['waived', 1, 9],
      ['open', 1, 0],
    ]);
  });

  it('names every account once', () => {
    const whole = item(...Array.from({ length: 200 }, (_, index) => (index % 7 === 0 ? null : ticked(`p${index % 3}`, index))));
    const named = condenseItem(whole).flatMap(({ accounts }) => accounts);
    expect(new Set(named).size).toBe(200);
    expect(named).toHaveLength(200);
  });
});
