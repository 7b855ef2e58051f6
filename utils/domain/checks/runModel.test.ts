import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedNow } from '../groups/events';
import { blue, fineFindings, green, items, planWith, red, runId, startedAt } from '../../testing/checkBuilders';
import { foldRun, stepRun } from './foldRun';
import { holdsBack, progressOf } from './itemProgress';
import { foldPerson } from './personName';
import type { RunState } from './run';
import type { RunEvent, RunMove } from './runEvents';
import { refuseMove, refuseSignature } from './runMoves';

const people = ['田中', '佐藤', '佐 藤\u200b', '鈴木', ''] as const;
const accounts = [blue, green, red] as const;

type Ask = { readonly by: string; readonly wait: number } & (
  | { readonly move: RunMove }
  | { readonly sign: true; readonly needed: 1 | 2; readonly quotaFails: boolean }
);

const cellOf = fc.oneof(
  fc.constantFrom(items.confirm, items.optional, items.second, items.pause, items.holiday).map(({ itemId }) => ({ itemId, accounts: null })),
  fc.record({
    itemId: fc.constantFrom(items.each.itemId, items.each.itemId, items.quota.itemId, items.after.itemId),
    accounts: fc.constantFrom<(typeof blue)[]>([...accounts], [...accounts], [blue], [green, red]),
  }),
);
const anyMove: fc.Arbitrary<RunMove> = fc.oneof(
  { weight: 12, arbitrary: cellOf.map((cell): RunMove => ({ kind: 'ticked', ...cell })) },
  { weight: 1, arbitrary: cellOf.map((cell): RunMove => ({ kind: 'unticked', ...cell })) },
  { weight: 3, arbitrary: cellOf.map((cell): RunMove => ({ kind: 'waived', ...cell, reason: '不要', findings: fineFindings })) },
  { weight: 1, arbitrary: cellOf.map((cell): RunMove => ({ kind: 'unwaived', ...cell })) },
  { weight: 4, arbitrary: fc.constant<RunMove>({ kind: 'pauseStarted', itemId: items.pause.itemId }) },
  { weight: 1, arbitrary: fc.subarray([...accounts]).map((own): RunMove => ({ kind: 'planned', plan: planWith({ accounts: own.map((account) => ({ account, name: null })) }) })) },
  { weight: 1, arbitrary: fc.constantFrom<RunMove>({ kind: 'noted', text: 'x' }, { kind: 'resultNoted', accounts: [blue], result: 'failed', note: '' }) },
  { weight: 1, arbitrary: fc.constantFrom<RunMove>({ kind: 'abandoned', reason: '中止' }, { kind: 'sent', sentAt: 5 }) },
); // oxfmt-ignore
const who = { by: fc.constantFrom(...people), wait: fc.constantFrom(0, 1, 40_000, -100_000) };
const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...who, move: anyMove }) },
  { weight: 1, arbitrary: fc.record({ ...who, sign: fc.constant(true as const), needed: fc.constantFrom<1 | 2>(1, 2), quotaFails: fc.boolean() }) },
);

/** Brings a run close to signing, so that chance finds the interesting places. */
const readying: readonly Ask[] = [
  { by: '田中', wait: 1, move: { kind: 'pauseStarted', itemId: items.pause.itemId } },
  { by: '佐藤', wait: 40_000, move: { kind: 'ticked', itemId: items.second.itemId, accounts: null } },
  { by: '田中', wait: 1, move: { kind: 'ticked', itemId: items.confirm.itemId, accounts: null } },
  { by: '田中', wait: 1, move: { kind: 'ticked', itemId: items.each.itemId, accounts } },
  { by: '田中', wait: 1, move: { kind: 'ticked', itemId: items.pause.itemId, accounts: null } },
];
const asksUpTo = (maxLength: number) => fc.array(anyAsk, { maxLength });
const anyAsks = fc.tuple(fc.boolean(), asksUpTo(25)).map(([ready, asks]) => [...(ready ? readying : []), ...asks]);

const failing = fineFindings.map((found) => (found.check === 'quota' && found.account === red ? { ...found, verdict: 'fail' as const } : found));

/** One browser: its events, its clock, and what it may do according to the rules. */
class Browser {
  clock = 1_000;
  events: RunEvent[] = [startedAt(1_000)];
  constructor(private readonly name: string) {}

  get run(): RunState {
    const run = foldRun(this.events);
    if (run === null) throw new Error('not started');
    return run;
  }

  /** Does it if it is allowed; null = refused. */
  ask(ask: Ask): RunEvent | null {
    this.clock = Math.max(0, this.clock + ask.wait);
    const run = this.run;
    const base = { eventId: `${this.name}${this.events.length}`, runId, at: datedNow(this.clock, run.lastEventAt), by: ask.by };
    if ('move' in ask) return refuseMove(run, ask.move, ask.by, this.clock) === null ? this.add({ ...ask.move, ...base }) : null;
    if (refuseSignature(run, progressOf(run, ask.quotaFails ? failing : fineFindings), ask.by) !== null) return null;
    const signature = { signer: ask.by, recordId: base.eventId, digest: ask.quotaFails ? 'failing' : 'fine', basis: run.basis, needed: ask.needed };
    return this.add({ ...base, kind: 'signed', ...signature });
  }

