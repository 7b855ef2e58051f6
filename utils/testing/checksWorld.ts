import { defaultCheckRules } from '../domain/checks/checkRules';
import type { AppendedRows } from '../domain/appendedRows';
import type { RunId } from '../domain/checks/checkIds';
import { moveRun } from '../app/checks/moveRun';
import { signRun } from '../app/checks/signRun';
import { startRun } from '../app/checks/startRun';
import { readAppendedRows } from '../storage/queries/readAppendedBackup';
import { blue, fineFindings, green, items, planWith, red, templateWith } from './checkBuilders';
import { createHash } from 'node:crypto';
import type { ChecksDeps } from '../app/checks/ports';
import { YobirinDatabase } from '../storage/db';
import { createChecksStore } from '../storage/stores/checksStore';

let serial = 0;

export interface ChecksWorld {
  readonly db: YobirinDatabase;
  /** The clock of the world, ms. */
  now: number;
  /** The same database and clock, used by that person. */
  as(by: string): ChecksDeps;
}

/** A database of its own with a clock that stands still, and ids that count up. */
export function checksWorld(): ChecksWorld {
  const number = (serial += 1);
  const db = new YobirinDatabase(`checks-world-${number}`);
  const store = createChecksStore(db);
  let ids = 0;
  const world: ChecksWorld = {
    db,
    now: 1_000,
    as: (by) => ({ clock: { now: () => world.now }, store, newId: () => `w${number}-${(ids += 1)}`, by, digest: sha256Of }),
  };
  return world;
}

export function sha256Of(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}

/** A run that two people have signed; its template has two items, its accounts are three. */
export async function signedRun(world: ChecksWorld, name = '秋の新作'): Promise<RunId> {
  const [tanaka, sato] = [world.as('田中'), world.as('佐藤')];
  const begun = await startRun(tanaka, templateWith([items.confirm, items.each]), planWith({ name }));
  if (!begun.ok) throw new Error(begun.problem);
  await moveRun(tanaka, begun.value, { kind: 'ticked', itemId: items.confirm.itemId, accounts: null });
  await moveRun(tanaka, begun.value, { kind: 'ticked', itemId: items.each.itemId, accounts: [blue, green] });
  await moveRun(sato, begun.value, { kind: 'waived', itemId: items.each.itemId, accounts: [red], reason: '閉店中', findings: [] });
  for (const deps of [tanaka, sato]) {
    const run = await deps.store.run(begun.value);
    const signing = { signer: deps.by, basis: run?.basis ?? '', findings: fineFindings, rules: { ...defaultCheckRules, twoSignersFrom: 1 } };
    const signed = await signRun(deps, begun.value, signing);
    if (!signed.ok) throw new Error(signed.problem);
  }
  return begun.value;
}

/** All rows of the checks, by kind. */
export async function appendedRowsOf({ db }: ChecksWorld): Promise<AppendedRows> {
  return readAppendedRows(db);
}
