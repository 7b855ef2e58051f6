import { createHash } from 'node:crypto';
import type { AppendedRows } from '../../utils/domain/appendedRows';
import type { Finding } from '../../utils/domain/checks/finding';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FiguresBackup } from '../../utils/domain/figures/figuresBackup';
import type { GroupEvent } from '../../utils/domain/groups/events';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import { type BackupRows, writeBackup } from '../../utils/storage/backup';
import { writeAppended } from '../../utils/storage/appendedBackup';
import { packFigures } from '../../utils/storage/figuresBackup';
import { writeRunFile } from '../../utils/storage/runFile';
import { writeTemplateFile } from '../../utils/storage/templateFile';
import {
  accountGroupIdOf,
  blue,
  fineFindings,
  green,
  items,
  planWith,
  red,
  runEvent,
  startedAt,
  templateVersion,
} from '../../utils/testing/checkBuilders';
import { appendedRowsOf, checksWorld, signedRun } from '../../utils/testing/checksWorld';
import { event, firstSeen } from '../../utils/testing/groupBuilders';
import { groupOf, happened, recorded } from '../../utils/testing/invitationBuilders';
import { accountIdOf } from '../../utils/testing/simulatedLine';

/** When all of this is read. */
export const readAt = Date.UTC(2026, 10, 22, 3);
const made = { exportedAt: readAt - 1, extensionVersion: '0.1.0' };
const runId = 'run-1';

const findings: readonly Finding[] = [
  ...fineFindings,
  { check: 'figuresFresh', account: blue, verdict: 'fail', newestOn: 20_000, daysOld: 4 },
  { check: 'targetReach', account: blue, verdict: 'unknown', targetReaches: 'withheld', least: 100 },
  { check: 'spacing', account: blue, verdict: 'fail', nearest: { at: 5, runId: null, name: '別' }, hours: 1.5 },
  { check: 'accountsAsPlanned', verdict: 'note', accounts: 3, notInGroup: [blue], missingOfGroup: [], groupComplete: false, sinceLastRun: { runId: runId as never, at: 3, added: [], removed: [green] } },
  { check: 'plannedTime', verdict: 'fail', plannedAt: null, past: true },
  { check: 'nightHours', verdict: 'ok', plannedAt: 5, fromHour: 21, toHour: 8 },
  { check: 'textLength', verdict: 'fail', bubbles: [{ index: 0, length: 501 }], most: 500 },
  { check: 'bubbleCount', verdict: 'fail', count: 4, most: 3 },
  { check: 'links', verdict: 'fail', links: 1, broken: [{ link: 'http://x', why: 'notHttps' }] },
  { check: 'utm', verdict: 'fail', links: 2, without: ['https://x'], differing: [{ parameter: 'utm_source', values: ['a', 'b'] }] },
  { check: 'couponPeriod', verdict: 'fail', startsAt: 1, endsAt: 2, fault: 'endsBeforeSend' },
]; // oxfmt-ignore

const cell = { itemId: items.each.itemId, accounts: [blue, red] };
/** One event of every kind. */
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
]; // oxfmt-ignore

