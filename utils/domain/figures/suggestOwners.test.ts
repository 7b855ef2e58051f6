import { describe, expect, it } from 'vitest';
import { dayFromIso } from './day';
import type { BasicId } from '../ids';
import type { FigureAccount, FigureAccountId } from './figureAccount';
import { mergeMonth } from './mergeMonth';
import { hintStem, nameStem } from './nameStem';
import { accountsWithSameFigures, fullestMonth } from './sameFigures';
import { type OwnerClues, suggestOwners } from './suggestOwners';

const account = (basicId: string, name: string | null): FigureAccount => ({
  id: basicId as FigureAccountId,
  basicId: basicId as BasicId,
  accountId: null,
  name,
  tags: [],
  watched: true,
});
const accounts = [account('@a1', 'カフェ青空'), account('@b2', 'カフェ青空 渋谷店'), account('@c3', 'Ｓｅａ  House'), account('@d4', null)];
const clues: OwnerClues = { fileName: 'x.csv', accounts, memories: [], sameFigures: [] };
const brief = (suggestions: ReturnType<typeof suggestOwners>) => suggestions.map(({ account: of, because }) => `${of} ${because}`);

describe('suggestions for a whole file', () => {
  it.each([
    ['nothing to go by', {}, []],
    ['the longest name in the file name first', { fileName: '友だち_ｶﾌｪ青空-渋谷店_202610.csv' }, ['@b2 fileName', '@a1 fileName']],
    ['an id in the file name', { fileName: 'report@c3.csv' }, ['@c3 fileName']],
    ['an id nobody knows', { fileName: '@home-report.csv' }, ['@home-report fileName']],
    ['the same figures before a name', { fileName: 'sea house.csv', sameFigures: ['@d4', '@c3'] as FigureAccountId[] }, ['@d4 sameFigures', '@c3 sameFigures']],
    ['the last file of such a name', { fileName: '新宿 (3).csv', memories: [{ nameStem: '新宿', account: '@d4' as FigureAccountId, saidAt: 1 }] }, ['@d4 remembered']],
    ['another name was remembered', { fileName: '池袋.csv', memories: [{ nameStem: '新宿', account: '@d4' as FigureAccountId, saidAt: 1 }] }, []],
  ])('%s', (_name, change, expected) => {
    expect(brief(suggestOwners(null, { ...clues, ...change }))).toEqual(expected);
  }); // oxfmt-ignore
});

describe('suggestions for a name in the rows', () => {
  it('is the account of exactly that name, width and case apart', () => {
    expect(brief(suggestOwners({ kind: 'name', name: 'SEA house' }, clues))).toEqual(['@c3 nameInFile']);
    expect(brief(suggestOwners({ kind: 'name', name: 'カフェ' }, { ...clues, fileName: 'カフェ青空.csv' }))).toEqual([]);
  });

  it('is whom the user said last time', () => {
    const memories = [{ nameStem: hintStem('渋谷'), account: '@b2' as FigureAccountId, saidAt: 1 }];
    expect(brief(suggestOwners({ kind: 'name', name: '渋谷' }, { ...clues, memories }))).toEqual(['@b2 remembered']);
  });
});

describe('the stem of a file name', () => {
  it.each([
    ['渋谷店_20261001_20261031.csv', '渋谷店'],
    ['渋谷店 (2).csv', '渋谷店'],
    ['渋谷店 2026-10-01~2026-10-31 - コピー.CSV', '渋谷店'],
    ['渋谷店 2026年10月.csv', '渋谷店'],
    ['shop24_202610.csv', 'shop24'],
    ['friend_overview_20261001_20261031 (5).csv', null],
    ['message_broadcast_20261001-20261031.csv', null],
    ['20261001.csv', null],
    ['contacts.csv', null],
    ['.csv', null],
  ])('%s → %s', (fileName, stem) => {
    expect(nameStem(fileName)).toBe(stem);
  });
});

describe('the same figures', () => {
  const firstOn = dayFromIso('2026-10-01') ?? 0;
  const rows = (contacts: readonly (number | 'withheld')[]) => contacts.map((value, index) => ({ on: firstOn + index, values: { contacts: value } }));
  const kept = (of: string, contacts: readonly (number | 'withheld')[]) =>
    mergeMonth(
      undefined,
      rows(contacts).map((row) => ({ ...row, line: 2, account: of as FigureAccountId })),
      'f',
    ).month;

  it.each([
    ['three equal days', [1, 2, 3], [1, 2, 3], true],
    ['two are too few', [1, 2], [1, 2], false],
    ['withheld days say nothing', ['withheld', 'withheld', 'withheld', 1], ['withheld', 'withheld', 'withheld', 1], false],
    ['one of four differs', [1, 2, 3, 4], [1, 2, 3, 5], false],
    ['the newest of eleven still moved', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], true],
  ] as const)('%s', (_name, told, before, alike) => {
    expect(accountsWithSameFigures(rows(told), [kept('@a1', before), kept('@b2', [90, 91, 92, 93])])).toEqual(alike ? ['@a1'] : []);
  });

  it('compares the month with most days', () => {
    expect(fullestMonth([{ on: firstOn - 1 }, { on: firstOn }, { on: firstOn + 1 }])).toBe('2026-10');
    expect(fullestMonth([])).toBeNull();
  });
});

it('a name only a zip can hold is read at once', () => {
  expect(nameStem(`${'.csv'.repeat(100_000)}x`)).toBeNull();
});
