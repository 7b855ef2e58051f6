import { describe, expect, it } from 'vitest';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { mostLines } from '../charts/lineLook';
import { noChosenLines, toggleLine } from './growthLines';

const id = (name: string) => `name:${name}` as FigureAccountId;

describe('toggleLine', () => {
  it('drops a line that is drawn, and brings it back', () => {
    const dropped = toggleLine(noChosenLines, id('a'), [id('a')]);
    expect(dropped).toEqual({ added: [], dropped: [id('a')] });
    expect(toggleLine(dropped ?? noChosenLines, id('a'), [])).toEqual({ added: [id('a')], dropped: [] });
  });
  it('takes no more lines than can be told apart', () => {
    const full = Array.from({ length: mostLines }, (_, index) => id(String(index)));
    expect(toggleLine(noChosenLines, id('x'), full)).toBeNull();
    expect(toggleLine(noChosenLines, id('0'), full)).not.toBeNull();
  });
});