async function allChecks(): Promise<AppendedRows> {
  const world = checksWorld();
  await signedRun(world);
  const rows = await appendedRowsOf(world);
  await world.db.delete();
  const group = { accountGroupId: accountGroupIdOf('g'), at: 1, by: '' };
  return {
    runEvents: [...rows.runEvents, ...runEvents],
    signedRecords: rows.signedRecords,
    templateVersions: [templateVersion(), templateVersion({ versionId: 'b', name: { kind: 'builtIn', purpose: 'bulk' }, away: true })],
    accountGroupEvents: [
      { ...group, eventId: '1', kind: 'named', name: '関東' },
      { ...group, eventId: '2', kind: 'accountsSet', accounts: [blue], source: 'pasted', complete: true },
      { ...group, eventId: '3', kind: 'numbered', managerNumber: 7 },
      { ...group, eventId: '4', kind: 'roleNoted', person: '田中', role: 'operator' },
      { ...group, eventId: '5', kind: 'putAway', away: false },
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

export const checksRows = await allChecks();

const by = '田中';
/** One event of every kind, of one group. */
const groupEvents: readonly GroupEvent[] = [
  firstSeen(),
  event('joined', 1_001, { via: 'tap' }),
  event('settled', 1_002, { novelty: 'baseline' }),
  event('left', 1_003, { via: 'leaveEvent' }),
  event('returned', 1_004, { via: 'list', notBeforeAt: null }),
  event('renamed', 1_005, { from: 'a', to: null }),
  event('membersChanged', 1_006, { from: null, to: 5 }),
  event('iconChanged', 1_007, { to: 'x' }),
  event('rang', 1_008, { as: 'single' }),
  event('seen', 1_009, { by }),
  event('owned', 1_010, { by, owner: '佐藤' }),
  event('handled', 1_011, { by }),
  event('reopened', 1_012, { by }),
  event('noted', 1_013, { by, text: '=1' }),
  event('snoozed', 1_014, { by, untilAt: 2_000 }),
  event('muted', 1_015, { by, on: true }),
  event('undone', 1_016, { by, undoes: 'muted:1015' }),
];

export const bellRows: BackupRows = { accounts: [newAccount(accountIdOf(1), 1_000)], groupEvents };

const shop = '@demo0001' as FigureAccountId;
const encoded = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const rawTable = encoded('date,contacts,targetReaches,blocks\n20261101,5,5,0\n');
const rawAges = encoded('gender,age,percentage\nmale,15-19,10\n');

export const figuresBackup: FiguresBackup = {
  files: [
    fileOf('friends.csv', rawTable, 'friends', null),
    fileOf('age.csv', rawAges, 'age', 20_750),
    { bytes: rawTable, file: { ...fileOf('group.csv', rawTable, 'user:1', null).file, fileId: sha256(rawTable), answer: { kind: 'perHint', accounts: { 青山店: 'name:青山店' as FigureAccountId } } } },
  ],
  formats: [
    { formatId: 'user:1', name: '関東', headers: ['店舗', '日付', '友だち'], rowsAboveHeader: 0, shape: { kind: 'rows', accountColumn: '店舗', dayColumn: '日付', figures: { 友だち: 'contacts' } }, savedAt: 1 },
    { formatId: 'user:2', name: '', headers: ['店舗', '2026-11-01'], rowsAboveHeader: 1, shape: { kind: 'daysAcross', accountColumn: '店舗', metric: 'blocks' }, savedAt: 2 },
    { formatId: 'user:3', name: 'x', headers: ['日付', '青山店'], rowsAboveHeader: 0, shape: { kind: 'accountsAcross', dayColumn: '日付', metric: 'newFriends' }, savedAt: 3 },
  ],
  accounts: [{ id: shop, name: '青空', tags: ['関東'], addedAt: 1 }],
  memories: [{ nameStem: '渋谷', account: shop, saidAt: 1 }],
}; // oxfmt-ignore

function fileOf(fileName: string, bytes: Uint8Array, formatId: string, snapshotOn: number | null): FiguresBackup['files'][number] {
  const sum = sha256(bytes);
  return { bytes, file: { fileId: `${sum}:${shop}`, sha256: sum, fileName, source: 'file', importedAt: readAt - 1_000, formatId, parserVersion: 1, encoding: 'utf-8', answer: { kind: 'one', account: shop }, snapshotOn, bytes: bytes.length } }; // oxfmt-ignore
}

export const bellText = writeBackup(bellRows, made);
export const checksText = writeAppended(checksRows, made);
export const templateText = writeTemplateFile(templateVersion(), made);
export const runText = writeRunFile(runEvents, checksRows.signedRecords, made) ?? '';
export const figuresEntries = packFigures(figuresBackup, made);
export const manifestText = new TextDecoder().decode(figuresEntries[0]?.bytes);
