import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppendedRows } from '../../domain/appendedRows';
import { foldRun } from '../../domain/checks/foldRun';
import type { RecordFault } from '../../domain/checks/verifyRun';
import { blue, planWith, templateIdOf, templateVersion } from '../../testing/checkBuilders';
import { appendedRowsOf, checksWorld, type ChecksWorld, signedRun } from '../../testing/checksWorld';
import { addQuotas } from './addQuotas';
import { importTemplate } from './importTemplate';
import { mergeAppended, previewAppended } from './mergeAppended';
import { moveRun } from './moveRun';
import { startAccountGroup } from './startAccountGroup';

let source: ChecksWorld;
let here: ChecksWorld;
let rows: AppendedRows;
let others: ChecksWorld[] = [];

beforeEach(async () => {
  [source, here, others] = [checksWorld(), checksWorld(), []];
  const deps = source.as('田中');
  await signedRun(source);
  await startAccountGroup(deps, { name: '関東', accounts: [blue], source: 'page', complete: false, managerNumber: 3 });
  await addQuotas(deps, [{ account: blue, country: 'JP', planId: 'jp', used: 1, usedAt: null, additionalLimit: null }]);
  await deps.store.transaction((tx) => tx.addTemplateVersions([templateVersion()]));
  rows = await appendedRowsOf(source);
});
afterEach(() => Promise.all([source, here, ...others].map(({ db }) => db.delete())));

const merge = (world: ChecksWorld, own: AppendedRows) => mergeAppended(world.as(''), own);
const stateOf = async (world: ChecksWorld) => [await appendedRowsOf(world), await world.db.runs.toArray()];

