import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeFigures } from '../../utils/app/figures/mergeFigures';
import { setTags } from '../../utils/app/figures/setTags';
import { saveUserFormat } from '../../utils/app/figures/userFormats';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FiguresBackup } from '../../utils/domain/figures/figuresBackup';
import type { AccountId, BasicId } from '../../utils/domain/ids';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import { readFiguresBackup } from '../../utils/storage/queries/readFiguresBackup';
import { FiguresWorld } from '../../utils/testing/figuresWorld';
import { fileOf } from '../../utils/testing/plainFileReader';
import { previewFigures } from './previewFigures';

const blue = '@demo0001' as FigureAccountId;
let serial = 0;
let here: FiguresWorld;
let there: FiguresWorld;
let backup: FiguresBackup;

const backupOf = (world: FiguresWorld) => readFiguresBackup(world.deps.reader.gunzip, world.db);

beforeEach(async () => {
  here = new FiguresWorld(`previewHere${(serial += 1)}`);
  there = new FiguresWorld(`previewThere${serial}`);
  await there.db.accounts.put({ ...newAccount(`U${'1'.repeat(32)}` as AccountId, 1), basicId: '@demo0001' as BasicId, name: '青空' });
  await saveUserFormat(there.deps, {
    formatId: null,
    name: '関東',
    headers: ['a', 'b'],
    rowsAboveHeader: 1,
    shape: { kind: 'rows', accountColumn: null, dayColumn: 'a', figures: { b: 'contacts' } },
  });
  await there.take(fileOf('渋谷.csv', 'format 関東', '- 2026-11-02 20'), { account: blue });
  await there.take(fileOf('friends.csv', '- 2026-11-01 10'), { account: blue });
  backup = await backupOf(there);
});
afterEach(async () => {
  await Promise.all([here.db.delete(), there.db.delete()]);
});

describe('what a merge of figures would change', () => {
  it('counts everything as new where nothing is, and writes nothing', async () => {
    const preview = await previewFigures(here.deps, backup, 0);
    expect(preview.files).toEqual({ added: 2, known: 0, leftOut: 0 });
    expect(preview.formats).toEqual({ added: 1, known: 0 });
    expect(preview.notes).toEqual({ added: backup.accounts.length + backup.memories.length, known: 0 });
    expect(preview.notes.added).toBeGreaterThan(1);
    expect((await here.everything()).files).toEqual([]);
  });

  it('counts nothing as new once it is merged, or on the computer it comes from', async () => {
    await mergeFigures(here.deps, backup);
    for (const world of [here, there]) {
      const preview = await previewFigures(world.deps, backup, 0);
      expect([preview.files.added, preview.formats.added, preview.notes.added]).toEqual([0, 0, 0]);
      expect([preview.files.known, preview.formats.known]).toEqual([2, 1]);
    }
  });

  it('says what the merge then does', async () => {
    await here.take(fileOf('friends.csv', '- 2026-11-01 10'), { account: blue });
    const preview = await previewFigures(here.deps, backup, 0);
    expect(await mergeFigures(here.deps, backup)).toMatchObject({ added: preview.files.added, known: preview.files.known });
  });

  it('sees a new tag and a new name though all files are here', async () => {
    await mergeFigures(here.deps, backup);
    await setTags(there.deps, blue, ['関東']);
    expect((await previewFigures(here.deps, await backupOf(there), 0)).notes.added).toBe(1);
    await mergeFigures(here.deps, await backupOf(there));
    const named = { ...backup, accounts: [{ id: blue, name: 'あお', tags: [], addedAt: 1 }], memories: [] };
    expect((await previewFigures(here.deps, named, 0)).notes).toEqual({ added: 1, known: 0 });
  });

  it('leaves out bytes that are others, and adds what did not even come as far', async () => {
    const spoilt = backup.files.map((one, index) => (index === 0 ? { ...one, bytes: new Uint8Array([1]) } : one));
    expect((await previewFigures(here.deps, { ...backup, files: spoilt }, 3)).files).toEqual({ added: 1, known: 0, leftOut: 4 });
  });
});
