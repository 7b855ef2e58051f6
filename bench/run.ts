import type { Measurement } from './measurement';
import { ratioOf } from './measurement';
import { bell } from './bell';
import { figures } from './figures';
import { matrix } from './matrix';
import { noticing } from './noticing';
import { page } from './page';
import { popup } from './popup';
import { sizes } from './sizes';
import { views } from './views';
import { watching } from './watching';

/** One file each. */
const benches: Readonly<Record<string, () => AsyncIterable<Measurement>>> = { bell, figures, matrix, noticing, page, popup, sizes, views, watching };

/**
 * `npm run bench` runs all, `npm run bench -- figures` one. `--json` prints one object a line. Nothing is asserted: times are of this machine
 * at this moment, ratios are what can be compared.
 */
async function run(args: readonly string[]): Promise<void> {
  const asJson = args.includes('--json');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    console.error(`No bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (!asJson) console.log(`\n${name}\n${rowOf(['', 'ours', 'reference', 'ratio', ''])}`);
    for await (const measurement of bench()) console.log(asJson ? jsonOf(measurement) : rowOf(cellsOf(measurement)));
  }
}

function jsonOf(measurement: Measurement): string {
  const { name, value, unit, reference } = measurement;
  return JSON.stringify({ name, value, unit, reference, ratio: ratioOf(measurement) });
}

function cellsOf(measurement: Measurement): readonly string[] {
  const { name, value, unit, reference, against } = measurement;
  return [name, `${value.toFixed(1)} ${unit}`, `${reference.toFixed(1)} ${unit}`, ratioOf(measurement).toFixed(2), against];
}

const widths = [46, 12, 12, 8, 0];

function rowOf(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 || at === cells.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('  ')
    .trimEnd();
}

await run(process.argv.slice(2));
