import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { zip } from 'wxt';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, '.output');
const browsers = ['chrome', 'edge', 'firefox'] as const;

/**
 * `npm run zip`: the files the stores take, for Chrome, Edge and Firefox (and the sources Mozilla asks for), each made twice. Prints their
 * SHA-256 and writes them to `.output/SHA256SUMS`. Exit code 1 = a package was not the same the second time.
 */
async function main(): Promise<void> {
  const first = await makeAll();
  const second = await makeAll();
  const lines = [...first].map(([file, sum]) => `${sum}  ${file}`);
  writeFileSync(join(packages, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  console.log(`\n${lines.join('\n')}`);
  const changed = [...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file);
  console.log(changed.length === 0 ? '\nBoth times the same.' : `\nNot the same the second time: ${changed.join(', ')}`);
  process.exitCode = changed.length === 0 ? 0 : 1;
}

/** SHA-256 of each package, by its file name. */
async function makeAll(): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const browser of browsers) {
    rmSync(join(packages, `${browser}-${browser === 'firefox' ? 'mv2' : 'mv3'}`), { recursive: true, force: true });
    for (const file of await zip({ root, browser })) sums.set(basename(file), createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return sums;
}

await main();
