import { afterEach, describe, expect, it } from 'vitest';
import type { Broadcast } from '../../domain/figures/broadcast';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import { figureOn } from '../../domain/figures/series';
import { dayFromIso } from '../../domain/figures/day';
import type { AccountId, BasicId } from '../../domain/ids';
import { newAccount } from '../../domain/watch/accountChanges';
import { db } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { readFigureAccounts, readFigures, readImportFiles, readUserFormats } from './readFigures';
import { readListedAccounts } from './readListedAccounts';

const id = (text: string) => text as FigureAccountId;
const former = `U${'3'.repeat(32)}`;
const firstOn = dayFromIso('2026-02-01') ?? 0;

async function watch(number: number, basicId: string | null, wanted = true): Promise<void> {
  await db.accounts.put({
    ...newAccount(`U${`${number}`.repeat(32)}` as AccountId, 1),
    basicId: basicId as BasicId | null,
    name: `店${number}`,
    wanted,
  });
}

const broadcast = (account: string, broadcastId: string, sentOn: number | null): Broadcast => ({
  account: id(account), broadcastId, sentOn, sentAt: null, cmsUrl: null, delivered: 1, openers: null, clickers: null, videoStarters: null, videoFinishers: null, bubbles: [], fileId: 'f',
}); // oxfmt-ignore

afterEach(() => emptyDatabase(db));

describe('reading figures', () => {
  it('joins accounts with figures: watched ones, and others that have some', async () => {
    await watch(1, '@demo0001');
    await watch(2, '@demo0002', false);
    await watch(3, '@demo0003', false);
    await db.figureAccounts.bulkPut([
      { id: id('@demo0001'), name: null, tags: ['関東'], addedAt: 1 },
      { id: id('name:海'), name: '海', tags: [], addedAt: 1 },
    ]);
    await db.metricMonths.bulkPut([
      { account: id('name:山'), month: '2026-02', values: { contacts: [5, 'withheld', null] }, fileIds: [] },
      { account: id(former), month: '2026-02', values: { contacts: [7] }, fileIds: [] },
    ]);
    await db.broadcasts.bulkPut([broadcast('@x', 'b', null), broadcast(former, 'c', 9), broadcast('@x', 'a', 4)]);
    const { accounts, series, broadcasts } = await readFigures(await readListedAccounts());
    expect(accounts.map(({ id: of, name, tags, watched }) => [of, name, tags, watched])).toEqual([
      ['@demo0001', '店1', ['関東'], true],
      ['@demo0003', '店3', [], false],
      ['@x', null, [], false],
      ['name:山', '山', [], false],
    ]);
    expect([0, 1, 2].map((day) => figureOn(series.get(id('name:山')), 'contacts', firstOn + day))).toEqual([5, 'withheld', null]);
    expect(figureOn(series.get(id('@demo0003')), 'contacts', firstOn)).toBe(7);
    expect(broadcasts.map(({ account, broadcastId }) => [account, broadcastId])).toEqual([['@x', 'a'], ['@demo0003', 'c'], ['@x', 'b']]); // oxfmt-ignore
    expect((await readFigureAccounts(await readListedAccounts())).map((account) => account.id)).toEqual([
      '@demo0001',
      '@demo0002',
      '@demo0003',
      'name:海',
    ]);
  });

  it('lists files and formats, newest first', async () => {
    const file = (fileId: string, importedAt: number) => ({ fileId, importedAt, accounts: [] }) as unknown as ImportFile;
    await db.importFiles.bulkPut([file('a', 1), file('b', 3), file('c', 2)]);
    const format = { name: '', headers: [], rowsAboveHeader: 0, shape: { kind: 'daysAcross', accountColumn: '', metric: 'contacts' } } as const;
    await db.userFormats.bulkPut([{ ...format, formatId: 'user:1', savedAt: 1 }, { ...format, formatId: 'user:2', savedAt: 2 }]); // oxfmt-ignore
    expect((await readImportFiles()).map(({ fileId }) => fileId)).toEqual(['b', 'c', 'a']);
    expect((await readUserFormats()).map(({ formatId }) => formatId)).toEqual(['user:2', 'user:1']);
  });

  it('is empty before anything was taken', async () => {
    expect(await readFigures([])).toEqual({ accounts: [], series: new Map(), broadcasts: [] });
  });
});
