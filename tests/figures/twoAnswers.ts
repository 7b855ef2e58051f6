import { afterAll, beforeAll, expect } from 'vitest';
import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { atJstDay } from '../../utils/domain/time/jst';
import { inventFigures } from '../../utils/testing/inventedFigures';
import { readCsvFolder, writeCsvFolder } from './csvFolder';
import { SqlOracle } from './sqlOracle';
import type { SqlRow } from './sqlOracle';

/*
 * The same CSV files answered twice: by our reader and views, and by SQL that knows the files only.
 */

const days = 200;
export const first = 20_000;
export const last = first + days - 1;
/** A morning: the last day of the files is not final yet. */
export const now = atJstDay(last + 1, 9);
export const finishedOn = last - 1;
const world = inventFigures({ accounts: 12, days, fromOn: first, seed: 20261122, missing: 0.06, withheld: 0.03 });

/** A month, a month long ago, everything, one day, and one that begins before the files do. */
export const periods: readonly Period[] = [
  { fromOn: last - 29, toOn: last },
  { fromOn: first + 90, toOn: first + 119 },
  { fromOn: first, toOn: last },
  { fromOn: first + 57, toOn: first + 57 },
  { fromOn: first - 10, toOn: first + 5 },
];

export interface TwoAnswers {
  readonly accounts: readonly FigureAccountId[];
  readonly set: FigureSet;
  readonly oracle: SqlOracle;
}

/** Writes the files before the tests of a file and takes them away after. The answers are there once the tests run. */
export function twoAnswers(): () => TwoAnswers {
  let answers: TwoAnswers | null = null;
  let remove = (): void => undefined;
  beforeAll(async () => {
    const folder = writeCsvFolder(world);
    const oracle = await SqlOracle.over(folder.path);
    answers = { accounts: folder.accounts, set: readCsvFolder(folder, now), oracle };
    remove = () => {
      oracle.close();
      folder.remove();
    };
  });
  afterAll(() => remove());
  return () => {
    if (answers === null) throw new Error('asked before the tests run');
    return answers;
  };
}

/** The same values, numbers up to rounding. */
export function expectClose(ours: readonly unknown[], theirs: readonly unknown[]): void {
  expect(ours.length).toBe(theirs.length);
  ours.forEach((value, at) => {
    const other = theirs[at];
    if (typeof value === 'number' && typeof other === 'number') expect(value).toBeCloseTo(other, 9);
    else expect(value).toEqual(other);
  });
}

export function column(rows: readonly SqlRow[], name: string): readonly unknown[] {
  return rows.map((row) => row[name]);
}
