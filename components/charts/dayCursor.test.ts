import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import { moveByKey } from './dayCursor';

const period = { fromOn: dayFromIso('2026-08-21') ?? 0, toOn: dayFromIso('2026-11-19') ?? 0 };

describe('moveByKey', () => {
  it.each([
    ['ArrowLeft', 90, 89],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 89, 90],
    ['ArrowRight', 90, 90],
    ['Home', 40, 0],
    ['End', 40, 90],
    ['PageUp', 90, 59],
    ['PageUp', 10, 0],
    ['PageDown', 0, 31],
    ['PageDown', 80, 90],
    ['ArrowLeft', null, 89],
    ['a', 40, null],
    ['Tab', 40, null],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(moveByKey(key, from, period)).toBe(to);
  });
});
