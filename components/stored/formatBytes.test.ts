import { expect, it } from 'vitest';
import { formatBytes } from './formatBytes';

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [1_536, '2 KB'],
  [1_023 * 1_024, '1,023 KB'],
  [1_024 * 1_024, '1 MB'],
  [2.34 * 1_024 * 1_024, '2.3 MB'],
  [1_500 * 1_024 * 1_024, '1,500 MB'],
])('%s bytes: %s', (bytes, said) => {
  expect(formatBytes(bytes, 'ja')).toBe(said);
});
