import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readTotals, type Totals, totalsLine } from './reporters/totals';

/**
 * Everything that must be green, in the order of what is cheapest to know. Stops at the first round with a red step and says which;
 * the last line is always `total: N passed, N failed`. `tsx tests/all.ts check` leaves out what needs a build or a browser.
 */
const root = path.resolve(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** The command ends with `N passed, N failed`; silence then means that it broke. Other commands count only when they fail. */
  readonly counts: boolean;
}

function tool(name: string, ...command: string[]): Step {
  return { name, command, counts: false };
}

function runner(name: string, ...command: string[]): Step {
  return { name, command, counts: true };
}

/** Steps that follow each other. */
type Lane = readonly Step[];

const sources: Lane = [
  tool('lint', 'npm', 'run', '--silent', 'lint'),
  tool('types', 'tsc', '--noEmit'),
  tool('format', 'oxfmt', '--check'),
  tool('unused', 'knip', '--no-progress'),
];

/** Lanes of one round run side by side, so that both cores have work to the end of it; rounds follow each other. */
function rounds(): Lane[][] {
  const scenarios = readdirSync(path.join(root, 'sandbox/scenarios')).filter((file) => file.endsWith('.json'));
  return [
    [sources, [tool('build', 'wxt', 'build'), tool('build for Firefox', 'wxt', 'build', '-b', 'firefox'), runner('unit', 'vitest', 'run')]],
    [
      [runner('e2e', 'playwright', 'test')],
      [runner('faults', 'tsx', 'faults/run.ts', '--seeds', '2', '--at-once', '2', '--shrink-minutes', '1')],
      [runner('switches', 'tsx', 'switches/run.ts', '--pairwise', '--at-once', '1')],
    ],
    [[runner('scenarios', 'tsx', 'sandbox/play.ts', '--at-once', '5', ...scenarios.map((file) => `sandbox/scenarios/${file}`))]],
  ];
}

function checkRounds(): Lane[][] {
  return [[sources, [runner('walls', 'vitest', 'run', 'tests/arch/walls.test.ts')]]];
}

/** Runs one command to its end. Its output goes to the terminal at once, or in one piece afterwards when others run beside it. */
function run(step: Step, live: boolean): Promise<Totals> {
  const [program = '', ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    function take(chunk: string): void {
      output += chunk;
      if (live) process.stdout.write(chunk);
    }
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      take(`${error.message}\n`);
      resolve({ passed: 0, failed: 1 });
    });
    child.on('close', (code) => {
      if (!live) process.stdout.write(output);
      resolve(verdict(step, code, output));
    });
  });
}

function verdict(step: Step, code: number | null, output: string): Totals {
  const totals = step.counts ? readTotals(output) : { passed: 0, failed: 0 };
  if (totals === null) return { passed: 0, failed: 1 };
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

interface Outcome {
  readonly totals: Totals;
  readonly red: string | null;
}

/** Runs the steps of a lane up to its first red one. */
async function runLane(lane: Lane, live: boolean): Promise<Outcome> {
  let sum: Totals = { passed: 0, failed: 0 };
  for (const step of lane) {
    const startedAt = performance.now();
    const totals = await run(step, live);
    process.stdout.write(`   ${step.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
    sum = add(sum, totals);
    if (totals.failed > 0) return { totals: sum, red: step.name };
  }
  return { totals: sum, red: null };
}

function add(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

async function runAll(all: readonly Lane[][]): Promise<Totals> {
  let sum: Totals = { passed: 0, failed: 0 };
  for (const round of all) {
    process.stdout.write(`\n── ${round.map((lane) => lane.map((step) => step.name).join(', ')).join(' | ')}\n`);
    const outcomes = await Promise.all(round.map((lane) => runLane(lane, round.length === 1)));
    sum = outcomes.map(({ totals }) => totals).reduce(add, sum);
    const red = outcomes.flatMap((outcome) => outcome.red ?? []);
    if (red.length === 0) continue;
    process.stdout.write(`\nstopped at: ${red.join(', ')}\n`);
    break;
  }
  return sum;
}

const sum = await runAll(process.argv[2] === 'check' ? checkRounds() : rounds());
process.stdout.write(`\n${totalsLine('total', sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
