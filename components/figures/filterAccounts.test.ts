import { describe, expect, it } from 'vitest';
import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { type FigureAccount, figureAccountIdOfName } from '../../utils/domain/figures/figureAccount';
import type { BasicId } from '../../utils/domain/ids';
import { type AccountFilter, filterAccounts, isNarrowed, missingOfGroup, noFilter, readTags, tagsOf } from './filterAccounts';

const account = (name: string, basicId: string, tags: readonly string[]): FigureAccount => ({
  id: figureAccountIdOfName(name),
  basicId: basicId as BasicId,
  accountId: null,
  name,
  tags,
  watched: true,
});

const accounts = [
  account('カフェ青空 渋谷店', '@aozora1', ['東京', '飲食']),
  account('カフェ青空 横浜元町店', '@aozora2', ['神奈川', '飲食']),
  account('本部（テスト用）', '@honbu', []),
];

describe('filterAccounts', () => {
  const cases: readonly [string, Partial<AccountFilter>, readonly number[]][] = [
    ['nothing asked', {}, [0, 1, 2]],
    ['a word in another script and width', { search: 'ｶﾌｪ' }, [0, 1]],
    ['every word must be found', { search: 'かふぇ 横浜' }, [1]],
    ['a basic id', { search: '@HONBU' }, [2]],
    ['a word that is a tag', { search: '飲食 渋谷' }, [0]],
    ['one tag', { tag: { kind: 'one', tag: '神奈川' } }, [1]],
    ['no tag', { tag: { kind: 'none' } }, [2]],
    ['tag and search together', { search: '渋谷', tag: { kind: 'one', tag: '神奈川' } }, []],
  ];
  it.each(cases)('%s', (_, filter, expected) => {
    expect(filterAccounts(accounts, { ...noFilter, ...filter })).toEqual(expected.map((index) => accounts[index]));
  });
  it('one account group, and how many of it have no row at all', () => {
    const shops = { accountGroupId: 'g1', accounts: [accounts[1]?.id, figureAccountIdOfName('知らない店')] } as unknown as AccountGroup;
    const asked: AccountFilter = { ...noFilter, accountGroup: shops.accountGroupId };
    expect(filterAccounts(accounts, asked, [shops])).toEqual([accounts[1]]);
    expect(filterAccounts(accounts, { ...asked, search: '渋谷' }, [shops])).toEqual([]);
    expect(missingOfGroup(accounts, asked, [shops])).toBe(1);
    expect([filterAccounts(accounts, asked, []), missingOfGroup(accounts, asked, [])]).toEqual([accounts, 0]);
  });
  it('knows whether it narrows', () => {
    expect(isNarrowed({ ...noFilter, accountGroup: 'g1' as AccountGroup['accountGroupId'] })).toBe(true);
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, search: ' ' })).toBe(false);
    expect(isNarrowed({ ...noFilter, search: 'a' })).toBe(true);
    expect(isNarrowed({ ...noFilter, tag: { kind: 'none' } })).toBe(true);
  });
});

describe('tags', () => {
  it('lists each once', () => {
    expect(new Set(tagsOf(accounts))).toEqual(new Set(['東京', '飲食', '神奈川']));
    expect(tagsOf(accounts)).toHaveLength(3);
  });
  it.each([
    ['東京、飲食　東京', ['東京', '飲食']],
    ['  ', []],
    ['a,b, c', ['a', 'b', 'c']],
  ])('reads %j', (text, expected) => {
    expect(readTags(text)).toEqual([...expected].sort((a, b) => a.localeCompare(b)));
  });
});
