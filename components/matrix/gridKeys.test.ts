import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridCursor, insideGrid, moveCursor, rangeOf } from './gridKeys';

const size = { rows: 14, columns: 12 };
const at = (row: number, column: number, anchor: number | null = null): GridCursor => ({ row, column, anchor });
const press = (cursor: GridCursor, key: string, shift = false, ctrl = false) => moveCursor(cursor, size, { key, shift, ctrl });

describe('keys of the matrix', () => {
  it.each([
    ['ArrowRight', at(2, 3), at(2, 4)],
    ['ArrowRight', at(2, 11), at(2, 11)],
    ['ArrowLeft', at(2, 0), at(2, -1)],
    ['ArrowLeft', at(2, -1), at(2, -1)],
    ['ArrowDown', at(13, 3), at(13, 3)],
    ['ArrowUp', at(0, 3), at(-1, 3)],
    ['Home', at(4, 9), at(4, 0)],
    ['End', at(4, 2), at(4, 11)],
    ['PageDown', at(4, 2), at(9, 2)],
    ['PageUp', at(4, 2), at(-1, 2)],
  ])('%s from %o', (key, from, to) => {
    expect(press(from, key)).toEqual(to);
  });

  it('leaves every other key alone', () => {
    expect(press(at(1, 1), 'a')).toBeNull();
  });

  it('control goes to the corners, shift with a page key sideways', () => {
    expect(press(at(4, 2), 'End', false, true)).toEqual(at(13, 11));
    expect(press(at(4, 2), 'Home', false, true)).toEqual(at(0, 0));
    expect(press(at(4, 0), 'PageDown', true)).toEqual(at(4, 10));
  });

  it('shift makes a range in the row, any other move ends it', () => {
    const two = press(press(at(3, 4), 'ArrowRight', true) ?? at(0, 0), 'ArrowRight', true) ?? at(0, 0);
    expect(two).toEqual(at(3, 6, 4));
    expect(rangeOf(two)).toEqual([4, 6]);
    expect(rangeOf(press(two, 'Home', true) ?? at(0, 0))).toEqual([0, 4]);
    expect(press(two, 'ArrowRight')).toEqual(at(3, 7));
    expect(press(two, 'ArrowDown', true)).toEqual(at(4, 6));
  });

  it('never leaves the grid', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];
    const presses = fc.array(fc.record({ key: fc.constantFrom(...keys), shift: fc.boolean(), ctrl: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(presses, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 300 }), (all, rows, columns) => {
        const end = all.reduce<GridCursor>((cursor, pressed) => moveCursor(cursor, { rows, columns }, pressed) ?? cursor, at(0, 0));
        expect(insideGrid(end, { rows, columns })).toEqual(end);
      }),
    );
  });
});
