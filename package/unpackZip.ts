import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** `npm run test:zip` plays the end-to-end tests on what is in Chrome's package, unpacked into `.output/unpacked`. */
const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const unpacked = join(root, '.output', 'unpacked');

rmSync(unpacked, { recursive: true, force: true });
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(root, '.output', `yobirin-${version}-chrome.zip`))))) {
  if (name.endsWith('/')) continue;
  mkdirSync(dirname(join(unpacked, name)), { recursive: true });
  writeFileSync(join(unpacked, name), bytes);
}
