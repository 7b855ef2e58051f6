import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FigureAccount, FigureAccountId } from '../figures/figureAccount';
import type { BasicId } from '../ids';
import { latestPrices } from './builtInPrices';
import { pastedQuotas } from './pastedQuotas';

const account = (id: string, name: string): FigureAccount => ({
  id: id as FigureAccountId,
  basicId: id as BasicId,
  accountId: null,
  name,
  tags: [],
  watched: true,
});
const accounts = [account('@demo0001', 'カフェ青空 渋谷店'), account('@demo0002', '花工房'), account('@demo0003', '花工房')];
const read = (text: string) => pastedQuotas(text, accounts, latestPrices([]), 'JP');

it.each([
  [
    '@demo0001\tライト\t4,540\t',
    { account: '@demo0001', plan: { country: 'JP', planId: 'light' }, used: 4540, additionalLimit: null, problem: null },
  ],
  [
    'カフェ青空　渋谷店\tスタンダード\t１２０\t50000',
    { account: '@demo0001', plan: { country: 'JP', planId: 'standard' }, used: 120, additionalLimit: 50000, problem: null },
  ],
  ['demo0001,standard,0,0', { account: '@demo0001', plan: { country: 'JP', planId: 'standard' }, used: 0, additionalLimit: 0, problem: null }],
  ['@demo0001\t高用量\t10', { plan: { country: 'TW', planId: 'high' }, used: 10, problem: null }],
  ['@demo0009\tライト\t1', { account: null, problem: 'noAccount' }],
  ['花工房\tライト\t1', { account: null, problem: 'twoAccounts' }],
  ['@demo0001\tとくべつ\t1', { plan: null, problem: 'noPlan' }],
  ['@demo0001\tライト\tたくさん', { used: null, problem: 'notANumber' }],
  ['@demo0001\tライト\t-5', { problem: 'notANumber' }],
  ['@demo0001\tライト\t–', { used: null, problem: null }],
])('%j', (line, expected) => {
  expect(read(line)).toMatchObject([expected]);
});

it('passes over a heading and blank lines, and counts lines as they were pasted', () => {
  expect(read('アカウント\tプラン\t使用\n\n@demo0001\tライト\t1').map(({ line, problem }) => [line, problem])).toEqual([[3, null]]);
});

it('takes any text without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { used } of read(text)) expect(used === null || used >= 0).toBe(true);
    }),
  );
});
