import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pastedBasicIds } from './pastedBasicIds';

it.each([
  ['@demo0001\n@demo0002', ['@demo0001', '@demo0002'], []],
  ['＠ｄｅｍｏ０００１、demo0002, @demo0001', ['@demo0001', '@demo0002'], []],
  ['https://manager.line.biz/account/@demo0001/broadcast\thttps://manager.line.biz/account/%40demo0002', ['@demo0001', '@demo0002'], []],
  ['渋谷店 @demo0001', ['@demo0001'], ['渋谷店']],
  ['shibuya @shibuya', ['@shibuya'], ['shibuya']],
  ['@ @a <img src=x onerror=1>', [], ['@', '@a', 'img', 'src=x', 'onerror=1']],
  ['', [], []],
])('%j', (text, ids, rejected) => {
  expect(pastedBasicIds(text)).toEqual({ ids, rejected });
});

it('takes any text without a throw, and never gives an id twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { ids } = pastedBasicIds(text);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
