import { describe, expect, it } from 'vitest';
import type { AccountId, BasicId } from '../ids';
import { type FigureAccountId, figureAccountIdOfName } from './figureAccount';
import { aliasesOf, joinAccounts } from './joinAccounts';
import { withoutAliases } from './joinMonths';

const accountId = `U${'a'.repeat(32)}` as AccountId;
const watch = { accountId, basicId: '@demo0001' as BasicId, name: '青空', wanted: true };
const id = (text: string) => text as FigureAccountId;
const named = figureAccountIdOfName('ｻﾛﾝ海');

describe('joining accounts', () => {
  it('takes the watch’s name, and tags said under either id', () => {
    const stored = [
      { id: id('@demo0001'), name: '別名', tags: ['b'], addedAt: 1 },
      { id: id(accountId), name: null, tags: ['a', 'b'], addedAt: 1 },
    ];
    expect(joinAccounts([watch], stored)).toEqual([
      { id: '@demo0001', basicId: '@demo0001', accountId, name: '青空', tags: ['a', 'b'], watched: true },
    ]);
  });

  it('knows accounts that only a file or a figure names, each once, in order of id', () => {
    const stored = [{ id: named, name: 'ｻﾛﾝ海', tags: [], addedAt: 1 }];
    const joined = joinAccounts([{ ...watch, wanted: false }], stored, [id('@zzz'), id(accountId), named, figureAccountIdOfName('山')]);
    expect(joined.map(({ id: of, name, basicId, watched }) => [of, name, basicId, watched])).toEqual([
      ['@demo0001', '青空', '@demo0001', false],
      ['@zzz', null, '@zzz', false],
      ['name:サロン海', 'ｻﾛﾝ海', null, false],
      ['name:山', '山', null, false],
    ]);
  });
});

describe('figures kept before the basic id was known', () => {
  const month = (account: FigureAccountId, contacts: (number | null)[]) => ({ account, month: '2026-02', values: { contacts }, fileIds: [account] });

  it('count for the present id, which wins where both tell', () => {
    const joined = withoutAliases(
      [month(id(accountId), [1, 2, null]), month(id('@demo0001'), [null, 9, null]), month(named, [5])],
      aliasesOf([watch]),
    );
    expect(joined).toEqual([{ ...month(id('@demo0001'), [1, 9, null]), fileIds: [accountId, '@demo0001'] }, month(named, [5])]);
  });

  it('stay as they are without such accounts', () => {
    const months = [month(named, [5])];
    expect(withoutAliases(months, aliasesOf([watch]))).toBe(months);
  });
});
