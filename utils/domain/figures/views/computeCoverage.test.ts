import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import { atJstDay } from '../../time/jst';
import type { Figure } from '../figure';
import { computeCoverage } from './computeCoverage';

const first = 20_000;
const account = accountNamed('店');
const nobody = accountNamed('なし');

describe('computeCoverage', () => {
  const day = (contacts: Figure, targetReaches: Figure, blocks: Figure) => ({ contacts, targetReaches, blocks });
  const rows = [
    day(1, 1, 1),
    day(1, 'withheld', 1),
    day(1, null, 1),
    day(null, null, 'withheld'),
    day(null, null, null),
    day(null, null, null),
    day(2, 2, 2),
    day(null, null, null),
  ];
  const values = {
    contacts: rows.map((row) => row.contacts),
    targetReaches: rows.map((row) => row.targetReaches),
    blocks: rows.map((row) => row.blocks),
  };
  const set = figureSetOf([{ account, fromOn: first, values }]);
  const period = { fromOn: first - 1, toOn: first + 9 };
  const now = atJstDay(first + 9, 11);

  it('tells each day apart', () => {
    const coverage = computeCoverage(set, [account], period, now);
    expect(coverage.rows[0]?.days).toEqual([
      'before',
      'there',
      'withheld',
      'partly',
      'partly',
      'missing',
      'missing',
      'there',
      'missing',
      'notYet',
      'notYet',
    ]);
    expect(coverage.rows[0]?.missing).toEqual([
      { fromOn: first + 4, toOn: first + 5 },
      { fromOn: first + 7, toOn: first + 7 },
    ]);
    expect(coverage.missingDays).toBe(3);
  });

  it('counts an unfinished day with figures as there', () => {
    const coverage = computeCoverage(set, [account], { fromOn: first + 6, toOn: first + 6 }, atJstDay(first + 6, 9));
    expect(coverage.rows[0]?.days).toEqual(['there']);
  });

  it('misses every finished day of an account without figures', () => {
    const coverage = computeCoverage(set, [account, nobody], period, now);
    expect(coverage.rows[1]?.missing).toEqual([{ fromOn: first - 1, toOn: first + 7 }]);
    expect(coverage.missingDays).toBe(3 + 9);
  });
});
