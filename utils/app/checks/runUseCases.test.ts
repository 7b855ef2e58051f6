import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultCheckRules } from '../../domain/checks/checkRules';
import { digestOf } from '../../domain/checks/digestOf';
import type { RunId } from '../../domain/checks/checkIds';
import { foldRun } from '../../domain/checks/foldRun';
import type { RunMove } from '../../domain/checks/runEvents';
import { blue, fineFindings, green, items, planWith, red, runIdOf, templateWith } from '../../testing/checkBuilders';
import { checksWorld, type ChecksWorld, sha256Of } from '../../testing/checksWorld';
import { changePlan } from './changePlan';
import { moveRun } from './moveRun';
import type { ChecksDeps } from './ports';
import { signRun } from './signRun';
import { startRun } from './startRun';
import { undoMove } from './undoMove';

let world: ChecksWorld;
let tanaka: ChecksDeps;
let runId: RunId;
const template = templateWith([items.confirm, items.each]);

beforeEach(async () => {
  world = checksWorld();
  tanaka = world.as('田中');
  const begun = await startRun(tanaka, template, planWith());
  if (!begun.ok) throw new Error(begun.problem);
  runId = begun.value;
});
afterEach(() => world.db.delete());

const tickAll: readonly RunMove[] = [
  { kind: 'ticked', itemId: items.confirm.itemId, accounts: null },
  { kind: 'ticked', itemId: items.each.itemId, accounts: [blue, green, red] },
];

async function run() {
  const found = await tanaka.store.run(runId);
  if (found === undefined) throw new Error('no run');
  return found;
}

async function doAll(moves: readonly RunMove[], deps = tanaka): Promise<string[]> {
  const ids: string[] = [];
  for (const move of moves) {
    const moved = await moveRun(deps, runId, move);
    if (!moved.ok) throw new Error(moved.problem);
    ids.push(moved.value);
  }
  return ids;
}

async function everything() {
  return [await world.db.runEvents.toArray(), await world.db.runs.toArray(), await world.db.signedRecords.toArray()];
}

const signing = async (signer: string) => ({
  signer,
  basis: (await run()).basis,
  findings: fineFindings,
  rules: { ...defaultCheckRules, twoSignersFrom: 1_000 },
});

describe('starting', () => {
  it('takes each account once, and none at all is refused', async () => {
    const twice = planWith({ accounts: [blue, red, blue].map((account) => ({ account, name: null })) });
    const begun = await startRun(tanaka, template, twice);
    const found = begun.ok ? await tanaka.store.run(begun.value) : undefined;
    expect(found?.plan.accounts.map(({ account }) => account)).toEqual([blue, red]);
    expect(await startRun(tanaka, template, planWith({ accounts: [] }))).toEqual({ ok: false, problem: 'noAccounts' });
  });

  it('says when the database refuses', async () => {
    world.db.close();
    expect(await startRun(tanaka, template, planWith())).toEqual({ ok: false, problem: 'refused' });
    expect(await moveRun(tanaka, runId, { kind: 'noted', text: 'x' })).toEqual({ ok: false, problem: 'refused' });
  });
});

describe('moving', () => {
  it('appends one event, dated after all before even when the clock was set back', async () => {
    world.now = 500;
    await doAll(tickAll);
    const events = await tanaka.store.runEvents(runId);
    expect(events.map(({ at }) => at)).toEqual([1_000, 1_001, 1_002]);
    expect(await run()).toEqual(foldRun(events));
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a run that is not there', () => moveRun(tanaka, runIdOf('nowhere'), { kind: 'noted', text: 'x' }), 'noRun'],
    ['a move against the rules', () => moveRun(tanaka, runId, { kind: 'abandoned', reason: '' }), 'noReason'],
    ['a cell that is not there', () => moveRun(tanaka, runId, { kind: 'ticked', itemId: items.each.itemId, accounts: null }), 'notThatCell'],
  ])('writes nothing for %s', async (_name, act, problem) => {
    const before = await everything();
    expect(await act()).toEqual({ ok: false, problem });
    expect(await everything()).toEqual(before);
  });

  it('takes a plan only over the one the form was filled from', async () => {
    const shown = (await run()).basis;
    expect(await changePlan(tanaka, runId, { plan: planWith({ name: '一' }), basis: shown })).toMatchObject({ ok: true });
    const before = await everything();
    expect(await changePlan(world.as('佐藤'), runId, { plan: planWith({ name: '二' }), basis: shown })).toEqual({ ok: false, problem: 'changed' });
    expect(await everything()).toEqual(before);
  });
});

