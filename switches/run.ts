import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { playScenario } from '../sandbox/scenario/player';
import { totalsLine } from '../tests/reporters/totals';
import { allCombinations, type ChatSwitches, pairwiseCombinations, switchNames } from './combinations';
import { coreStory, promisedAt, type Promised } from './story';
import { failuresOf, type Outcome, tableOf } from './table';

const project = resolve(import.meta.dirname, '..');

/**
 * `npm run switches` plays the core story at every site the notes leave possible; `-- --pairwise` at a few in which any two answers meet;
 * `--from 200 --count 100` a part of them. Prints what was broken and a table of what held. Exit code 0 = all that can hold did.
 */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { pairwise: { type: 'boolean', default: false }, from: text, count: text, 'at-once': text } });
  const [from, count, atOnce] = [Number(values.from ?? 1), Number(values.count ?? Infinity), Number(values['at-once'] ?? 2)];
  if ([from, count, atOnce].some((number) => Number.isNaN(number) || number < 1)) {
    console.error('--from, --count and --at-once are numbers from 1.');
    process.exitCode = 2;
    return;
  }
  const sites = (values.pairwise ? pairwiseCombinations() : allCombinations()).slice(from - 1, from - 1 + count);
  const extension = builtExtension(project, (line) => console.log(line));
  const outcomes: Outcome[] = [];
  const waiting = sites.entries();
  async function playNext(): Promise<void> {
    for (const [index, site] of waiting) {
      const outcome = await play(site, extension);
      outcomes.push(outcome);
      tell(from + index, outcome);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, playNext));
  const failed = outcomes.filter((outcome) => failuresOf(outcome).length > 0).length;
  console.log(`\n${tableOf(outcomes)}\n`);
  console.log(totalsLine('switches', { passed: outcomes.length - failed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
}

async function play(site: ChatSwitches, extension: string): Promise<Outcome> {
  const broken = new Map<Promised, string>();
  const blame = (step: number, why: string) => {
    // A step that cannot be done breaks what is promised next.
    const promised = [...promisedAt].find(([number]) => number >= step)?.[1];
    if (promised !== undefined && !broken.has(promised)) broken.set(promised, why);
  };
  await playScenario(
    coreStory(site),
    { extension, visible: false },
    {
      file: join(project, 'switches', 'story'),
      screenshotFolder: join(project, 'screenshots'),
      onVerdict: (step, _word, { key, held, expected, got }) => {
        if (!held) blame(step, `${key}: expected ${expected}, got ${got}`);
      },
      onTrouble: (step, _word, why) => blame(step, why),
    },
  );
  return { site, broken: [...broken].map(([promised, why]) => ({ promised, why })) };
}

function tell(number: number, outcome: Outcome): void {
  const failures = failuresOf(outcome);
  const words = switchNames.map((name) => outcome.site[name]).join(' ');
  console.log(`  ${failures.length === 0 ? '✓' : '✗'} ${number}: ${words}`);
  for (const { promised, why } of failures) console.log(`      ${promised}: ${why}`);
}

await main();
