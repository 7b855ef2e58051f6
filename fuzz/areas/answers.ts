import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { decide } from '../../utils/app/decide';
import { recordReading } from '../../utils/app/recordReading';
import { rememberReading } from '../../utils/app/rememberReading';
import { schemas } from '../../utils/browser/messaging/schemas';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { Reading, ReadRequest } from '../../utils/domain/watch/reading';
import { emptyMemory } from '../../utils/domain/watch/workingMemory';
import { urlOf } from '../../utils/site/chat/endpoints';
import { shapeOfJson } from '../../utils/site/chat/pageShape';
import { understand } from '../../utils/site/chat/readAnswer';
import { parseReadRequest, parseShapeRequest } from '../../utils/site/chat/readRequest';
import { readingOfTapped } from '../../utils/site/chat/readingOfTapped';
import { memoryGroupsStore } from '../../utils/testing/memoryGroupsStore';
import { type Area, demand } from '../area';
import { judgeGroupRows } from '../judgeGroupRows';
import { type Change, changes, textOf } from '../inputs/mutatedJson';
import type { Meter } from '../meter';
import { demandWords } from '../words';

const now = Date.UTC(2026, 10, 22, 3);
const mostWorkPerUnit = 60;

interface Fixture {
  readonly name: string;
  readonly request: ReadRequest;
  readonly status: number;
  readonly json: unknown;
}

interface AnswerInput {
  readonly fixture: number;
  readonly changes: readonly Change[];
  readonly status: number | null;
  readonly redirected: boolean;
  readonly contentType: string | null;
  readonly level: WatchLevel;
  readonly via: 'tap' | 'own';
  /** The good answer was seen an hour before. */
  readonly seenBefore: boolean;
}

const fixtures = readFixtures();

function readFixtures(): readonly Fixture[] {
  const root = path.resolve(import.meta.dirname, '../../tests/fixtures/chat');
  return readdirSync(root)
    .sort()
    .map((name) => {
      const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, name, file), 'utf8'));
      const meta = json('meta.json') as { readonly request: unknown; readonly status: number };
      const request = parseReadRequest(meta.request);
      if (request === null) throw new Error(`${name} has no request`);
      return { name, request, status: meta.status, json: json('response.json') };
    });
}

const lists = fixtures.flatMap(({ status }, index) => (status === 200 ? [index] : []));

const inputs: fc.Arbitrary<AnswerInput> = fc.record({
  fixture: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lists) }, { weight: 1, arbitrary: fc.nat(fixtures.length - 1) }),
  changes,
  status: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(0, 200, 204, 302, 400, 401, 403, 404, 429, 500, 599, 999) },
  ),
  redirected: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  contentType: fc.constantFrom('application/json', null, 'text/html; charset=utf-8', ''),
  level: fc.constantFrom('page' as const, 'tab' as const, 'always' as const),
  via: fc.constantFrom('tap' as const, 'own' as const),
  seenBefore: fc.boolean(),
});

/** Answers of LINE's with a few places changed: what is understood of them, what is written down, what a sample of them shows. */
export const answers: Area<AnswerInput> = { name: 'answers', inputs, judge, show };

async function judge(input: AnswerInput, meter: Meter): Promise<string> {
  const fixture = fixtures[input.fixture];
  if (fixture === undefined) throw new Error('no such fixture');
  const text = textOf(fixture.json, input.changes);
  meter.reset();
  const status = input.status ?? fixture.status;
  const reading = understand(fixture.request, { status, redirected: input.redirected, contentType: input.contentType, text });
  judgeReading(reading, text);
  const tapped = readingOfTapped({ url: urlOf(fixture.request), status, text });
  if (tapped !== null) judgeReading(tapped, text);
  await judgeRecords(reading, fixture, input);
  judgeShape(fixture, text);
  demand(meter.work <= 1_000_000 + text.length * mostWorkPerUnit, () => `${meter.work} steps of work for ${text.length} characters`);
  return reading.of === 'problem' ? `problem: ${reading.problem.kind}` : reading.of;
}

/** What is understood fits into the message that carries it, and nothing of the answer is lost without a word. */
function judgeReading(reading: Reading, text: string): void {
  const carried = v.safeParse(schemas['site/tapped'], JSON.parse(JSON.stringify(reading)));
  demand(carried.success, () => `the worker would refuse it: ${carried.issues?.[0].message ?? ''}`);
  demand(JSON.stringify(carried.output) === JSON.stringify(reading), 'the worker would hear something else');
  if (reading.of === 'chats') {
    const { list } = JSON.parse(text) as { readonly list: readonly unknown[] };
    demand(reading.chats + reading.unreadable === list.length, 'entries are lost without a word');
    demand(reading.groups.length + reading.unknownChats <= 2 * reading.chats, 'more groups than chats');
    for (const group of reading.groups) demand(text.includes(group.chatId), 'a group that nobody listed');
  }
  if (reading.of === 'accounts') {
    const { list } = JSON.parse(text) as { readonly list: readonly unknown[] };
    demand(reading.accounts.length === list.length || !reading.complete, 'accounts are lost without a word');
  }
}

async function judgeRecords(reading: Reading, fixture: Fixture, { level, via, seenBefore }: AnswerInput): Promise<void> {
  const store = memoryGroupsStore();
  const context = { via, level, sweep: null, random: 0.5 };
  if (seenBefore) {
    const good = understand(fixture.request, { status: fixture.status, redirected: false, contentType: null, text: JSON.stringify(fixture.json) });
    await recordReading(store, good, { ...context, now: now - 3_600_000 });
  }
  const recorded = await recordReading(store, reading, { ...context, now });
  const memory = rememberReading(emptyMemory, { reading, as: via === 'tap' ? 'tap' : 'look', recorded, at: now });
  demand(memory.lookups.length <= 2_000, 'questions without end');
  const first = JSON.stringify(store.events());
  if (reading.of !== 'problem') {
    await recordReading(store, reading, { ...context, now });
    demand(JSON.stringify(store.events()) === first, 'the same answer again is news');
  }
  await judgeGroupRows(store, now);
  for (const account of await store.accounts()) demandWords(account.health, (words) => words.watch.states[account.health]);
  const deps = { clock: { now: () => now + 1_000 }, store, newId: idsFrom('decided'), by: '' };
  await decide(deps, await store.newGroups(), { kind: 'handled' });
  demand((await store.newGroups()).length === 0, 'a group that was dealt with still counts as new');
  await judgeGroupRows(store, now);
}

function idsFrom(name: string): () => string {
  let count = 0;
  return () => `${name}:${(count += 1)}`;
}

/** Neither the sample of an answer nor a request made of it gives away what stood in it. */
function judgeShape(fixture: Fixture, text: string): void {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return;
  }
  const shape = JSON.stringify(shapeOfJson(json)) as string | undefined;
  for (const secret of secretsIn(fixture.json)) demand(shape === undefined || !shape.includes(secret), () => `a sample says ${secret}`);
  const request = parseReadRequest(json);
  if (request !== null)
    demand(URL.canParse(urlOf(request)) && new URL(urlOf(request)).origin === 'https://chat.line.biz', 'a request that goes elsewhere');
  parseShapeRequest(json);
}

function secretsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= 6 && !/^[A-Za-z_]+$/.test(value) ? [JSON.stringify(value).slice(1, -1)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsIn) : [];
}

function show(input: AnswerInput): string {
  const fixture = fixtures[input.fixture];
  return JSON.stringify({ ...input, fixture: fixture?.name, text: textOf(fixture?.json, input.changes).slice(0, 1_500) });
}
