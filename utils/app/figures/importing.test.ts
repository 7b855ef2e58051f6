import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { type FileAnswers, noAnswers } from '../../domain/figures/importPlan';
import type { PickedFile } from '../../domain/figures/pickedFile';
import type { AccountId, BasicId } from '../../domain/ids';
import { newAccount } from '../../domain/watch/accountChanges';
import { FiguresWorld } from '../../testing/figuresWorld';
import { fileOf } from '../../testing/plainFileReader';
import { examineFile } from './examineFile';
import { setTags } from './setTags';
import { takeFile } from './takeFile';

const blue = '@demo0001' as FigureAccountId;
const sea = '@demo0002' as FigureAccountId;
let world: FiguresWorld;
let serial = 0;

beforeEach(async () => {
  world = new FiguresWorld(`importing${(serial += 1)}`);
  const accounts = [['@demo0001', '青空'], ['@demo0002', '海']] as const; // oxfmt-ignore
  for (const [index, [basicId, name]] of accounts.entries()) {
    const accountId = `U${`${index}`.repeat(32)}` as AccountId;
    await world.db.accounts.put({ ...newAccount(accountId, 1), basicId: basicId as BasicId, name });
  }
});
afterEach(() => world.db.delete());

const examine = (file: PickedFile, answers: Partial<FileAnswers> = {}) => examineFile(world.deps, file, { ...noAnswers, ...answers });
const friends = fileOf('friends.csv', '- 2026-11-01 10 1', '- 2026-11-02 12 1', '- 2026-11-03 13 withheld');

describe('examining a file', () => {
  it.each([
    ['an empty one', fileOf('a.csv', ''), { kind: 'refused', refusal: 'empty', limit: null }],
    ['a chat history', fileOf('a.csv', 'chat history'), { kind: 'refused', refusal: 'chatHistory', limit: null }],
    ['an unknown one', fileOf('a.csv', 'format 関東'), { kind: 'unknownFormat' }],
    ['nobody’s', friends, { kind: 'needsOwner', open: [{ hint: null, suggestions: [] }] }],
    ['one by its name', { ...friends, fileName: '@demo0002.csv' }, { kind: 'ready', answer: { kind: 'one', account: sea }, plan: { added: 3 } }],
    ['one by its address', { ...friends, path: 'https://manager.line.biz/@demo0001/x' }, { kind: 'ready', answer: { kind: 'one', account: blue } }],
    ['one by its rows', fileOf('a.csv', '@demo0001 2026-11-01 1', '@demo0002 2026-11-01 2'), { kind: 'ready', plan: { accounts: [blue, sea] } }],
    ['a name in its rows', fileOf('a.csv', '海 2026-11-01 1'), { kind: 'needsOwner', open: [{ hint: { kind: 'name' }, suggestions: [{ account: sea, because: 'nameInFile' }] }] }],
    ['one without days', fileOf('@demo0001.csv', '- - 5'), { kind: 'needsDay' }],
    ['a snapshot', fileOf('@demo0001.csv', 'snapshot', '東京 50'), { kind: 'needsDay' }],
  ])('%s', async (_name, file, expected) => {
    expect(await examine(file)).toMatchObject(expected);
    expect(await world.db.importFiles.count()).toBe(0);
  }); // oxfmt-ignore

  it('asks for the day until one is said that has come', async () => {
    const file = fileOf('@demo0001.csv', '- - 5');
    expect((await examine(file, { snapshotOn: 30_000 })).kind).toBe('needsDay');
    expect(await examine(file, { snapshotOn: 20_000 })).toMatchObject({ kind: 'ready', snapshotOn: 20_000, plan: { firstOn: 20_000, added: 1 } });
  });

  it('suggests the account whose figures it repeats, and whom the user said for such a name', async () => {
    await world.take({ ...friends, fileName: 'shibuya 2026-10.csv' }, { account: sea });
    const more = fileOf('shibuya 2026-11.csv', '- 2026-11-05 14');
    const state = await examine(more);
    expect(state).toMatchObject({ open: [{ suggestions: [{ account: sea, because: 'remembered' }] }] });
    const longer = fileOf('other.csv', '- 2026-11-01 10', '- 2026-11-02 12', '- 2026-11-04 14');
    expect(await examine(longer)).toMatchObject({ open: [{ suggestions: [] }] });
    await world.take(fileOf('@demo0001.csv', '- 2026-11-01 10', '- 2026-11-02 12', '- 2026-11-04 14'));
    expect(await examine(longer)).toMatchObject({ kind: 'known' });
    const fourDays = fileOf('other.csv', '- 2026-11-01 10', '- 2026-11-02 12', '- 2026-11-04 14', '- 2026-11-05 14');
    expect(await examine(fourDays)).toMatchObject({ open: [{ suggestions: [{ account: blue, because: 'sameFigures' }] }] });
  });

  it('remembers a name in the rows once it was said', async () => {
    await world.take(fileOf('a.csv', '渋谷 2026-11-01 1'), { perHint: { 渋谷: blue } });
    expect(await examine(fileOf('b.csv', '渋谷 2026-11-02 1'))).toMatchObject({
      open: [{ suggestions: [{ account: blue, because: 'remembered' }] }],
    });
  });
});

