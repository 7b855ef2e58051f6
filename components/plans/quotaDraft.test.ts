import { describe, expect, it } from 'vitest';
import { latestPrices } from '../../utils/domain/checks/builtInPrices';
import { aFriday, jst, quotaOf, shopA } from '../../utils/testing/findingBuilders';
import { draftOf, readCount, sameDraft, sayingOf } from './quotaDraft';

const about = { prices: latestPrices([]), now: aFriday };

describe('the fields of an account’s quota', () => {
  it.each([
    ['', undefined],
    [' ', undefined],
    ['4,540', 4540],
    ['４５４０', 4540],
    ['0', 0],
    ['-1', null],
    ['1.5', null],
    ['abc', null],
    ['1234567890', null],
  ])('%j is %s', (text, number) => {
    expect(readCount(text)).toBe(number);
  });

  it('show what was said last, but no number of another month', () => {
    expect(draftOf(undefined, aFriday)).toEqual({ plan: '', used: '', limit: '' });
    expect(draftOf(quotaOf({ used: 12, additionalLimit: 5 }), aFriday)).toEqual({ plan: 'JP light', used: '12', limit: '5' });
    expect(draftOf(quotaOf({ used: 12, usedAt: jst(2026, 10, 31) }), aFriday).used).toBe('');
  });

  it('say nothing while they cannot be read or name no plan', () => {
    expect(sayingOf(shopA, { plan: '', used: '1', limit: '' }, undefined, about)).toBeNull();
    expect(sayingOf(shopA, { plan: 'JP gone', used: '1', limit: '' }, undefined, about)).toBeNull();
    expect(sayingOf(shopA, { plan: 'JP light', used: 'x', limit: '' }, undefined, about)).toBeNull();
  });

  it('date a number by when it was typed, one left alone by when it was read', () => {
    const before = quotaOf({ used: 12, usedAt: jst(2026, 11, 18) });
    expect(sayingOf(shopA, { plan: 'JP standard', used: '12', limit: '' }, before, about)).toMatchObject({
      planId: 'standard',
      usedAt: before.usedAt,
    });
    expect(sayingOf(shopA, { plan: 'JP standard', used: '13', limit: '0' }, before, about)).toMatchObject({
      used: 13,
      usedAt: aFriday,
      additionalLimit: 0,
    });
    expect(sayingOf(shopA, { plan: 'JP light', used: '', limit: '' }, before, about)).toMatchObject({
      used: null,
      usedAt: null,
      additionalLimit: null,
    });
  });

  it('are the same however a number is written', () => {
    expect(sameDraft({ plan: 'JP light', used: '4,540', limit: '' }, { plan: 'JP light', used: '4540', limit: ' ' })).toBe(true);
    expect(sameDraft({ plan: 'JP light', used: '', limit: '' }, { plan: 'JP light', used: '0', limit: '' })).toBe(false);
  });
});