  private add(event: RunEvent): RunEvent {
    this.events = [...this.events, event];
    return event;
  }
}

/** The whole of the rules about signatures, as a person would say them. */
interface Model {
  signers: Set<string>;
  needed: number;
  revision: number;
  end: 'sent' | 'abandoned' | null;
}

function isEditOf({ kind, ...event }: RunEvent): boolean {
  if (kind === 'planned' || kind === 'pauseStarted') return true;
  return 'itemId' in event && event.itemId !== items.after.itemId;
}

function advance(model: Model, event: RunEvent): void {
  if (event.kind === 'sent' || event.kind === 'abandoned') model.end = event.kind;
  if (event.kind === 'signed') {
    model.signers.add(foldPerson(event.signer));
    model.needed = Math.max(model.needed, event.needed);
  }
  if (!isEditOf(event) || model.signers.size === 0) return;
  model.revision += 1;
  model.signers = new Set();
  model.needed = 0;
}

function statusOf({ signers, needed, end }: Model): RunState['status'] {
  return end ?? (signers.size === 0 ? 'checking' : signers.size >= needed ? 'signed' : 'partlySigned');
}

function expectNothingOpenAtSigning(events: readonly RunEvent[]): void {
  const run = foldRun(events);
  if (run?.status !== 'signed') return;
  for (const { at, eventId, digest } of run.signatures) {
    const then = foldRun(events.filter((event) => event.at < at || (event.at === at && event.eventId < eventId)));
    if (then === null) throw new Error('not started');
    expect(progressOf(then, digest === 'failing' ? failing : fineFindings).filter(holdsBack)).toEqual([]);
  }
}

describe('whatever is asked of a run', () => {
  it('its status is what the rules say, an edit cancels, and events only grow', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const browser = new Browser('a');
        const model: Model = { signers: new Set(), needed: 0, revision: 1, end: null };
        for (const ask of asks) {
          const before = browser.run;
          const earlier = browser.events;
          const event = browser.ask(ask);
          if (event === null) expect(browser.events).toEqual(earlier);
          else {
            advance(model, event);
            expect(browser.events.slice(0, -1)).toEqual(earlier);
            expect(event.at).toBeGreaterThan(before.lastEventAt);
            expect(stepRun(before, event)).toEqual(browser.run);
          }
          const { status, revision, signatures, cancelled } = browser.run;
          seen.add(status);
          expect({ status, revision, signers: signatures.length }).toEqual({ status: statusOf(model), revision: model.revision, signers: model.signers.size });
          expect(signatures.length + cancelled.length).toBe(browser.events.filter(({ kind }) => kind === 'signed').length);
        }
        expectNothingOpenAtSigning(browser.events);
      }),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual(['abandoned', 'checking', 'partlySigned', 'sent', 'signed']);
  }); // oxfmt-ignore

  it('folding does not depend on the order of storing or on doubled events', () => {
    fc.assert(
      fc.property(anyAsks, fc.infiniteStream(fc.nat()), (asks, chance) => {
        const browser = new Browser('a');
        for (const ask of asks) browser.ask(ask);
        const shuffled = [...browser.events, ...browser.events.slice(0, 3)].map((event) => [chance.next().value, event] as const);
        const stored = shuffled.sort(([one], [two]) => one - two).map(([, event]) => event);
        expect(foldRun(stored)).toEqual(browser.run);
      }),
    );
  });
});

describe('two browsers that did not know of each other', () => {
  const sign = fc.record({ ...who, sign: fc.constant(true as const), needed: fc.constantFrom<1 | 2>(1, 2), quotaFails: fc.constant(false) });
  const few = fc.tuple(asksUpTo(2), fc.option(sign, { nil: null })).map(([asks, last]) => [...asks, ...(last === null ? [] : [last])]);
  const shared = fc.oneof(
    anyAsks,
    asksUpTo(3).map((asks) => [...readying, ...asks]),
  );
  const split = fc.tuple(shared, few, few, fc.integer({ min: -50_000, max: 50_000 }));

  it('come to the same run in either order, with nothing signed over an open item', () => {
    let merges = 0;
    fc.assert(
      fc.property(split, ([before, left, right, skew]) => {
        const [one, two] = [new Browser('a'), new Browser('b')];
        for (const ask of before) one.ask(ask);
        two.events = [...one.events];
        two.clock = one.clock + skew;
        for (const ask of left) one.ask(ask);
        for (const ask of right) two.ask(ask);
        const merged = foldRun([...one.events, ...two.events]);
        expect(foldRun([...two.events, ...one.events])).toEqual(merged);
        expectNothingOpenAtSigning([...one.events, ...two.events]);
        const signers = merged?.signatures.map(({ signer }) => foldPerson(signer)) ?? [];
        expect(new Set(signers).size).toBe(signers.length);
        if (merged?.status === 'signed') merges += 1;
        const sent = [...one.events, ...two.events].some(({ kind }) => kind === 'sent');
        expect(merged?.status === 'sent').toBe(sent);
      }),
      { numRuns: 300 },
    );
    expect(merges).toBeGreaterThan(0);
  });
});
