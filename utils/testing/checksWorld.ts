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
