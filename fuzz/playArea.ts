import { parentPort, workerData } from 'node:worker_threads';
import type { Played, Playing } from './playing';

/** One area in a thread of its own, so that whoever started it can end a run that never ends. */

async function play({ area, seed, runs, only, run }: Playing): Promise<Played> {
  await import('./setup');
  const { areas } = await import('./areas');
  const load = areas[area];
  if (load === undefined) return { broken: `no area called ${area}` };
  const playArea = await load();
  return { report: await playArea({ seed, runs, only, onRun: (number) => void Atomics.store(run, 0, number) }) };
}

try {
  parentPort?.postMessage(await play(workerData as Playing));
} catch (failure) {
  parentPort?.postMessage({ broken: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) } satisfies Played);
}
process.exit();
