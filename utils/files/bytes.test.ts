import { expect, it } from 'vitest';
import { gunzip, gzip } from './gzip';
import { sha256 } from './sha256';

const bytes = new TextEncoder().encode('date,contacts\n20261101,5\n'.repeat(500));

it('gzip makes it smaller, and gunzip gives it back', async () => {
  const packed = await gzip(bytes);
  expect(packed.length).toBeLessThan(bytes.length / 10);
  expect(await gunzip(packed)).toEqual(bytes);
  expect(await gunzip(await gzip(new Uint8Array()))).toEqual(new Uint8Array());
});

it('gunzip rejects what is no whole gzip', async () => {
  const packed = await gzip(bytes);
  await expect(gunzip(packed.subarray(0, 20))).rejects.toThrow();
  await expect(gunzip(bytes)).rejects.toThrow();
});

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('sha256 of %j', async (text, digest) => {
  const around = new TextEncoder().encode(`<${text}>`);
  expect(await sha256(around.subarray(1, around.length - 1))).toBe(digest);
});
