import { describe, expect, it } from 'vitest';
import { lastPoint, lonelyPoints, stretchesOf } from './timeSeriesModel';

describe('lastPoint', () => {
  it.each([
    ['the newest', [1, 2, 3], { index: 2, value: 3 }],
    ['before a gap', [1, 0, null, null], { index: 1, value: 0 }],
    ['nothing', [null, null], null],
    ['no days', [], null],
  ])('%s', (_, points, expected) => {
    expect(lastPoint(points)).toEqual(expected);
  });
});

describe('lonelyPoints', () => {
  it.each([
    ['between gaps', [1, 1, null, 5, null, 2, 2], [{ index: 3, value: 5 }]],
    ['at both ends', [1, null, 2], [{ index: 0, value: 1 }, { index: 2, value: 2 }]], // oxfmt-ignore
    ['none in a line', [1, 2, 3], []],
  ])('%s', (_, points, expected) => {
    expect(lonelyPoints(points)).toEqual(expected);
  });
});

describe('stretchesOf', () => {
  it.each([
    ['a gap parts them', [1, 2, null, 0, null, 3], [[0, 1], [3, 3], [5, 5]]], // oxfmt-ignore
    ['one', [1, 2], [[0, 1]]],
    ['none', [null], []],
  ])('%s', (_, points, expected) => {
    expect(stretchesOf(points)).toEqual(expected);
  });
});
