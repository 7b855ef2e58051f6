import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import { db } from '../../utils/storage/db';
import { readPackedAppended } from '../../utils/storage/queries/readAppendedBackup';
import { readStoredCounts } from '../../utils/storage/queries/readStored';
import { appendedRowsOf, checksWorld, signedRun } from '../../utils/testing/checksWorld';
import { writeAppended } from '../../utils/storage/appendedBackup';
import { checksParts, countPart } from './checksParts';
import { sumOf } from './restoreState';
import { checksRestore } from './useAppendedRestore';

let file: string;
const made = { exportedAt: 5, extensionVersion: '0.3.0' };

beforeAll(async () => {
  const world = checksWorld();
  await signedRun(world);
  file = writeAppended(await appendedRowsOf(world), made);
  await world.db.delete();
});
afterAll(() => db.delete({ disableAutoOpen: false }));

const entry = (text: string) =>
  [{ path: 'a.zip/checks.json', fileName: 'checks.json', bytes: new TextEncoder().encode(text) }] as unknown as PickedFile[];

async function open(text: string) {
  const opened = await checksRestore.open(entry(text));
  if (!opened.ok || opened.value === null) throw new Error('not opened');
  return opened.value;
}

it('shows what an export would add before anything is written, and a tampered one by its faults', async () => {
  const tampered = await open(file.replaceAll('閉店中', '確認済み'));
  // The reason was changed in the history and in both records: their digests tell.
  expect(tampered.preview.tampered.map(({ faults }) => faults)).toEqual([['changed'], ['changed']]);
  expect(checksParts.map(({ kinds }) => countPart(tampered, kinds))).toEqual([{ added: 4, known: 0, leftOut: 2 }, { added: 0, known: 0, leftOut: 0 }, { added: 0, known: 0, leftOut: 0 }, { added: 0, known: 0, leftOut: 0 }]); // oxfmt-ignore
  expect(await db.runEvents.count()).toBe(0);
});

it('takes it over, lists it, exports it again as it was, and knows it the second time', async () => {
  const opened = await open(file);
  const merged = await checksRestore.merge(opened);
  if (!merged.ok) throw new Error(merged.problem);
  expect([sumOf(merged.value.added), sumOf(merged.value.known)]).toEqual([8, 0]);
  const counts = await readStoredCounts();
  expect(counts).toMatchObject({ runs: 1, runEvents: 6, signedRecords: 2, templateVersions: 0, planNotes: 0 });
  expect(counts.sinceAt).toMatchObject({ runs: 1_000, runEvents: 1_000, signedRecords: 1_004, templateVersions: null, planNotes: null });
  expect((await readPackedAppended(made)).content).toBe(file);
  expect(sumOf((await open(file)).preview.added)).toBe(0);
});

it('refuses what is newer, and finds nothing where there is nothing', async () => {
  expect(await checksRestore.open(entry(file.replace('"version": 1', '"version": 2')))).toEqual({ ok: false, problem: 'newerVersion' });
  expect(await checksRestore.open([])).toEqual({ ok: true, value: null });
});

it('says when the database takes nothing', async () => {
  const opened = await open(file);
  db.close();
  expect(await checksRestore.merge(opened)).toEqual({ ok: false, problem: 'refused' });
});
