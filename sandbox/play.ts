import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension } from './scenario/buildExtension';
import type { Scenario } from './scenario/format';
import { playScenario, type Score } from './scenario/player';
import { InvalidScenario, readScenario } from './scenario/readScenario';
import { addScores, scoreLine, troubleLine, verdictLine } from './scenario/report';

/**
 * `npm run scenario -- FILE…`: plays each file in a world and a browser of its own. Exit code 0 when every expectation of every file held,
 * 1 when one did not, 2 when a file is no valid scenario (the valid ones are still played).
 */

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line: string): void => console.log(line);

function read(file: string): Scenario | null {
  try {
    if (!existsSync(file)) throw new InvalidScenario(file, ['there is no such file']);
    return readScenario(file, readFileSync(file, 'utf8'));
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
    return null;
  }
}

function build(): string {
  try {
    return builtExtension(project, say);
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
    process.exit(1);
  }
}

async function play(file: string, scenario: Scenario, extension: string): Promise<Score> {
  say(`${basename(file)}${scenario.title === '' ? '' : `: ${scenario.title}`}`);
  const score = await playScenario(
    scenario,
    { extension, visible: process.env['YOBIRIN_VISIBLE'] === '1' },
    {
      file,
      screenshotFolder: join(project, 'screenshots', 'scenario'),
      onVerdict: (number, step, verdict, seconds) => say(verdictLine(number, step, verdict, seconds)),
      onTrouble: (number, step, why) => say(troubleLine(number, step, why)),
    },
  ).catch((cause: unknown): Score => {
    say(troubleLine(0, 'player', cause instanceof Error ? cause.message : String(cause)));
    return { passed: 0, failed: 1, notReached: 0 };
  });
  say(`  ${scoreLine(score)}`);
  return score;
}

const files = process.argv.slice(2).map((file) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
if (files.length === 0) {
  say('usage: npm run scenario -- FILE…');
  process.exit(2);
}
const scenarios = files.map((file) => ({ file, scenario: read(file) }));
const valid = scenarios.filter((entry): entry is { file: string; scenario: Scenario } => entry.scenario !== null);
const scores: Score[] = [];
if (valid.length > 0) {
  const extension = build();
  for (const { file, scenario } of valid) scores.push(await play(file, scenario, extension));
}
const total = addScores(scores);
if (files.length > 1)
  say(`all ${files.length} files: ${scoreLine(total)}${valid.length < files.length ? `, ${files.length - valid.length} not valid` : ''}`);
process.exit(valid.length < files.length ? 2 : total.failed > 0 ? 1 : 0);
