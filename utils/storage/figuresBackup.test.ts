import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type MergeOutcome, mergeFigures } from '../app/figures/mergeFigures';
import { setTags } from '../app/figures/setTags';
import { saveUserFormat } from '../app/figures/userFormats';
import type { FigureAccountId } from '../domain/figures/figureAccount';
import type { FiguresBackup } from '../domain/figures/figuresBackup';
import type { AccountId, BasicId } from '../domain/ids';
import { newAccount } from '../domain/watch/accountChanges';
import { expandFiles } from '../files/expandFiles';
import { toZip } from '../files/toZip';
import { FiguresWorld } from '../testing/figuresWorld';
import { fileOf } from '../testing/plainFileReader';
import { figuresManifestName, packFigures, unpackFigures } from './figuresBackup';
import { figureTables } from './figureTables';
import { readFiguresBackup } from './queries/readFiguresBackup';

const blue = '@demo0001' as FigureAccountId;
const sea = '@demo0002' as FigureAccountId;
const made = { exportedAt: Date.UTC(2026, 10, 22), extensionVersion: '0.1.0' };
const opened: FiguresWorld[] = [];
let serial = 0;

function newWorld(): FiguresWorld {
  const world = new FiguresWorld(`backup${(serial += 1)}`);
  opened.push(world);
  return world;
}
afterEach(async () => {
  for (const world of opened.splice(0)) await world.db.delete();
});

const backupOf = (world: FiguresWorld) => readFiguresBackup(world.deps.reader.gunzip, world.db);

