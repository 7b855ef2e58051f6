/** Counts at the end of one run. A run that broke outside its tests still counts as failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The closing line of a run, e.g. `unit: 312 passed, 0 failed`. `tests/all.ts` and CI read exactly this shape. */
export function totalsLine(suite: string, totals: Totals): string {
  return `${suite}: ${totals.passed} passed, ${totals.failed} failed`;
}

/** The last closing line in a run's output, `all 51 files: 90 passed, 2 failed (3 not reached)` of the scenario player too; null when there is none. */
export function readTotals(output: string): Totals | null {
  const last = [...output.matchAll(/^(?:[\w ]+: )?(\d+) passed, (\d+) failed(?: \(\d+ not reached\))?(?:, \d+ not valid)?\r?$/gm)].at(-1);
  return last === undefined ? null : { passed: Number(last[1]), failed: Number(last[2]) };
}
