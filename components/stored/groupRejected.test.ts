import { expect, it } from 'vitest';
import type { RejectedRow } from '../../utils/storage/backup';
import { groupRejected } from './groupRejected';

it('counts by table and reason, the most frequent first, and names the first places', () => {
  const rejected: RejectedRow[] = [
    { table: 'accounts', index: 3, problem: 'badId' },
    ...[0, 2, 4, 6, 8, 10].map((index) => ({ table: 'groupEvents', index, problem: 'badId' }) as const),
    { table: 'groupEvents', index: 1, problem: 'badValue' },
  ];
  expect(groupRejected(rejected)).toEqual([
    { table: 'groupEvents', problem: 'badId', count: 6, places: [1, 3, 5, 7, 9] },
    { table: 'accounts', problem: 'badId', count: 1, places: [4] },
    { table: 'groupEvents', problem: 'badValue', count: 1, places: [2] },
  ]);
});

it('has nothing to say about a clean file', () => {
  expect(groupRejected([])).toEqual([]);
});