async function merge(world: FiguresWorld, backup: FiguresBackup): Promise<Extract<MergeOutcome, { ok: true }>> {
  const outcome = await mergeFigures(world.deps, backup);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

/** A world in which everything that travels is there. */
async function fullWorld(): Promise<FiguresWorld> {
  const world = newWorld();
  await world.db.accounts.put({ ...newAccount(`U${'1'.repeat(32)}` as AccountId, 1), basicId: '@demo0001' as BasicId, name: '青空' });
  await saveUserFormat(world.deps, {
    formatId: null,
    name: '関東',
    headers: ['a', 'b'],
    rowsAboveHeader: 1,
    shape: { kind: 'rows', accountColumn: null, dayColumn: 'a', figures: { b: 'contacts' } },
  });
  await world.take(fileOf('friends.csv', '- 2026-11-01 10 1', '- 2026-11-02 11 withheld'), { account: blue });
  await world.take(fileOf('渋谷.csv', 'format 関東', '- 2026-11-02 20'), { account: blue });
  await world.take(fileOf('friends.csv', '- 2026-11-01 77 1'), { account: sea });
  await world.take(fileOf('group.csv', '@demo0001 2026-11-03 30', 'サロン 2026-11-03 40'), { perHint: { サロン: 'name:サロン' as FigureAccountId } });
  await world.take(fileOf('area.csv', 'snapshot', '東京 50'), { account: blue, snapshotOn: 20_000 });
  await setTags(world.deps, blue, ['関東']);
  return world;
}

describe('backup of the figures', () => {
  it('export → wipe → import gives the same figures, files, formats and memories', async () => {
    const world = await fullWorld();
    const before = await world.everything();
    const entries = packFigures(await backupOf(world), made);
    await Promise.all(figureTables(world.db).map((table) => table.clear()));
    expect((await world.everything()).months).toEqual([]);

    const backup = unpackFigures(entries, made.exportedAt);
    if (!backup.ok) throw new Error(backup.problem);
    expect([backup.value.exportedAt, backup.value.rejected]).toEqual([made.exportedAt, 0]);
    expect(await merge(world, backup.value)).toEqual({ ok: true, added: 5, known: 0, leftOut: [] });
    const after = await world.everything();
    expect({ ...after, accounts: [] }).toEqual({ ...before, accounts: [] });
    // The watch's name travels along, for a computer whose watch does not know the account.
    expect(after.accounts).toEqual(before.accounts.map((row) => (row.id === blue ? { ...row, name: '青空' } : row)));
  });

  it('holds every raw file as it was, under its own name', async () => {
    const world = await fullWorld();
    const entries = packFigures(await backupOf(world), made);
    expect(entries.map(({ path }) => path).sort()).toEqual(
      ['files/area.csv', 'files/friends (2).csv', 'files/friends.csv', 'files/group.csv', 'files/渋谷.csv', figuresManifestName].sort(),
    );
    const group = entries.find(({ path }) => path === 'files/group.csv');
    expect(new TextDecoder().decode(group?.bytes)).toBe('@demo0001 2026-11-03 30\nサロン 2026-11-03 40');
  });

  it('is the same for the same figures, whatever the order of rows', async () => {
    const backup = await backupOf(await fullWorld());
    const turned = { files: [...backup.files].reverse(), formats: backup.formats, accounts: [...backup.accounts].reverse(), memories: [...backup.memories].reverse() };
    expect(packFigures(turned, made)).toEqual(packFigures(backup, made));
  }); // oxfmt-ignore

  it('changes nothing where everything is known', async () => {
    const world = await fullWorld();
    const backup = await backupOf(world);
    await merge(world, backup);
    const before = await world.everything();
    expect(await merge(world, backup)).toEqual({ ok: true, added: 0, known: 5, leftOut: [] });
    expect(await world.everything()).toEqual(before);
  });

  it('comes whole through a real zip, whatever the files are called', async () => {
    const world = newWorld();
    const names = ['.csv', '..', 'a/b.csv', '__MACOSX', 'CON. ', 'Ａ.csv', 'a.CSV', 'A.csv', ' .csv', '😀\u0301.csv'];
    for (const [index, name] of names.entries()) await world.take(fileOf(name, `@demo0001 2026-11-01 ${index}`));
    const zip = await toZip(packFigures(await backupOf(world), made).map(({ path, bytes }) => ({ path, content: bytes })));
    const found = await expandFiles([new File([zip], '控え.zip')], new AbortController().signal, () => undefined);
    const back = unpackFigures(
      found.flatMap((file) => ('bytes' in file ? file : [])),
      made.exportedAt + 86_400_000,
    );
    if (!back.ok) throw new Error(back.problem);
    expect(back.value.rejected).toBe(0);
    expect(await merge(newWorld(), back.value)).toMatchObject({ added: names.length, leftOut: [] });
  });

  it('reads an export that was packed again inside a folder', async () => {
    const entries = packFigures(await backupOf(await fullWorld()), made).map(({ path, bytes }) => ({ path: `mine/${path}`, bytes }));
    expect(unpackFigures(entries, made.exportedAt)).toMatchObject({ ok: true, value: { rejected: 0 } });
  });
});

describe('merging backups', () => {
  const anyRows = fc.array(fc.tuple(fc.constantFrom(blue, sea), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 3,
  });
  const anyFiles = fc.array(fc.tuple(anyRows, fc.constantFrom('a', 'b')), { maxLength: 3 });

  it('gives the same in either order and any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, anyFiles, fc.nat(3), async (left, right, apart) => {
        const sources = [newWorld(), newWorld()];
        for (const [index, files] of [left, right].entries()) {
          const world = sources[index] ?? newWorld();
          world.now += index * apart * 500;
          for (const [rows, name] of files) {
            const file = fileOf(`${name}.csv`, ...rows.map(([account, day, value]) => `${account} 2026-11-0${day} ${value}`));
            await world.take(file).catch(() => undefined);
            await setTags(world.deps, blue, [name, `${index}`]);
          }
        }
        const [one, two] = [await backupOf(sources[0] ?? newWorld()), await backupOf(sources[1] ?? newWorld())];
        const [here, there] = [newWorld(), newWorld()];
        for (const backup of [one, two, one]) await merge(here, backup);
        for (const backup of [two, one]) await merge(there, backup);
        expect(await here.everything()).toEqual(await there.everything());
      }),
      { numRuns: 15 },
    );
  });

  it('adds to what is here, and the later import keeps the last word', async () => {
    const here = newWorld();
    await here.take(fileOf('a.csv', '- 2026-11-01 1', '- 2026-11-02 2'), { account: blue });
    const there = newWorld();
    there.now += 60_000;
    await there.take(fileOf('b.csv', '- 2026-11-02 3'), { account: blue });
    await merge(here, await backupOf(there));
    await merge(there, await backupOf(here));
    expect([await here.contacts(blue), await there.contacts(blue)]).toEqual(['1 3', '1 3']);
  });

  it('leaves out files whose bytes are others, and takes the rest', async () => {
    const backup = await backupOf(await fullWorld());
    const spoilt = backup.files.map((one, index) => (index === 0 ? { ...one, bytes: new TextEncoder().encode('- 2026-11-01 9') } : one));
    const outcome = await merge(newWorld(), { ...backup, files: spoilt });
    expect(outcome).toMatchObject({ added: 4, leftOut: [{ fileName: backup.files[0]?.file.fileName, reason: 'wrongBytes' }] });
  });

  it('takes nothing a second time because an older version read it otherwise', async () => {
    const world = await fullWorld();
    const backup = await backupOf(world);
    const older = backup.files.map(({ file, bytes }) => ({ bytes, file: { ...file, encoding: 'ascii', parserVersion: 0, formatId: '', bytes: 0 } }));
    expect(await merge(world, { ...backup, files: older })).toEqual({ ok: true, added: 0, known: older.length, leftOut: [] });
    expect(await backupOf(world)).toEqual(backup);
  });

  it('leaves out files it cannot read', async () => {
    const backup = await backupOf(await fullWorld());
    expect(await merge(newWorld(), { ...backup, formats: [] })).toMatchObject({
      added: 4,
      leftOut: [{ fileName: '渋谷.csv', reason: 'unreadable' }],
    });
  });
});

