import { expect, it } from 'vitest';
import { openFiguresBackup } from './readFiguresBackup';

const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const manifest = { format: 'yobirin-figures', version: 1, exportedAt: 5, files: [], formats: [], accounts: [], memories: [] };
const entry = (path: string, value: unknown) => ({ path, bytes: bytesOf(value) });

it.each([
  ['no manifest: no figures', [entry('z.zip/yobirin-backup.json', {}), entry('z.zip/files/a.csv', '1')], { ok: true, value: null }],
  ['a manifest', [entry('z.zip/yobirin-figures.json', manifest)], { ok: true, value: { exportedAt: 5, files: [] } }],
  [
    'a taken file called like it, whatever the order',
    [entry('z.zip/files/yobirin-figures.json', 'day,contacts'), entry('z.zip/yobirin-figures.json', manifest)],
    { ok: true, value: { exportedAt: 5 } },
  ],
  ['a manifest cut off', [entry('z.zip/yobirin-figures.json', '{"format":')], { ok: false, problem: 'damaged' }],
  ['a newer one', [entry('z.zip/yobirin-figures.json', { ...manifest, version: 2 })], { ok: false, problem: 'newerVersion' }],
])('%s', (_name, entries, expected) => {
  const opened = openFiguresBackup(entries, 10);
  expect(opened).toMatchObject(expected);
  if (opened.ok && 'value' in expected) expect(opened.value === null).toBe(expected.value === null);
});
