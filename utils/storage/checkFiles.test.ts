import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { noAppendedRows, type AppendedRowKind, type AppendedRows } from '../domain/appendedRows';
import type { RunEvent } from '../domain/checks/runEvents';
import type { Finding } from '../domain/checks/finding';
import {
  accountGroupIdOf,
  blue,
  fineFindings,
  green,
  items,
  planWith,
  red,
  runEvent,
  runId,
  startedAt,
  templateVersion,
} from '../testing/checkBuilders';
import { appendedRowsOf, checksWorld, signedRun } from '../testing/checksWorld';
import { readAppended, writeAppended } from './appendedBackup';
import { parseAppendedRow } from './appendedBackupSchema';
import { openAppendedBackup } from './queries/readAppendedBackup';
import { readRunFile, writeRunFile } from './runFile';
import { readTemplateFile, writeTemplateFile } from './templateFile';
import { groupOf, happened, recorded } from '../testing/invitationBuilders';

const now = 1_000_000;
const day = 86_400_000;
const made = { exportedAt: now, extensionVersion: '0.3.0' };

/** One finding of every check, with something in every field. */
const findings: readonly Finding[] = [
  ...fineFindings,
  { check: 'quota', account: red, verdict: 'fail', free: null, used: null, planned: 5, remaining: -1, recipients: 7, basis: 'cap', difference: -8, additional: 8, cost: { amount: 24.5, currency: 'JPY', atMost: true }, gaps: ['plan', 'otherRun'] },
  { check: 'figuresFresh', account: blue, verdict: 'fail', newestOn: 20_000, daysOld: 4 },
  { check: 'targetReach', account: blue, verdict: 'unknown', targetReaches: 'withheld', least: 100 },
  { check: 'spacing', account: blue, verdict: 'fail', nearest: { at: 5, runId: null, name: '別' }, hours: 1.5 },
  { check: 'accountsAsPlanned', verdict: 'note', accounts: 3, notInGroup: [blue], missingOfGroup: [], groupComplete: false, sinceLastRun: { runId, at: 3, added: [], removed: [green] } },
  { check: 'plannedTime', verdict: 'fail', plannedAt: null, past: true },
  { check: 'nightHours', verdict: 'ok', plannedAt: 5, fromHour: 21, toHour: 8 },
  { check: 'textLength', verdict: 'fail', bubbles: [{ index: 0, length: 501 }], most: 500 },
  { check: 'bubbleCount', verdict: 'fail', count: 4, most: 3 },
  { check: 'links', verdict: 'fail', links: 1, broken: [{ link: 'http://x', why: 'notHttps' }] },
  { check: 'utm', verdict: 'fail', links: 2, without: ['https://x'], differing: [{ parameter: 'utm_source', values: ['a', 'b'] }] },
  { check: 'couponPeriod', verdict: 'fail', startsAt: 1, endsAt: 2, fault: 'endsBeforeSend' },
]; // oxfmt-ignore

const cell = { itemId: items.each.itemId, accounts: [blue, red] };
const runEvents: readonly RunEvent[] = [
  startedAt(1, { plan: planWith({ accountGroupId: accountGroupIdOf('g'), coupon: { startsAt: 1, endsAt: 2 }, links: ['https://x'], bubbles: [{ kind: 'other', what: '画像' }], narrowing: 'narrowed', cap: 5, plannedAt: null }) }),
  runEvent('planned', 2, { plan: planWith() }),
  runEvent('ticked', 3, cell),
  runEvent('unticked', 4, { itemId: items.confirm.itemId, accounts: null }),
  runEvent('waived', 5, { ...cell, reason: '=SUM(A1)', findings }),
  runEvent('unwaived', 6, cell),
  runEvent('pauseStarted', 7, { itemId: items.pause.itemId }),
  runEvent('noted', 8, { text: '<b>メモ</b>\n2' }),
  runEvent('signed', 9, { signer: '佐藤', recordId: 'r', digest: 'a'.repeat(64), basis: 'x', needed: 2 }),
  runEvent('sent', 10, { sentAt: 10 }),
  runEvent('resultNoted', 11, { accounts: [blue], result: 'failed', note: '' }),
  runEvent('abandoned', 12, { reason: '中止' }),
]; // oxfmt-ignore
const group = { accountGroupId: accountGroupIdOf('g'), at: 1, by: '' };

