/** One thing measured against another in the same run. */
export interface Measurement {
  readonly name: string;
  /** Ours, and what it is held against, in `unit`. */
  readonly value: number;
  readonly unit: 'ms' | 's' | 'tasks' | 'requests' | 'kB';
  readonly reference: number;
  /** What the reference is. */
  readonly against: string;
}

/** Nothing against nothing is as much. */
export function ratioOf({ value, reference }: Measurement): number {
  return value === reference ? 1 : value / reference;
}

/**
 * Times ours and the reference in turns, so that a busy machine hits both, and gives the median of each, milliseconds. The first turn warms
 * up and does not count.
 */
export async function timeBoth(name: string, against: string, turns: number, ours: () => unknown, reference: () => unknown): Promise<Measurement> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let turn = 0; turn <= turns; turn++) {
    const mine = await timeOf(ours);
    const theirs = await timeOf(reference);
    if (turn === 0) continue;
    times.ours.push(mine);
    times.reference.push(theirs);
  }
  return { name, value: median(times.ours), unit: 'ms', reference: median(times.reference), against };
}

async function timeOf(run: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** What 95 of 100 stay below. */
export function high(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? NaN;
}
