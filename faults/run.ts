import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { writeScenario } from '../sandbox/scenario/writeScenario';
import { totalsLine } from '../tests/reporters/totals';
import { story, type Story } from './acts';
import { type Played, playStory } from './playStory';

const project = resolve(import.meta.dirname, '..');
const foundIn = join(project, 'test-results', 'faults');

interface Options {
  readonly from: number;
  readonly seeds: number;
  readonly atOnce: number;
  /** How long a failing story may be made small, minutes. */
  readonly shrinkMinutes: number;
}

/**
 * `npm run faults -- --from 1 --seeds 500` plays that many stories, each in a browser of its own. A story that ends badly is made small and
 * written as a scenario file. `--from 17 --seeds 1` plays one again. Exit code 0 = all ended well, 1 = one did not, 2 = no such option.
 */
async function main(): Promise<void> {
  const options = readOptions();
  if (options === null) {
    console.error('--from, --seeds, --at-once and --shrink-minutes are whole numbers.');
    process.exitCode = 2;
    return;
  }
  const { shrinkMinutes } = options;
  const extension = builtExtension(project, (line) => console.log(line));
  const seeds = Array.from({ length: options.seeds }, (_, index) => options.from + index).values();
  let [passed, failed] = [0, 0];
  async function playNext(): Promise<void> {
    for (const seed of seeds) {
      if (await playSeed(seed, extension, shrinkMinutes)) passed += 1;
      else failed += 1;
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, playNext));
  console.log(totalsLine('faults', { passed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
}

async function playSeed(seed: number, extension: string, shrinkMinutes: number): Promise<boolean> {
  const startedAt = performance.now();
  let first: Played | null = null;
  let smallest: Played | null = null;
  let plays = 0;
  async function holds(told: Story): Promise<boolean> {
    // Once the time for making it small is over, nothing smaller is looked for.
    if (smallest !== null && performance.now() - startedAt > shrinkMinutes * 60_000) return true;
    const played = await playStory(told, extension, `seed ${seed}`);
    plays += 1;
    first ??= played;
    if (played.complaints.length > 0) smallest = played;
    return played.complaints.length === 0;
  }
  await fc.check(fc.asyncProperty(story, holds), { seed, numRuns: 1 });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const steps = (first as Played | null)?.scenario.steps.length ?? 0;
  const bad = smallest as Played | null;
  if (bad === null) {
    console.log(`  ✓ seed ${seed}: ${steps} steps (${seconds} s)`);
    return true;
  }
  const file = join(foundIn, `seed-${seed}.json`);
  mkdirSync(foundIn, { recursive: true });
  writeFileSync(file, writeScenario(bad.scenario));
  console.log(`  ✗ seed ${seed}: ${steps} steps, made small to ${bad.scenario.steps.length} in ${plays} plays (${seconds} s): ${file}`);
  for (const complaint of bad.complaints) console.log(`      ${complaint}`);
  return false;
}

function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { from: text, seeds: text, 'at-once': text, 'shrink-minutes': text } });
  const read = (given: string | undefined, otherwise: number) => (given === undefined ? otherwise : /^\d+$/.test(given) ? Number(given) : NaN);
  const options = {
    from: read(values.from, 1),
    seeds: read(values.seeds, 500),
    atOnce: read(values['at-once'], 2),
    shrinkMinutes: read(values['shrink-minutes'], 5),
  };
  return Object.values(options).some(Number.isNaN) || options.atOnce === 0 ? null : options;
}

await main();
