import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { PickedFile } from '../../domain/figures/pickedFile';
import { FiguresWorld } from '../../testing/figuresWorld';
import { fileOf, plainFileReader } from '../../testing/plainFileReader';
import { dropFile, undoDrop } from './dropFile';
import { reassignFile } from './reassignFile';
import { rebuildFigures } from './rebuildFigures';
import { deleteUserFormat, restoreUserFormat, saveUserFormat } from './userFormats';

const blue = '@demo0001' as FigureAccountId;
const sea = '@demo0002' as FigureAccountId;
let world: FiguresWorld;
let serial = 0;

beforeEach(() => {
  world = new FiguresWorld(`changing${(serial += 1)}`);
});
afterEach(() => world.db.delete());

const one = fileOf('@demo0001 a.csv', '- 2026-11-01 10', '- 2026-11-02 11', '- 2026-11-03 12');
const two = fileOf('@demo0001 b.csv', '- 2026-11-02 20', '- 2026-10-01 30');
const group = fileOf('group.csv', '@demo0001 2026-11-03 40', '@demo0002 2026-11-03 50');
const area = fileOf('@demo0001 area.csv', 'snapshot', '東京 50');

async function takeAll(): Promise<string[]> {
  const files = [await world.take(one), await world.take(two), await world.take(group), await world.take(area, { snapshotOn: 20_000 })];
  return files.map(({ fileId }) => fileId);
}

function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error('no such file');
  return id;
}

describe('rebuilding', () => {
  it('gives back exactly what taking the files gave', async () => {
    await takeAll();
    const before = await world.everything();
    expect(before.months).toHaveLength(3);
    expect(await rebuildFigures(world.deps, null)).toEqual({ ok: true, files: 4 });
    expect(await world.everything()).toEqual(before);
    await rebuildFigures(world.deps, [sea]);
    expect(await world.everything()).toEqual(before);
  });

  it('restores figures that were spoilt', async () => {
    await takeAll();
    const before = await world.figures();
    await Promise.all([world.db.metricMonths.clear(), world.db.snapshots.clear()]);
    await rebuildFigures(world.deps, [blue]);
    expect((await world.figures()).months).toEqual(before.months.filter(({ account }) => account === blue));
    await rebuildFigures(world.deps, null);
    expect(await world.figures()).toEqual(before);
  });

  it('reads with today’s code, and a file counts as read anew when all its accounts were', async () => {
    await takeAll();
    const deps = { ...world.deps, reader: plainFileReader(2) };
    await rebuildFigures(deps, [blue]);
    expect(await world.contacts(blue)).toBe('11 21 41');
    expect(await world.contacts(sea)).toBe('50');
    const versions = async () => new Map((await world.deps.store.files()).map(({ fileName, parserVersion }) => [fileName, parserVersion]));
    expect([(await versions()).get(one.fileName), (await versions()).get(group.fileName)]).toEqual([2, 1]);
    await rebuildFigures(deps, null);
    expect([await world.contacts(sea), (await versions()).get(group.fileName)]).toEqual(['51', 2]);
  });

  it('reads a file as of the day it was taken', async () => {
    await world.take(fileOf('@demo0001.csv', '- 2026-11-21 1', '- 2026-11-30 2'));
    const before = await world.everything();
    expect(before.files[0]?.rejected).toHaveLength(1);
    world.now += 30 * 86_400_000;
    await rebuildFigures(world.deps, null);
    expect(await world.everything()).toEqual(before);
  });

  it('changes nothing when a file cannot be read any more', async () => {
    const ids = await takeAll();
    await world.db.importRaws.put({ fileId: idAt(ids, 1), gzip: new Uint8Array([1, 2, 3]) });
    const before = await world.everything();
    expect(await rebuildFigures(world.deps, null)).toEqual({ ok: false, reason: 'unreadable', fileIds: [ids[1]] });
    expect(await world.everything()).toEqual(before);
    expect((await dropFile(world.deps, idAt(ids, 1))).ok).toBe(true);
    expect(await world.contacts(blue)).toBe('10 11 40');
  });

  it('starts over when another file came in meanwhile', async () => {
    await world.take(one);
    const { reader } = world.deps;
    let disturbed = false;
    const disturbing = {
      ...reader,
      gunzip: async (gzip: Uint8Array) => {
        if (!disturbed) {
          disturbed = true;
          await world.take(two);
        }
        return reader.gunzip(gzip);
      },
    };
    expect(await rebuildFigures({ ...world.deps, reader: disturbing }, [blue])).toEqual({ ok: true, files: 2 });
    expect(await world.contacts(blue)).toBe('10 20 12');
  });

  it('gives up when files never stop coming', async () => {
    await world.take(one);
    const { reader } = world.deps;
    let day = 1;
    const disturbing = {
      ...reader,
      gunzip: async (gzip: Uint8Array) => {
        await world.take(fileOf('@demo0001 c.csv', `- 2026-10-${`${(day += 1)}`.padStart(2, '0')} 1`));
        return reader.gunzip(gzip);
      },
    };
    expect(await rebuildFigures({ ...world.deps, reader: disturbing }, [blue])).toEqual({ ok: false, reason: 'busy' });
  });
});

