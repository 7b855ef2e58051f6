import { describe, expect, it } from 'vitest';
import { blue, green, planWith, red } from '../../testing/checkBuilders';
import { accountsOfLines, sendResults } from './sendResults';

const noted = (result: 'delivered' | 'failed') => ({ result, note: '', by: '', at: 1 });
const plan = planWith();

it('what is not noted is neither delivered nor failed', () => {
  const { of, left } = sendResults({ plan, results: { [blue]: noted('failed'), [green]: noted('delivered') } });
  expect([of.failed, of.delivered, of.unknown, left].map((accounts) => accounts.map(({ account }) => account))).toEqual([[blue], [green], [], [red]]);
});

describe('accountsOfLines', () => {
  const accounts = [
    { account: blue, name: 'カフェ青空 渋谷店' },
    { account: green, name: 'Green Salon' },
    { account: red, name: 'Green Salon' },
  ];
  it.each<[string, string, ReturnType<typeof accountsOfLines>]>([
    ['a name', 'カフェ青空　渋谷店\n', { found: [blue], unknown: [], twice: [] }],
    ['a basic id', '@green001', { found: [green], unknown: [], twice: [] }],
    ['a basic id without its sign', 'RED00001', { found: [red], unknown: [], twice: [] }],
    ['a name two accounts have', 'green salon', { found: [], unknown: [], twice: ['green salon'] }],
    ['half a name', 'カフェ青空', { found: [], unknown: ['カフェ青空'], twice: [] }],
    ['the same one twice, and blanks', '@blue0001\n \n@blue0001', { found: [blue], unknown: [], twice: [] }],
    ['nothing', '', { found: [], unknown: [], twice: [] }],
  ])('%s', (_name, text, expected) => {
    expect(accountsOfLines(text, accounts)).toEqual(expected);
  });
});
