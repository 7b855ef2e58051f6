import { deflateSync, Inflate } from 'fflate';
import { expect, it, vi } from 'vitest';
import { unpackEntry } from './unpackEntry';
import type { ZipEntry } from './zipEntries';

const mb = 1024 * 1024;

function entry(packed: Uint8Array, change: Partial<ZipEntry>): ZipEntry {
  return { path: 'a.csv', isEncrypted: false, method: 8, crc: 0, packed, claimedBytes: 0, ...change };
}

it.each([0, 1, 5_000, 100_000])('a file of 16 MB that says it has %i bytes is found out before it has grown by much', (claimedBytes) => {
  const push = vi.spyOn(Inflate.prototype, 'push');
  expect(unpackEntry(entry(deflateSync(new Uint8Array(16 * mb)), { claimedBytes }))).toBeNull();
  const fed = push.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
  expect(fed * 1032).toBeLessThan(claimedBytes + mb);
});

it('a stored file is not copied when it is not as long as it says', () => {
  expect(unpackEntry(entry(new Uint8Array(10), { method: 0, claimedBytes: 9 }))).toBeNull();
});
