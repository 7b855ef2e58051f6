import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtExtension } from './scenario/buildExtension';
import type { Scenario } from './scenario/format';
import { playScenario, type Score } from './scenario/player';
import { InvalidScenario, readScenario } from './scenario/readScenario';
import { addScores, scoreLine, troubleLine, verdictLine } from './scenario/report';

/**
 * `npm run scenario -- [--at-once N] FILE…`: plays each file in a world and a browser of its own, N of them side by side (default 1; their
 * lines then come file by file). Exit code 0 when every expectation of every file held, 1 when one did not, 2 when a file is no valid
 * scenario (the valid ones are still played).
 */

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
type Say = (line: string) => void;
const say: Say = (line) => console.log(line);

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

async function play({ file, scenario }: Valid, extension: string, say: Say): Promise<Score> {
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

/** Plays the files in order; several at a time, those with most steps first: none of them is left over for the end. */
async function playAll(valid: readonly Valid[], extension: string, atOnce: number): Promise<Score[]> {
  const scores: Score[] = [];
  const longFirst = valid.toSorted((a, b) => b.scenario.steps.length - a.scenario.steps.length);
  const waiting = (atOnce === 1 ? valid : longFirst).values();
  async function playNext(): Promise<void> {
    for (const entry of waiting) {
      const lines: string[] = [];
      scores.push(await play(entry, extension, atOnce === 1 ? say : (line) => lines.push(line)));
      for (const line of lines) say(line);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, playNext));
  return scores;
}

interface Valid {
  readonly file: string;
  readonly scenario: Scenario;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'at-once': { type: 'string', default: '1' } } });
const atOnce = Number(values['at-once']);
const files = positionals.map((file) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
if (files.length === 0 || !Number.isInteger(atOnce) || atOnce < 1) {
  say('usage: npm run scenario -- [--at-once N] FILE…');
  process.exit(2);
}
const valid = files.map((file) => ({ file, scenario: read(file) })).filter((entry): entry is Valid => entry.scenario !== null);
const scores = valid.length > 0 ? await playAll(valid, build(), atOnce) : [];
const total = addScores(scores);
if (files.length > 1)
  say(`all ${files.length} files: ${scoreLine(total)}${valid.length < files.length ? `, ${files.length - valid.length} not valid` : ''}`);
process.exit(valid.length < files.length ? 2 : total.failed > 0 ? 1 : 0);