describe('deleting a file', () => {
  it('brings back what it had replaced, and undo restores everything', async () => {
    const ids = await takeAll();
    const before = await world.everything();
    for (const id of ids) {
      const outcome = await dropFile(world.deps, id);
      if (!outcome.ok) throw new Error(outcome.reason);
      const without = await world.everything();
      expect(without.files.map(({ fileId }) => fileId)).not.toContain(id);
      expect(without.raws).not.toContain(id);
      expect(await undoDrop(world.deps, outcome.dropped)).toMatchObject({ ok: true });
      expect(await world.everything()).toEqual(before);
    }
  });

  it('takes accounts along that only it was about, unless they bear tags', async () => {
    const ids = await takeAll();
    expect((await world.db.figureAccounts.toArray()).map(({ id }) => id)).toEqual([blue, sea]);
    await dropFile(world.deps, idAt(ids, 2));
    expect((await world.db.figureAccounts.toArray()).map(({ id }) => id)).toEqual([blue]);
    expect(await world.contacts(sea)).toBe('');
    expect(await world.contacts(blue)).toBe('10 20 12');
  });

  it('says when it is gone, and when the database refuses', async () => {
    const [id = ''] = await takeAll();
    expect(await dropFile(world.deps, 'nothing')).toEqual({ ok: false, reason: 'gone' });
    const refusing = { ...world.deps, store: { ...world.deps.store, transaction: async () => ({ ok: false, problem: 'refused' }) as const } };
    expect(await dropFile(refusing, id)).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('saying anew whose a file is', () => {
  it('moves its figures, in its old place among the others', async () => {
    const ids = await takeAll();
    const outcome = await reassignFile(world.deps, idAt(ids, 0), { kind: 'one', account: sea });
    expect(outcome).toEqual({ ok: true, fileId: `${idAt(ids, 0).slice(0, 64)}:@demo0002` });
    expect([await world.contacts(blue), await world.contacts(sea)]).toEqual(['20 40', '10 11 50']);
    expect((await world.deps.store.files()).map(({ fileId }) => fileId)).toEqual([outcome.ok && outcome.fileId, ...ids.slice(1)]);
    await reassignFile(world.deps, outcome.ok ? outcome.fileId : '', { kind: 'one', account: blue });
    expect([await world.contacts(blue), await world.contacts(sea)]).toEqual(['10 20 40', '50']);
  });

  it('only takes it away where the other account has the same bytes', async () => {
    const [first = ''] = await takeAll();
    const twin = await world.take(one, { account: sea });
    expect(await reassignFile(world.deps, first, { kind: 'one', account: sea })).toEqual({ ok: true, fileId: twin.fileId });
    expect(await world.db.importFiles.count()).toBe(4);
    expect(await world.contacts(sea)).toBe('10 11 12');
  });

  it('tells the accounts in its rows apart anew', async () => {
    const ids = await takeAll();
    const salon = 'name:サロン' as FigureAccountId;
    const answer = { kind: 'perHint', accounts: { '@demo0001': salon, '@demo0002': sea } } as const;
    expect(await reassignFile(world.deps, idAt(ids, 2), answer)).toEqual({ ok: true, fileId: ids[2] });
    expect([await world.contacts(blue), await world.contacts(salon), await world.contacts(sea)]).toEqual(['10 20 12', '40', '50']);
    expect((await world.db.figureAccounts.get(salon))?.name).toBe('サロン');
  });
});

describe('formats of the user', () => {
  const shape = { kind: 'rows', accountColumn: null, dayColumn: 'date', figures: {} } as const;
  const draft = { formatId: null, name: '関東', headers: ['format 関東'], rowsAboveHeader: 0, shape };
  const file = fileOf('@demo0001.csv', 'format 関東', '- 2026-11-01 10');

  it('reads with a saved one; another version of it changes the figures of its files', async () => {
    const saved = await saveUserFormat(world.deps, draft);
    if (!saved.ok) throw new Error(saved.reason);
    expect((await world.take(file)).formatId).toBe(saved.format.formatId);
    expect(await saveUserFormat(world.deps, { ...saved.format, rowsAboveHeader: 5 })).toMatchObject({ ok: true });
    expect(await world.contacts(blue)).toBe('15');
    expect(await world.db.userFormats.count()).toBe(1);
  });

  it('keeps one that files need; one that none needs can come back', async () => {
    const saved = await saveUserFormat(world.deps, draft);
    if (!saved.ok) throw new Error(saved.reason);
    const { formatId } = saved.format;
    const { fileId } = await world.take(file);
    expect(await deleteUserFormat(world.deps, formatId)).toEqual({ ok: false, reason: 'inUse', files: 1 });
    await dropFile(world.deps, fileId);
    expect(await deleteUserFormat(world.deps, formatId)).toEqual({ ok: true, format: saved.format });
    expect(await world.db.userFormats.count()).toBe(0);
    expect(await restoreUserFormat(world.deps, saved.format)).toBe(true);
    expect(await world.db.userFormats.toArray()).toEqual([saved.format]);
  });
});

describe('laws of importing', () => {
  const anyFile: fc.Arbitrary<PickedFile> = fc
    .array(fc.tuple(fc.constantFrom('@demo0001', '@demo0002'), fc.integer({ min: 1, max: 6 }), fc.constantFrom('1', '2', 'withheld', '?')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => fileOf('any.csv', ...rows.map(([account, day, value]) => `${account} 2026-11-0${day} ${value} 7`)));

  it('whatever was taken, deleted and undone, figures are what a rebuild of the files gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.boolean(), async (files, which, undone) => {
        const own = new FiguresWorld(`law${(serial += 1)}`);
        const ids: string[] = [];
        for (const file of files)
          ids.push(
            await own.take(file).then(
              ({ fileId }) => fileId,
              () => ids[0] ?? '',
            ),
          );
        const dropped = await dropFile(own.deps, idAt(ids, which % ids.length));
        if (undone && dropped.ok) await undoDrop(own.deps, dropped.dropped);
        const before = await own.everything();
        await rebuildFigures(own.deps, null);
        expect(await own.everything()).toEqual(before);
        await own.db.delete();
      }),
      { numRuns: 15 },
    );
  });
});