it('keeps what was said of shops and columns called like parts of every object', async () => {
  const world = newWorld();
  const odd = ['__proto__', 'constructor', 'prototype'];
  const perHint = Object.fromEntries(odd.map((name) => [name, `name:${name}` as FigureAccountId]));
  await world.take(fileOf('odd.csv', ...odd.map((name) => `${name} 2026-11-03 50`)), { perHint });
  const figures = Object.fromEntries(odd.map((name) => [name, 'contacts' as const]));
  await saveUserFormat(world.deps, {
    formatId: null,
    name: '関東',
    headers: odd,
    rowsAboveHeader: 0,
    shape: { kind: 'rows', accountColumn: null, dayColumn: null, figures },
  });
  const [there, here] = [await backupOf(world), newWorld()];
  const unpacked = unpackFigures(packFigures(there, made), made.exportedAt);
  expect(unpacked).toMatchObject({ ok: true, value: { rejected: 0 } });
  if (unpacked.ok) await merge(here, unpacked.value);
  expect(await backupOf(here)).toEqual(there);
  expect((await here.figures()).months.map(({ account }) => account)).toEqual(odd.map((name) => `name:${name}`).sort());
});

it('of two rows about one file it takes the same one in either order', async () => {
  const backup = await backupOf(await fullWorld());
  const twice = backup.files.flatMap((one) => [one, { ...one, file: { ...one.file, fileName: 'z.csv' } }]);
  const [there, back] = [twice, twice.toReversed()].map((files) => unpackFigures(packFigures({ ...backup, files }, made), made.exportedAt));
  expect(there).toMatchObject({ ok: true, value: { rejected: backup.files.length, files: { length: backup.files.length } } });
  const names = (unpacked: typeof there) => (unpacked?.ok === true ? unpacked.value.files.map(({ file }) => file.fileName).sort() : []);
  expect(names(there)).toEqual(names(back));
});

it.each([-1, 1e9, 0.5])('a snapshot of day %d is none', async (snapshotOn) => {
  const backup = await backupOf(await fullWorld());
  const files = backup.files.map(({ file, bytes }) => ({ bytes, file: { ...file, snapshotOn: file.snapshotOn === null ? null : snapshotOn } }));
  const unpacked = unpackFigures(packFigures({ ...backup, files }, made), made.exportedAt);
  expect(unpacked).toMatchObject({ ok: true, value: { rejected: 1, files: { length: files.length - 1 } } });
});

describe('what is no backup', () => {
  const manifest = (value: unknown) => [{ path: figuresManifestName, bytes: new TextEncoder().encode(JSON.stringify(value)) }];
  const whole = { format: 'yobirin-figures', version: 1, exportedAt: 5, files: [], formats: [], accounts: [], memories: [] };

  it.each([
    ['nothing', [], { ok: false, problem: 'notABackup' }],
    ['other files', [{ path: 'a.csv', bytes: new Uint8Array([1]) }], { ok: false, problem: 'notABackup' }],
    ['no JSON', [{ path: figuresManifestName, bytes: new TextEncoder().encode('{') }], { ok: false, problem: 'notABackup' }],
    ['another format', manifest({ ...whole, format: 'x' }), { ok: false, problem: 'notABackup' }],
    ['a newer version', manifest({ ...whole, version: 2 }), { ok: false, problem: 'newerVersion' }],
    ['no version', manifest({ ...whole, version: 'x' }), { ok: false, problem: 'damaged' }],
    ['an empty one', manifest(whole), { ok: true, value: { exportedAt: 5, rejected: 0, files: [], formats: [], accounts: [], memories: [] } }],
    ['rows that are none', manifest({ ...whole, files: [{}, 3], accounts: [{ id: 'x' }], memories: 'none' }), { ok: true, value: { rejected: 3 } }],
  ])('%s', (_name, entries, expected) => {
    expect(unpackFigures(entries, 10)).toMatchObject(expected);
  });

  it('counts files that are not there or come from the future', async () => {
    const backup = await backupOf(await fullWorld());
    const entries = packFigures(backup, made);
    const withoutOne = unpackFigures(entries.filter(({ path }) => path !== 'files/area.csv'), made.exportedAt); // oxfmt-ignore
    expect(withoutOne).toMatchObject({ ok: true, value: { rejected: 1 } });
    const early = unpackFigures(entries, made.exportedAt - 3 * 86_400_000);
    expect(early).toMatchObject({ ok: true, value: { rejected: 5, files: [] } });
  });
});