async function whole(): Promise<AppendedRows> {
  const world = checksWorld();
  await signedRun(world);
  const rows = await appendedRowsOf(world);
  await world.db.delete();
  return {
    runEvents: [...rows.runEvents, ...runEvents],
    signedRecords: rows.signedRecords,
    templateVersions: [templateVersion(), templateVersion({ versionId: 'b', name: { kind: 'builtIn', purpose: 'bulk' }, away: true })],
    accountGroupEvents: [
      { ...group, eventId: '1', kind: 'named', name: '関東' },
      { ...group, eventId: '2', kind: 'accountsSet', accounts: [], source: 'pasted', complete: true },
      { ...group, eventId: '3', kind: 'numbered', managerNumber: null },
      { ...group, eventId: '4', kind: 'roleNoted', person: '佐藤', role: 'operatorNoInsight' },
      { ...group, eventId: '5', kind: 'putAway', away: true },
    ],
    quotas: [{ quotaId: 'q', account: blue, country: 'TH', planId: 'x', used: 1, usedAt: 2, additionalLimit: 0, saidAt: 3, by: '' }],
    priceTables: [{ priceTableId: 'p', country: 'TW', currency: 'TWD', asOf: '2026-10-01', plans: [{ planId: 'x', name: 'x', monthly: 800, freeMessages: 3_000, additional: [{ upTo: null, each: 0.2, atMost: true }] }], savedAt: 1, by: '' }],
    joinReadings: [
      { readingId: 'r1', account: blue, at: 1, source: 'page', joining: 'off', role: 'operator' },
      { readingId: 'r2', account: blue, at: 2, source: 'note', joining: { unknown: 'notSaid' }, note: '=1', by: '佐藤' },
    ],
    invitationEvents: [
      recorded({ owner: '佐藤', note: '=1' }),
      happened('edited', 1_100, { change: { groupName: null, byOn: 20_007 } }),
      happened('matched', 1_200, { group: groupOf(1), as: 'likely' }),
      happened('matchRefused', 1_300, { group: groupOf(1) }),
      happened('closed', 1_400, { reason: '中止' }),
      happened('reopened', 1_500, {}),
    ],
  }; // oxfmt-ignore
}

const idsOf = (rows: AppendedRows) => Object.fromEntries(Object.entries(rows).map(([kind, own]) => [kind, (own as readonly object[]).map((row) => JSON.stringify(row)).length])); // oxfmt-ignore

