import { describe, expect, it } from 'vitest';
import { formatChange, formatDecimal, saidOfCell } from './formatFigures';

describe('formatChange', () => {
  it.each([
    [190, 0, '+190'],
    [-666, 0, '−666'],
    [0, 0, '±0'],
    [-0.04, 1, '±0.0'],
    [12_345, 0, '+12,345'],
    [-6.72, 1, '−6.7'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatChange(value, 'ja', decimals)).toBe(text);
  });
});

describe('formatDecimal', () => {
  it.each([
    [118.72, 1, '118.7'],
    [-0.4, 0, '0'],
    [1_234.5, 1, '1,234.5'],
    [999.96, 1, '1,000.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatDecimal(value, decimals, 'en')).toBe(text);
  });
});

describe('saidOfCell', () => {
  it.each([
    ['a share', { figure: 0.26 }, 'share', { kind: 'text', text: '26.0%' }],
    ['a change of shares', { figure: -0.013 }, 'changeShare', { kind: 'text', text: '−1.3%' }],
    ['zero is a figure', { figure: 0 }, 'count', { kind: 'text', text: '0' }],
    ['withheld is not zero', { figure: 'withheld' }, 'count', { kind: 'withheld' }],
    ['missing is not zero', { figure: null }, 'count', { kind: 'missing' }],
    ['a day', { on: 20_776 }, 'day', { kind: 'text', text: '11/19(木)' }],
    ['no day', { on: null }, 'day', { kind: 'missing' }],
  ] as const)('%s', (_, cell, kind, said) => {
    expect(saidOfCell(cell, kind, 'ja')).toEqual(said);
  });
});