describe('signing', () => {
  it('takes two people, and keeps what each signed beside the event', async () => {
    await doAll(tickAll);
    const first = await signRun(tanaka, runId, await signing('田中'));
    expect([first.ok, (await run()).status]).toEqual([true, 'partlySigned']);
    expect(await signRun(tanaka, runId, await signing('田 中'))).toEqual({ ok: false, problem: 'samePerson' });
    const second = await signRun(world.as('佐藤'), runId, await signing('佐藤'));
    expect([second.ok, (await run()).status]).toEqual([true, 'signed']);
    const records = await tanaka.store.records(runId);
    expect(records.map(({ signer }) => signer)).toEqual(['田中', '佐藤']);
    for (const record of records) expect(await digestOf(record, sha256Of)).toBe(record.digest);
    expect((await run()).signatures.map(({ digest }) => digest)).toEqual(records.map(({ digest }) => digest));
    expect(await signRun(tanaka, runId, await signing('鈴木'))).toEqual({ ok: false, problem: 'signedAlready' });
  });

  it('is refused with an item open', async () => {
    await doAll(tickAll.slice(0, 1));
    expect(await signRun(tanaka, runId, await signing('田中'))).toEqual({ ok: false, problem: 'itemsOpen' });
  });

  it('is refused when the run was edited in another window after it was shown', async () => {
    await doAll(tickAll);
    const shown = await signing('田中');
    await doAll([{ kind: 'planned', plan: planWith({ name: '変更' }) }], world.as('佐藤'));
    const before = await everything();
    expect(await signRun(tanaka, runId, shown)).toEqual({ ok: false, problem: 'changed' });
    expect(await everything()).toEqual(before);
  });

  it('is refused when the run is edited while the digest is computed', async () => {
    await doAll(tickAll);
    const edited: ChecksDeps = { ...tanaka, digest: async (text) => { await doAll([{ kind: 'noted', text: 'x' }]); return sha256Of(text); } }; // oxfmt-ignore
    expect(await signRun(edited, runId, await signing('田中'))).toEqual({ ok: false, problem: 'changed' });
    expect([(await run()).status, await world.db.signedRecords.count()]).toEqual(['checking', 0]);
  });

  it.each<[string, (deps: ChecksDeps) => ChecksDeps]>([
    ['the digest fails', (deps) => ({ ...deps, digest: () => Promise.reject(new Error('no digest')) })],
    ['the database goes away', (deps) => ({ ...deps, digest: (text) => { world.db.close(); return sha256Of(text); } })],
  ])('writes nothing when %s', async (_name, broken) => {
    await doAll(tickAll);
    const before = await everything();
    expect(await signRun(broken(tanaka), runId, await signing('田中'))).toEqual({ ok: false, problem: 'refused' });
    await world.db.open();
    expect(await everything()).toEqual(before);
  }); // oxfmt-ignore

  it('of a run that is not there is refused', async () => {
    expect(await signRun(tanaka, runIdOf('nowhere'), await signing('田中'))).toEqual({ ok: false, problem: 'noRun' });
  });
});

describe('undoing', () => {
  const marks = async () => {
    const { confirm, each } = (await run()).marks as Record<string, { run: { kind: string } | null; accounts: Record<string, { kind: string }> }>;
    return [confirm?.run?.kind ?? null, ...[blue, green, red].map((account) => each?.accounts[account]?.kind ?? null)];
  };
  const undo = async (eventId: string | undefined) => undoMove(tanaka, runId, eventId ?? '');

  it('takes back a bulk tick, but not the cells that were ticked before it', async () => {
    await doAll([{ kind: 'ticked', itemId: items.each.itemId, accounts: [green] }]);
    const [, bulk] = await doAll(tickAll);
    expect(await undo(bulk)).toMatchObject({ ok: true });
    expect(await marks()).toEqual(['ticked', null, 'ticked', null]);
    expect((await tanaka.store.runEvents(runId)).length).toBe(6);
  });

  it('puts back waivers with their reasons, and ticks that were taken away', async () => {
    const waive: RunMove = { kind: 'waived', itemId: items.each.itemId, accounts: [blue], reason: '閉店', findings: [] };
    await doAll([waive, { kind: 'ticked', itemId: items.each.itemId, accounts: [green] }]);
    const [over] = await doAll([{ kind: 'ticked', itemId: items.each.itemId, accounts: [blue, red] }]);
    await undo(over);
    expect(await marks()).toEqual([null, 'waived', 'ticked', null]);
    expect((await run()).marks[items.each.itemId]?.accounts[blue]).toMatchObject({ reason: '閉店' });
    const [untick] = await doAll([{ kind: 'unticked', itemId: items.each.itemId, accounts: [green] }]);
    await undo(untick);
    expect(await marks()).toEqual([null, 'waived', 'ticked', null]);
  });

  it('puts back the plan, unless it was changed once more', async () => {
    const [first] = await doAll([{ kind: 'planned', plan: planWith({ name: '一' }) }]);
    const [second] = await doAll([{ kind: 'planned', plan: planWith({ name: '二' }) }]);
    expect(await undo(first)).toEqual({ ok: false, problem: 'nothingToUndo' });
    await undo(second);
    expect((await run()).plan.name).toBe('一');
  });

  it('says when there is nothing to undo, and writes nothing', async () => {
    const [note, tick] = await doAll([{ kind: 'noted', text: 'x' }, { kind: 'ticked', itemId: items.confirm.itemId, accounts: null }]);
    await doAll([{ kind: 'ticked', itemId: items.confirm.itemId, accounts: null }], world.as('佐藤'));
    const before = await everything();
    expect([await undo(note), await undo(tick), await undo('nowhere')]).toEqual(
      ['nothingToUndo', 'nothingToUndo', 'noRun'].map((problem) => ({ ok: false, problem })),
    );
    await doAll([{ kind: 'abandoned', reason: '中止' }]);
    expect(await everything()).not.toEqual(before);
    const [last] = (await tanaka.store.runEvents(runId)).filter(({ kind }) => kind === 'ticked').slice(-1);
    expect(await undo(last?.eventId)).toMatchObject({ ok: false });
  }); // oxfmt-ignore
});