describe('taking a file', () => {
  it('keeps file, bytes and figures', async () => {
    const file = await world.take(friends, { account: blue });
    expect(file).toMatchObject({
      fileId: `${file.sha256}:@demo0001`,
      fileName: 'friends.csv',
      source: 'file',
      formatId: 'plain',
      parserVersion: 1,
      encoding: 'utf-8',
      answer: { kind: 'one', account: blue },
      accounts: [blue],
      taken: 3,
      changes: [],
      bytes: friends.bytes.length,
    });
    expect(await world.db.importFiles.toArray()).toEqual([file]);
    const raw = await world.db.importRaws.get(file.fileId);
    expect(await world.deps.reader.gunzip(raw?.gzip ?? new Uint8Array())).toEqual(friends.bytes);
    expect(await world.contacts(blue)).toBe('10 12 13');
    expect((await world.db.metricMonths.toArray())[0]?.values.blocks?.slice(0, 4)).toEqual([1, 1, 'withheld', null]);
  });

  it('is a no-op the second time, even when the first was examined before', async () => {
    const state = await examine(friends, { account: blue });
    const first = await world.take(friends, { account: blue });
    expect(await examine(friends)).toEqual({ kind: 'known', file: first });
    expect(await examine({ ...friends, fileName: 'renamed.csv' })).toEqual({ kind: 'known', file: first });
    const before = await world.everything();
    if (state.kind !== 'ready') throw new Error(state.kind);
    expect(await takeFile(world.deps, friends, state, 'file')).toMatchObject({ ok: true, file: first });
    expect(await world.everything()).toEqual(before);
  });

  it('takes the same bytes for another account when the user says so', async () => {
    await world.take(friends, { account: blue });
    expect((await examine({ ...friends, fileName: '@demo0002.csv' })).kind).toBe('ready');
    await world.take(friends, { account: sea });
    expect([await world.contacts(blue), await world.contacts(sea)]).toEqual(['10 12 13', '10 12 13']);
  });

  it('lets the later file win and writes down what it replaced, as things are when it is taken', async () => {
    const later = fileOf('later.csv', '- 2026-11-02 20', '- 2026-11-04 30');
    const state = await examine(later, { account: blue });
    await world.take(friends, { account: blue });
    if (state.kind !== 'ready') throw new Error(state.kind);
    expect(state.plan).toMatchObject({ added: 2, changed: 0 });
    const outcome = await takeFile(world.deps, later, state, 'collected');
    expect(outcome.ok && outcome.file.changes.map(({ metric, from, to }) => [metric, from, to])).toEqual([['contacts', 12, 20]]);
    expect(await world.contacts(blue)).toBe('10 20 13 30');
    expect(await world.db.accountMemories.count()).toBe(0);
  });

  it('never gives two files one moment, even when the clock stands still or goes back', async () => {
    const first = await world.take(friends, { account: blue });
    world.now -= 86_400_000;
    const second = await world.take(friends, { account: sea });
    expect(second.importedAt).toBe(first.importedAt + 1);
  });

  it('makes rows for accounts nobody knew, with the name the file gave, and none for known ones', async () => {
    const salon = 'name:サロン' as FigureAccountId;
    await world.take(fileOf('a.csv', 'ｻﾛﾝ 2026-11-01 1', '海 2026-11-01 2', '@zzz 2026-11-01 3'), { perHint: { ｻﾛﾝ: salon, 海: sea } });
    expect(await world.db.figureAccounts.toArray()).toMatchObject([
      { id: '@zzz', name: null, tags: [] },
      { id: salon, name: 'ｻﾛﾝ', tags: [] },
    ]);
  });

  it('says when the database refuses, and has written nothing', async () => {
    const state = await examine(friends, { account: blue });
    if (state.kind !== 'ready') throw new Error(state.kind);
    world.db.metricMonths.hook('creating', () => {
      throw new Dexie.QuotaExceededError('full');
    });
    expect(await takeFile(world.deps, friends, state, 'file')).toEqual({ ok: false, reason: 'refused' });
    expect([await world.db.importFiles.count(), await world.db.importRaws.count(), await world.db.accountMemories.count()]).toEqual([0, 0, 0]);
  });

  it('throws what is no refusal of the database', async () => {
    await expect(world.deps.store.transaction(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  });
});

describe('tags', () => {
  it('replaces them, trimmed and sorted, and keeps the name a file gave', async () => {
    await world.take(fileOf('a.csv', 'ｻﾛﾝ 2026-11-01 1'), { perHint: { ｻﾛﾝ: 'name:サロン' as FigureAccountId } });
    expect(await setTags(world.deps, 'name:サロン' as FigureAccountId, ['b', ' a ', '', 'b'])).toBe(true);
    expect(await world.db.figureAccounts.toArray()).toMatchObject([{ id: 'name:サロン', name: 'ｻﾛﾝ', tags: ['a', 'b'] }]);
  });

  it('said before the basic id was known move to it', async () => {
    const former = `U${'0'.repeat(32)}` as FigureAccountId;
    await world.db.figureAccounts.put({ id: former, name: null, tags: ['old'], addedAt: 5 });
    expect((await world.deps.store.accounts())[0]?.tags).toEqual(['old']);
    await setTags(world.deps, blue, ['new']);
    expect(await world.db.figureAccounts.toArray()).toEqual([{ id: blue, name: null, tags: ['new'], addedAt: 5 }]);
  });
});
