import fc from 'fast-check';
import { Meter } from './meter';
import { settledRejections, watchRejections } from './rejections';
import { pollution, type PrototypeKeys } from './prototypes';

/** One way for hostile input to come in. */
export interface Area<Input> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Plays one input to its end. Throws when an answer is none of the declared ones. The word it gives back is counted in the totals. */
  readonly judge: (input: Input, meter: Meter) => Promise<string>;
  /** The input as a person wants to read it. */
  readonly show: (input: Input) => string;
}

export interface Wish {
  readonly seed: number;
  readonly runs: number;
  /** Number of the only run to play; null = from the first. */
  readonly only: number | null;
  /** Told before every run, so that one that never ends can be named. */
  readonly onRun?: (run: number) => void;
}

export interface Failure {
  readonly run: number;
  readonly message: string;
  /** After shrinking. */
  readonly input: string;
}

export interface Report {
  readonly area: string;
  readonly runs: number;
  /** What the runs ended in, the commonest first. */
  readonly outcomes: readonly (readonly [string, number])[];
  readonly failure: Failure | null;
}

/** Plays the runs of one area up to the first that fails, and makes that one's input small. */
export async function runArea<Input>(area: Area<Input>, { seed, runs, only, onRun }: Wish): Promise<Report> {
  const counts = new Map<string, number>();
  const before = pollution();
  const meter = new Meter();
  const stopWatching = watchRejections();
  let played = 0;
  let shrinking = false;
  const property = fc.asyncProperty(area.inputs, async (input) => {
    onRun?.((only ?? 0) + played);
    played += 1;
    const outcome = await playOnce(area, input, meter, before).catch((failure: unknown) => {
      shrinking = true;
      throw failure;
    });
    if (!shrinking) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  });
  const path = only === null ? {} : { path: String(only) };
  const details = await fc.check(property, { seed, numRuns: only === null ? runs : 1, ...path });
  stopWatching();
  meter.uninstall();
  const outcomes = [...counts].sort(([, a], [, b]) => b - a);
  if (!details.failed) return { area: area.name, runs: details.numRuns, outcomes, failure: null };
  return { area: area.name, runs: details.numRuns, outcomes, failure: failureOf(area, details, only ?? 0) };
}

async function playOnce<Input>(area: Area<Input>, input: Input, meter: Meter, before: PrototypeKeys): Promise<string> {
  meter.reset();
  meter.install();
  try {
    return await area.judge(input, meter);
  } finally {
    meter.uninstall();
    const after = pollution();
    if (after !== before) throw new Error(`a built-in prototype was changed: ${after}`);
    const [rejection] = await settledRejections();
    if (rejection !== undefined)
      throw new Error(`a promise nobody listens to was rejected: ${rejection instanceof Error ? rejection.message : JSON.stringify(rejection)}`);
  }
}

function failureOf<Input>(area: Area<Input>, details: fc.RunDetails<[Input]>, offset: number): Failure {
  const run = Number(details.counterexamplePath?.split(':')[0] ?? 0) || offset;
  const [input] = details.counterexample ?? [];
  const error = details.errorInstance;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { run, message: message.split('\n').slice(0, 8).join('\n'), input: input === undefined ? '' : area.show(input) };
}

/** Says that an answer is none of the declared ones. */
export function demand(holds: boolean, what: string | (() => string)): asserts holds {
  if (!holds) throw new Error(typeof what === 'string' ? what : what());
}
