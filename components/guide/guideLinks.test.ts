import { expect, it } from 'vitest';
import { guideHash, guideLinks, guidePage } from './guideLinks';

it.each(Object.entries(guideLinks))('%s leads to LINE over https, or to a screen of ours', (_id, href) => {
  expect(href).toMatch(/^(https:\/\/(manager|chat)\.line\.biz\/|#\/[a-z/]+)$/);
});

it('a section has an address of its own', () => {
  expect([guideHash(), guideHash('contents'), guidePage(), guidePage('leaving')]).toEqual([
    '#/guide',
    '#/guide/contents',
    '/dashboard.html#/guide',
    '/dashboard.html#/guide/leaving',
  ]);
});
