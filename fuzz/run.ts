import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { totalsLine } from '../tests/reporters/totals';
import type { Report } from './area';
import { areas } from './areas';
import type { Played, Playing } from './playing';

/** A run takes milliseconds; one that is not through after this, ms, never ends. */
const longestRunMs = 60_000;

/**
 * `npm run fuzz -- --seed 1 --runs 100000` plays that many runs, an equal part for each area. A failure is told with its run and its input made
 * small; `--seed 1 --only files --run 4711` plays that one again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string' }, run: { type: 'string' } },
  });
  const names = Object.keys(areas).filter((name) => values.only === undefined || name === values.only);
  const [seed, runs, only] = [numberOf(values.seed, 1), numberOf(values.runs, 6_000), values.run === undefined ? null : numberOf(values.run, 0)];
  if (names.length === 0 || [seed, runs, only ?? 0].some(Number.isNaN) || (only !== null && values.only === undefined)) {
    console.error(`--seed and --runs are numbers, --only one of ${Object.keys(areas).join(', ')}; --run needs --only.`);
    process.exitCode = 2;
    return;
  }
  let [passed, failed] = [0, 0];
  console.log(`seed ${seed}`);
  for (const area of names) {
    const report = await play(area, seed, Math.ceil(runs / names.length), only);
    passed += report.failure === null ? report.runs : Math.max(0, report.runs - 1);
    failed += report.failure === null ? 0 : 1;
    tell(report, seed);
  }
  console.log(`\n${totalsLine('total', { passed, failed })}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function numberOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
}

function play(area: string, seed: number, runs: number, only: number | null): Promise<Report> {
  const run = new Int32Array(new SharedArrayBuffer(4));
  const playing: Playing = { area, seed, runs, only, run };
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: playing });
  return new Promise((resolve) => {
    let [last, since] = [-1, performance.now()];
    const broken = (message: string): Report => {
      const number = Atomics.load(run, 0);
      return { area, runs: number, outcomes: [], failure: { run: number, message, input: '(not made small)' } };
    };
    const watch = setInterval(() => {
      const number = Atomics.load(run, 0);
      if (number !== last) [last, since] = [number, performance.now()];
      else if (performance.now() - since > longestRunMs) end(broken('the run does not end'));
    }, 1_000);
    const end = (report: Report) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(report);
    };
    worker.on('message', (played: Played) => end('report' in played ? played.report : broken(played.broken)));
    worker.on('error', (error) => end(broken(String(error))));
  });
}

function tell({ area, runs, outcomes, failure }: Report, seed: number): void {
  console.log(`\n${area}: ${runs} runs, ${failure === null ? 'none failed' : `run ${failure.run} failed`}`);
  for (const [outcome, count] of outcomes) console.log(`  ${String(count).padStart(7)}  ${outcome}`);
  if (failure === null) return;
  console.log(`\n${failure.message}\n\ninput: ${failure.input}\nagain: npm run fuzz -- --seed ${seed} --only ${area} --run ${failure.run}`);
}

await main();
