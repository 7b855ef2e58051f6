import { describe, expect, it } from 'vitest';
import { checkItems as en } from '../../i18n/en/checkItems';
import { checkItems as ja } from '../../i18n/ja/checkItems';
import { checkItems as th } from '../../i18n/th/checkItems';
import { checkItems as zhTW } from '../../i18n/zh-TW/checkItems';
import { builtInItems } from './builtInItems';
import { builtInTemplates } from './builtInTemplates';
import { accountChecks, checkIds } from './checkId';
import { isPerAccount } from './itemProgress';

describe('the built-in templates', () => {
  it.each(builtInTemplates.map((template) => [template.purpose, template] as const))('%s: 10 to 14 items, each once', (_purpose, { items }) => {
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect(items.length).toBeLessThanOrEqual(14);
    expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
    expect(items.some(({ check }) => check === 'quota')).toBe(true);
    expect(items.some(({ kind }) => kind === 'afterSend')).toBe(true);
  });

  it('every computation can be picked, with the scope it speaks of', () => {
    const picked = new Map(builtInItems.flatMap((item) => (item.check === null ? [] : [[item.check, item] as const])));
    expect(new Set(picked.keys())).toEqual(new Set(checkIds));
    for (const [check, item] of picked)
      expect([check, isPerAccount(item), item.scope]).toEqual([check, accountChecks.has(check), accountChecks.has(check) ? 'account' : 'run']);
  });

  it.each([
    ['ja', ja, 20],
    ['en', en, 32],
    ['th', th, 32],
    ['zh-TW', zhTW, 20],
  ] as const)('%s: every item has a title that fits its row, and a reason', (_language, words, most) => {
    for (const { title, why } of Object.values(words)) {
      expect([title, title.length <= most, why.length > 10]).toEqual([title, true, true]);
    }
  });
});
