import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import type { Measurement } from './measurement';
import { buildReference } from './references/buildReference';

/** What a page or the worker loads before it can begin, gzipped (kB of 1,000 bytes); against what its libraries weigh by themselves. */
export async function* sizes(): AsyncGenerator<Measurement> {
  const built = builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const react = await buildReference('emptyPopup.tsx');
  const worker = await buildReference('workerLibraries.ts');
  const content = await buildReference('contentLibraries.ts');
  const of = (file: string) => join(built, file);
  for (const page of ['popup.html', 'dashboard.html', 'sidepanel.html'])
    yield size(page, startedBy(scriptsOf(of(page), built)), 'an empty React popup', react);
  yield size('background.js', startedBy([of('background.js')]), 'its libraries alone', worker);
  for (const script of ['chat.js', 'manager.js']) yield size(script, [of(`content-scripts/${script}`)], 'its libraries alone', content);
  const tap = readFileSync(join(import.meta.dirname, 'references/minimalBell/tap.js'), 'utf8');
  yield size('tap.js', [of('content-scripts/tap.js')], 'a tap without any care', tap);
}

function size(name: string, files: readonly string[], against: string, reference: string): Measurement {
  const value = files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);
  return { name: `${name} and what it loads at once, gz`, value, unit: 'kB', reference: gzipped(Buffer.from(reference)), against };
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length / 1_000;
}

function scriptsOf(page: string, root: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => join(root, match[1] ?? ''));
}

/** These scripts and all they import without waiting for a reason. */
function startedBy(scripts: readonly string[]): string[] {
  const all = new Set<string>();
  const waiting = [...scripts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    const from = dirname(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    for (const match of imports) waiting.push(resolve(from, match[1] ?? ''));
  }
  return [...all];
}
