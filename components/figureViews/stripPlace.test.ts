import { describe, expect, it } from 'vitest';
import { moveOver } from './stripPlace';

describe('moveOver', () => {
  it.each([
    ['ArrowLeft', 5, 3, 5, 2],
    ['ArrowLeft', 5, 0, 5, 0],
    ['ArrowRight', 5, 12, 5, 12],
    ['ArrowUp', 0, 3, 0, 3],
    ['ArrowDown', 5, 3, 6, 3],
    ['ArrowDown', 35, 3, 35, 3],
    ['Home', 5, 3, 5, 0],
    ['End', 5, 3, 5, 12],
    ['PageDown', 5, 3, 15, 3],
    ['PageUp', 5, 3, 0, 3],
  ])('%s from row %d step %d leads to row %d step %d', (key, row, step, toRow, toStep) => {
    expect(moveOver(key, { row, step }, 35, 12)).toEqual({ row: toRow, step: toStep });
  });
  it('leaves other keys alone', () => {
    expect(moveOver('Tab', { row: 0, step: 0 }, 1, 1)).toBeNull();
  });
});