describe('merging', () => {
  it('brings everything over, and changes nothing the second time', async () => {
    const before = await previewAppended(here.as(''), rows);
    const first = await merge(here, rows);
    expect(first).toMatchObject({ ok: true, value: { added: { runEvents: 6, signedRecords: 2, accountGroupEvents: 3, quotas: 1, templateVersions: 1 }, differing: [], tampered: [] } });
    expect(first).toEqual({ ok: true, value: before });
    expect(await stateOf(here)).toEqual(await stateOf(source));
    expect(await here.db.runs.toArray()).toMatchObject([{ status: 'signed' }]);
    expect(await merge(here, rows)).toMatchObject({ value: { added: { runEvents: 0, signedRecords: 0 }, known: { runEvents: 6, signedRecords: 2 } } });
    expect(await stateOf(here)).toEqual(await stateOf(source));
  }); // oxfmt-ignore

  it('never rewrites what is here, and names what differs', async () => {
    await merge(here, rows);
    const renamed = rows.accountGroupEvents.map((event) => (event.kind === 'named' ? { ...event, name: '別' } : event));
    const merged = await merge(here, { ...rows, accountGroupEvents: renamed });
    expect(merged).toMatchObject({ value: { differing: [{ kind: 'accountGroupEvents', id: rows.accountGroupEvents.find(({ kind }) => kind === 'named')?.eventId }] } }); // oxfmt-ignore
    expect(await stateOf(here)).toEqual(await stateOf(source));
  });

  it('takes all of it or nothing', async () => {
    here.db.close();
    expect(await merge(here, rows)).toEqual({ ok: false, problem: 'refused' });
    await here.db.open();
    expect((await appendedRowsOf(here)).runEvents).toEqual([]);
  });

  it('gives the same in either order and any number of times', async () => {
    const more = fc.array(fc.constantFrom('edit', 'note', 'sent', 'abandoned'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(more, more, fc.integer({ min: -5, max: 5 }), async (left, right, skew) => {
        const [one, two, first, second] = [checksWorld(), checksWorld(), checksWorld(), checksWorld()];
        others.push(one, two, first, second);
        two.now = one.now + skew;
        for (const [world, acts] of [[one, left], [two, right]] as const) {
          await merge(world, rows);
          for (const act of acts) await doOne(world, act);
        }
        const [ofOne, ofTwo] = [await appendedRowsOf(one), await appendedRowsOf(two)];
        for (const part of [ofOne, ofTwo, ofOne]) await merge(first, part);
        for (const part of [ofTwo, ofOne]) await merge(second, part);
        expect(await stateOf(first)).toEqual(await stateOf(second));
        const [run] = await first.db.runs.toArray();
        expect(run).toEqual(foldRun((await appendedRowsOf(second)).runEvents));
        if ([...left, ...right].includes('sent')) expect(run?.status === 'sent' || run?.abandoned !== null).toBe(true);
      }),
      { numRuns: 12 },
    );
  }, 60_000); // oxfmt-ignore
});

async function doOne(world: ChecksWorld, act: string): Promise<void> {
  const [run] = await world.db.runs.toArray();
  if (run === undefined) throw new Error('no run');
  const moves = {
    edit: { kind: 'planned', plan: planWith({ name: `変更 ${world.db.name}` }) },
    note: { kind: 'noted', text: 'x' },
    sent: { kind: 'sent', sentAt: 5 },
    abandoned: { kind: 'abandoned', reason: '中止' },
  } as const;
  await moveRun(world.as('鈴木'), run.runId, moves[act as keyof typeof moves]);
}

describe('what was signed and changed since', () => {
  const [first, second] = [0, 1];
  const record = (index: number, change: object, own = rows): AppendedRows => ({
    ...own,
    signedRecords: own.signedRecords.map((one, at) => (at === index ? { ...one, ...change } : one)),
  });
  const content = (index: number, change: object) => record(index, { content: { ...rows.signedRecords[index]?.content, ...change } });
  const events = (kind: string, change: object): AppendedRows => ({
    ...rows,
    runEvents: rows.runEvents.map((event) => (event.kind === kind ? { ...event, ...change } : event)),
  });

  it.each<[string, () => AppendedRows, RecordFault[][]]>([
    ['nothing', () => rows, []],
    ['the text of a plan', () => content(first, { plan: planWith({ name: '別' }) }), [['changed', 'otherHistory']]],
    ['the number of recipients', () => content(second, { recipients: 8_999 }), [['changed']]],
    ['who signed', () => record(first, { signer: '鈴木' }), [['changed', 'otherSignature']]],
    ['when', () => record(first, { signedAt: 999 }), [['changed', 'otherSignature']]],
    ['the digest', () => record(first, { digest: 'f'.repeat(64) }), [['changed', 'otherDigest']]],
    ['the run it lies under', () => record(first, { runId: 'other' }), [['changed', 'unsigned'], ['missing']]],
    ['its id', () => record(first, { recordId: 'other' }), [['missing'], ['unsigned']]],
    ['a record that is gone', () => ({ ...rows, signedRecords: rows.signedRecords.slice(1) }), [['missing']]],
    ['a signature that is gone', () => ({ ...rows, runEvents: rows.runEvents.filter((event) => event.kind !== 'signed' || event.signer !== '佐藤') }), [['unsigned']]],
    ['a reason in the history', () => events('waived', { reason: '確認済み' }), [['otherHistory'], ['otherHistory']]],
    ['who ticked in the history', () => events('ticked', { by: '鈴木' }), [['otherHistory'], ['otherHistory']]],
    ['the plan in the history', () => events('started', { plan: planWith({ name: '別' }) }), [['otherHistory'], ['otherHistory']]],
  ])('%s is told, and nothing of that record is merged', async (_name, tampered, faults) => {
    const file = tampered();
    const merged = await merge(here, file);
    if (!merged.ok) throw new Error(merged.problem);
    const told = merged.value.tampered;
    const inOrder = (lists: readonly (readonly RecordFault[])[]) => lists.map((list) => list.join()).sort();
    expect(inOrder(told.map((verdict) => verdict.faults))).toEqual(inOrder(faults));
    const after = await appendedRowsOf(here);
    const spoilt = new Set(told.map(({ recordId }) => recordId));
    expect(after.signedRecords.filter(({ recordId }) => spoilt.has(recordId))).toEqual([]);
    expect(after.runEvents.filter((event) => event.kind === 'signed' && spoilt.has(event.recordId))).toEqual([]);
    expect(after.signedRecords.length).toBe(file.signedRecords.filter(({ recordId }) => !spoilt.has(recordId)).length);
    const [run] = await here.db.runs.toArray();
    expect(run?.status === 'signed').toBe(told.length === 0);
  }); // oxfmt-ignore

  it('any changed leaf of a record is noticed', async () => {
    const [one] = rows.signedRecords;
    if (one === undefined) throw new Error('no record');
    const leaves = leavesOf(one);
    expect(leaves.length).toBeGreaterThan(70);
    for (const path of leaves) {
      const changed = changeAt(one, path);
      const file: AppendedRows = { ...rows, signedRecords: rows.signedRecords.map((record) => (record === one ? changed : record)) };
      const { tampered } = await previewAppended(here.as(''), file);
      expect(tampered.length, path.join('.')).toBeGreaterThan(0);
    }
  });

  it('digests named at the head of a file count too', async () => {
    const listed = rows.signedRecords.map(({ recordId, runId, signer, signedAt, digest }) => ({ recordId, runId, signer, signedAt, digest }));
    const faultsOf = (list: typeof listed) => previewAppended(here.as(''), rows, list);
    expect((await faultsOf(listed)).tampered).toEqual([]);
    const [head, ...tail] = listed;
    if (head === undefined) throw new Error('no record');
    expect((await faultsOf([{ ...head, digest: 'f'.repeat(64) }, ...tail])).tampered).toMatchObject([{ faults: ['otherDigest'] }]);
    expect((await faultsOf([...listed, { ...head, recordId: 'gone' }])).tampered).toMatchObject([{ recordId: 'gone', faults: ['missing'] }]);
  });
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function changeAt<Value>(value: Value, path: Path): Value {
  const copy = structuredClone(value);
  let part = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const before = part[last];
  part[last] = typeof before === 'string' ? `${before}x` : typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : 'x';
  return copy;
}

it('a template that came in a file is one of its versions', async () => {
  const deps = here.as('');
  const version = templateVersion({ version: 2 });
  const take = async (change: object = {}) => importTemplate(deps, { ...version, ...change });
  expect(await take()).toEqual({ ok: true, value: 'added' });
  expect(await take()).toEqual({ ok: true, value: 'known' });
  expect(await take({ purpose: 'urgent' })).toEqual({ ok: true, value: 'differs' });
  expect(await take({ versionId: 'older', version: 1 })).toEqual({ ok: true, value: 'older' });
  expect(await take({ versionId: 'other', templateId: templateIdOf('other') })).toEqual({ ok: true, value: 'added' });
  expect(await take({ versionId: 'builtIn:bulk:1', templateId: templateIdOf('builtIn:bulk') })).toEqual({ ok: true, value: 'known' });
  expect(await here.db.templateVersions.count()).toBe(3);
  here.db.close();
  expect(await take({ versionId: 'late' })).toEqual({ ok: false, problem: 'refused' });
});
