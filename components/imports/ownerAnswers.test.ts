import { describe, expect, it } from 'vitest';
import type { OpenOwner } from '../../utils/domain/figures/importPlan';
import { accountIslands } from './accountIslands';
import { answerFor, settleNames, typedAccount } from './ownerAnswers';

describe('a typed account', () => {
  it.each([
    ['@abc1234d', '@abc1234d'],
    ['  ＠ABC1234D ', '@abc1234d'],
    ['カフェ青空', 'name:カフェ青空'],
    ['@', 'name:@'],
    ['   ', null],
  ])('%j is %j', (text, id) => {
    expect(typedAccount(text)).toBe(id);
  });
});

describe('names of a file', () => {
  const named = (name: string, ...accounts: string[]): OpenOwner => ({
    hint: { kind: 'name', name },
    suggestions: accounts.map((account) => ({ account: account as never, because: 'nameInFile' })),
  });
  it('take the best suggestion, else a new account of the name', () => {
    expect(settleNames([named('甲', '@a', '@b'), named('乙'), { hint: null, suggestions: [] }])).toEqual({
      answers: { perHint: { 甲: '@a', 乙: 'name:乙' } },
      suggested: 1,
      added: 1,
    });
  });
  it.each(['__proto__', 'constructor', 'toString'])('may be called %s', (name) => {
    const { answers, added } = settleNames([named(name)]);
    expect([Object.entries(answers.perHint ?? {}), added]).toEqual([[[name, `name:${name}`]], 1]);
  });
  it('are answered one by one, or the whole file at once', () => {
    expect(answerFor({ kind: 'name', name: '甲' }, '@a' as never)).toEqual({ perHint: { 甲: '@a' } });
    expect(answerFor(null, '@a' as never)).toEqual({ account: '@a' });
  });
});

describe('accounts with files in common', () => {
  const file = (...accounts: string[]) => ({ accounts: accounts as never[] });
  it.each([
    ['none', [], []],
    ['each its own', [file('a'), file('b'), file('a')], [['a'], ['b']]],
    ['joined by a third file', [file('a'), file('b'), file('c', 'b'), file('a', 'c')], [['a', 'b', 'c']]],
  ])('%s', (_, files, expected) => {
    const islands = accountIslands(files).map((island) => [...island].sort());
    expect(islands.sort()).toEqual(expected);
  });
});
