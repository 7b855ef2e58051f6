import { expect, it } from 'vitest';
import { backupFileName } from './backupFileName';

it.each([
  ['2026-11-20T05:32:00Z', 'yobirin-2026-11-20.zip'],
  ['2026-11-20T15:00:00Z', 'yobirin-2026-11-21.zip'],
  ['2026-01-02T00:00:00Z', 'yobirin-2026-01-02.zip'],
])('%s: %s', (at, name) => {
  expect(backupFileName(Date.parse(at))).toBe(name);
});
