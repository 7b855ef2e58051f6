import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formulaGuard';

it.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\ufeff@SUM(1)', "'\ufeff@SUM(1)"],
  ['\u00a0＝1', "'\u00a0＝1"],
  ['\r\n-1', "'\r\n-1"],
  ["'=1", "''=1"],
  ["'あ", "'あ"],
  ["'", "'"],
  ['a=1', 'a=1'],
  ['\t', '\t'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(guardFormula(text)).toBe(written);
  expect(unguardFormula(written)).toBe(text);
});

it('comes off again whatever the text, also after white space was taken off its ends', () => {
  const sign = fc.constantFrom("'", '=', '@', ' ', '\t', '\r', '\u200b', '＝', '﹦', 'a', '1');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('');
      expect(unguardFormula(guardFormula(text))).toBe(text);
      const trimmed = text.normalize('NFKC').trim();
      expect(unguardFormula(guardFormula(text).normalize('NFKC').trim()).trim()).toBe(trimmed);
    }),
  );
});

it('looks at a text without end once', () => {
  for (const sign of ["'", ' ', '\t', '\u200b']) expect(guardFormula(`${sign.repeat(300_000)}x`)).toMatch(/x$/);
});
