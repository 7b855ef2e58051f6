import { describe, expect, it } from 'vitest';
import { wrapText } from './composeImage';

const measure = (text: string) => text.length;

describe('wrapText', () => {
  it.each([
    ['words stay whole', 'Minato grew most in 90 days', 11, ['Minato grew', 'most in 90', 'days']],
    ['Japanese breaks anywhere, numbers do not', '川崎校が118.7まで伸びました', 8, ['川崎校が', '118.7まで伸', 'びました']],
    ['no line begins with a full stop', '下がりました。次', 6, ['下がりまし', 'た。次']],
    ['short: one line', 'abc', 10, ['abc']],
    ['nothing', '', 10, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines);
  });
});