describe('everything of the checks as one text', () => {
  it('comes back whole, every kind of row and every field', async () => {
    const rows = await whole();
    const read = readAppended(writeAppended(rows, made), now);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.rejected).toEqual([]);
    expect(read.value.exportedAt).toBe(now);
    for (const kind of Object.keys(rows) as AppendedRowKind[]) expect(read.value.rows[kind]).toEqual(expect.arrayContaining([...rows[kind]]));
    expect(idsOf(read.value.rows)).toEqual(idsOf(rows));
  });

  it('is the same text in whatever order the rows come', async () => {
    const rows = await whole();
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows.runEvents], { minLength: rows.runEvents.length }), (shuffled) => {
        expect(writeAppended({ ...rows, runEvents: shuffled }, made)).toBe(writeAppended(rows, made));
      }),
      { numRuns: 20 },
    );
  });

  const empty = { format: 'yobirin-checks', version: 1, exportedAt: 5, ...noAppendedRows };
  it.each<[string, unknown, object]>([
    ['an empty one', empty, { ok: true, value: { exportedAt: 5, rejected: [] } }],
    ['kinds that are not there', { format: 'yobirin-checks', version: 1 }, { ok: true, value: { exportedAt: null, rows: noAppendedRows } }],
    ['another format', { ...empty, format: 'yobirin-run' }, { ok: false, problem: 'notABackup' }],
    ['a newer version', { ...empty, version: 2, runEvents: 'anything' }, { ok: false, problem: 'newerVersion' }],
    ['no version', { ...empty, version: '1' }, { ok: false, problem: 'damaged' }],
    ['rows that are no list', { ...empty, runEvents: {} }, { ok: false, problem: 'damaged' }],
    ['nothing', null, { ok: false, problem: 'notABackup' }],
  ])('%s', (_name, value, expected) => {
    expect(readAppended(JSON.stringify(value), now)).toMatchObject(expected);
  });

  it('is found at the top of a zip, not among taken files', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(empty));
    const open = (...paths: string[]) => openAppendedBackup(paths.map((path) => ({ path, bytes })), now); // oxfmt-ignore
    expect(open('a.zip/checks.json', 'a.zip/files/checks.json')).toMatchObject({ ok: true, value: { exportedAt: 5 } });
    expect(open('a.zip/yobirin-figures.json', 'a.zip/files/checks.json')).toEqual({ ok: true, value: null });
    expect(openAppendedBackup([{ path: 'a/checks.json', bytes: new Uint8Array([123]) }], now)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('hostile rows', () => {
  const [started] = runEvents;
  const tick = { ...runEvents[2] };
  const waived = { ...runEvents[4] };
  const withPlan = (change: object) => ({ ...started, plan: { ...planWith(), ...change } });
  const withItems = (...own: object[]) => templateVersion({ items: own as never });
  const [item] = templateVersion().items;
  const poisoned: unknown = JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(tick).slice(1)}`);

  it.each<[string, AppendedRowKind, unknown, string]>([
    ['no object', 'runEvents', 7, 'badValue'],
    ['nothing', 'signedRecords', null, 'badValue'],
    ['a kind nobody knows', 'runEvents', { ...tick, kind: 'approved' }, 'unknownKind'],
    ['a kind every object has', 'runEvents', { ...tick, kind: 'constructor' }, 'unknownKind'],
    ['a kind nobody knows, of an account group', 'accountGroupEvents', { ...group, eventId: 'x', kind: 'deleted' }, 'unknownKind'],
    ['a prototype', 'runEvents', poisoned, 'badValue'],
    ['a field nobody knows', 'runEvents', { ...tick, extra: 1 }, 'badValue'],
    ['an item called like a prototype', 'runEvents', { ...tick, itemId: '__proto__' }, 'badValue'],
    ['a run called like a method', 'runEvents', { ...tick, runId: 'toString' }, 'badId'],
    ['no id', 'runEvents', { ...tick, eventId: '' }, 'badId'],
    ['an endless id', 'runEvents', { ...tick, eventId: 'x'.repeat(501) }, 'badId'],
    ['an account that is none', 'runEvents', { ...tick, accounts: ['blue'] }, 'badValue'],
    ['an account twice', 'runEvents', { ...tick, accounts: [blue, blue] }, 'badValue'],
    ['endless accounts', 'runEvents', { ...tick, accounts: Array.from({ length: 5_001 }, (_, index) => `@a${index}xx`) }, 'badValue'],
    ['a name of 10,000 characters', 'runEvents', { ...tick, by: 'あ'.repeat(10_000) }, 'badValue'],
    ['an endless reason', 'runEvents', { ...waived, reason: 'x'.repeat(20_001) }, 'badValue'],
    ['findings that are none', 'runEvents', { ...waived, findings: [{ check: 'quota' }] }, 'badValue'],
    ['a check nobody knows', 'runEvents', { ...waived, findings: [{ check: 'magic', verdict: 'ok' }] }, 'badValue'],
    ['a time before all times', 'runEvents', { ...tick, at: -1 }, 'badValue'],
    ['a time that is a text', 'runEvents', { ...tick, at: '5' }, 'badValue'],
    ['a time of tomorrow but one', 'runEvents', { ...tick, at: now + day + 1 }, 'fromTheFuture'],
    ['a plan without accounts', 'runEvents', withPlan({ accounts: [] }), 'badValue'],
    ['a plan with an account twice', 'runEvents', withPlan({ accounts: [blue, blue].map((account) => ({ account, name: null })) }), 'badValue'],
    ['a plan with endless bubbles', 'runEvents', withPlan({ bubbles: Array.from({ length: 101 }, () => ({ kind: 'text', text: '' })) }), 'badValue'],
    ['a send in the year 275760', 'runEvents', withPlan({ plannedAt: 8.64e15 }), 'badValue'],
    ['a limit below nothing', 'runEvents', withPlan({ cap: -1 }), 'badValue'],
    ['a template without items', 'templateVersions', withItems(), 'badValue'],
    ['an item twice', 'templateVersions', withItems({ ...item }, { ...item }), 'badValue'],
    ['a computed item without a check', 'templateVersions', withItems({ ...item, kind: 'computed' }), 'badValue'],
    ['a check on an item that is ticked', 'templateVersions', withItems({ ...item, check: 'quota' }), 'badValue'],
    ['a pause without seconds', 'templateVersions', withItems({ ...item, kind: 'pause' }), 'badValue'],
    ['version nought', 'templateVersions', templateVersion({ version: 0 }), 'badValue'],
    ['a version of the day after tomorrow', 'templateVersions', templateVersion({ madeAt: now + 2 * day }), 'fromTheFuture'],
    ['a record that is no record', 'signedRecords', { recordId: 'x', runId, signedAt: 1, signer: 'x', digest: 'a'.repeat(64), content: {} }, 'badValue'],
    ['a digest that is none', 'runEvents', { ...runEvents[8], digest: 'A'.repeat(64) }, 'badValue'],
    ['three signatures', 'runEvents', { ...runEvents[8], needed: 3 }, 'badValue'],
    ['a quota of another planet', 'quotas', { quotaId: 'q', account: blue, country: 'MARS', planId: 'x', used: 1, usedAt: 2, additionalLimit: 0, saidAt: 3, by: '' }, 'badValue'],
    ['a quota of nobody', 'quotas', { quotaId: 'q', account: 7 }, 'badId'],
    ['a price below nothing', 'priceTables', { priceTableId: 'p', country: 'TW', currency: 'TWD', asOf: '2026-10-01', plans: [{ planId: 'x', name: 'x', monthly: -1, freeMessages: 3, additional: [] }], savedAt: 1, by: '' }, 'badValue'],
    ['a price of no day', 'priceTables', { priceTableId: 'p', country: 'TW', currency: 'TWD', asOf: 'soon', plans: [], savedAt: 1, by: '' }, 'badValue'],
  ])('%s', (_name, kind, row, problem) => {
    expect(parseAppendedRow[kind](row, now + day)).toEqual({ ok: false, problem });
    expect(readAppended(JSON.stringify({ format: 'yobirin-checks', version: 1, [kind]: [row] }), now)).toMatchObject({ ok: true, value: { rejected: [{ table: kind, index: 0, problem }] } });
  }); // oxfmt-ignore

  it('leave nothing behind', () => {
    expect('polluted' in {}).toBe(false);
  });

  it('of two under one id the same one is taken, whatever their order', () => {
    const [one, other] = [tick, { ...tick, by: '別' }];
    const take = (...rows: object[]) => readAppended(JSON.stringify({ format: 'yobirin-checks', version: 1, runEvents: rows }), now);
    const [left, right] = [take(one, other), take(other, one)];
    if (!left.ok || !right.ok) throw new Error('refused');
    expect(left.value.rows).toEqual(right.value.rows);
    expect([left.value.rejected.length, right.value.rejected.length]).toEqual([1, 1]);
  });

  it('whatever the file holds, reading it throws nothing', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom('runEvents', 'signedRecords', 'templateVersions'), (json, kind) => void readAppended(`{"format":"yobirin-checks","version":1,"${kind}":[${json}]}`, now)));
  }); // oxfmt-ignore
});

describe('one run as a file', () => {
  const text = writeRunFile(runEvents, [], made) ?? '';
  const change = (fields: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...fields });

  it('comes back whole', async () => {
    const world = checksWorld();
    const id = await signedRun(world);
    const { runEvents: events, signedRecords } = await appendedRowsOf(world);
    await world.db.delete();
    const file = writeRunFile(events, signedRecords, made);
    const read = readRunFile(file ?? '', now);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value).toMatchObject({ runId: id, rejected: [] });
    expect(read.value.listed.map(({ digest }) => digest).sort()).toEqual(signedRecords.map(({ digest }) => digest).sort());
    expect([read.value.rows.runEvents.length, read.value.rows.signedRecords.length]).toEqual([events.length, 2]);
    expect(JSON.parse(file ?? '')).toMatchObject({ name: '秋の新作', origin: { extensionVersion: '0.3.0' } });
  });

  it.each<[string, string, object]>([
    ['as it was written', text, { ok: true, value: { runId, rejected: [] } }],
    ['a newer version', change({ version: 2 }), { ok: false, problem: 'newerVersion' }],
    ['everything of the checks', change({ format: 'yobirin-checks' }), { ok: false, problem: 'notABackup' }],
    ['cut off', text.slice(0, 500), { ok: false, problem: 'notABackup' }],
    ['no digests', change({ digests: null }), { ok: false, problem: 'damaged' }],
    ['no history', change({ runEvents: 7 }), { ok: false, problem: 'damaged' }],
    ['no start', change({ runEvents: runEvents.slice(1) }), { ok: false, problem: 'noStart' }],
    ['a row of another run', change({ runEvents: [...runEvents, { ...runEvents[2], eventId: 'z', runId: 'run-2' }] }), { ok: true, value: { rejected: [{ index: 12, problem: 'badId' }] } }],
    ['a row that is none', change({ runEvents: [...runEvents, 7] }), { ok: true, value: { rejected: [{ index: 12, problem: 'badValue' }] } }],
  ])('%s', (_name, file, expected) => {
    expect(readRunFile(file, now)).toMatchObject(expected);
  }); // oxfmt-ignore

  it('is none without a start', () => {
    expect(writeRunFile(runEvents.slice(1), [], made)).toBeNull();
  });
});

describe('a template as a file', () => {
  const template = templateVersion();
  const text = writeTemplateFile(template, made);
  const withItem = (change: object) => JSON.stringify({ format: 'yobirin-template', version: 1, template: { ...template, items: [template.items[0], { ...template.items[1], ...change }] } });

  it.each<[string, string, object]>([
    ['as it was written', text, { ok: true, value: template }],
    ['a newer file', text.replace('"version": 1', '"version": 2'), { ok: false, problem: { kind: 'newerVersion' } }],
    ['another file', '{}', { ok: false, problem: { kind: 'notABackup' } }],
    ['no template', JSON.stringify({ format: 'yobirin-template', version: 1 }), { ok: false, problem: { kind: 'damaged' } }],
    ['a kind of item nobody knows', withItem({ kind: 'photo' }), { ok: false, problem: { kind: 'unknownParts', parts: [{ place: 2, what: 'kind', value: 'photo' }] } }],
    ['a computation nobody knows', withItem({ kind: 'computed', check: 'readability' }), { ok: false, problem: { parts: [{ place: 2, what: 'check', value: 'readability' }] } }],
    ['a text nobody knows', withItem({ text: { kind: 'builtIn', id: 'x'.repeat(500) } }), { ok: false, problem: { parts: [{ place: 2, what: 'text', value: 'x'.repeat(60) }] } }],
    ['a wrong value', withItem({ required: 'yes' }), { ok: false, problem: { kind: 'damaged' } }],
    ['a template of the day after tomorrow', JSON.stringify({ format: 'yobirin-template', version: 1, template: { ...template, madeAt: now + 2 * day } }), { ok: false, problem: { kind: 'fromTheFuture' } }],
  ])('%s', (_name, file, expected) => {
    expect(readTemplateFile(file, now)).toMatchObject(expected);
  });
}); // oxfmt-ignore
