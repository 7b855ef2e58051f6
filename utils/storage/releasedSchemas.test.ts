import { describe, expect, it } from 'vitest';
import { foldGroup } from '../domain/groups/foldGroup';
import { rebuildFigures } from '../app/figures/rebuildFigures';
import type { GroupEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import { decodeText } from '../files/decodeText';
import { gunzip, gzip } from '../files/gzip';
import { sha256 } from '../files/sha256';
import { parserVersion } from '../site/csv/parserVersion';
import { readFigureFile } from '../site/csv/readFile';
import { foldRun } from '../domain/checks/foldRun';
import { appendedRowKinds } from '../domain/appendedRows';
import { foldInvitations } from '../domain/invitations/foldInvitation';
import { standingOf } from '../domain/readiness/standingOf';
import { verifyRun } from '../domain/checks/verifyRun';
import { sha256Of } from '../testing/checksWorld';
import { dumpOf, type ReleasedDump, releasedDumps, storeDump } from '../testing/releasedDumps';
import { parseAppendedRow } from './appendedBackupSchema';
import { YobirinDatabase } from './db';
import { readAppendedRows } from './queries/readAppendedBackup';
import { schemaV1 } from './schema/v1';
import { schemaV2 } from './schema/v2';
import { schemaV3 } from './schema/v3';
import { schemaV4 } from './schema/v4';
import { createFiguresStore } from './stores/figuresStore';
import { createGroupsStore } from './stores/groupsStore';

function notedLater({ accountId, chatId, lastEventAt }: GroupState): GroupEvent {
  const at = lastEventAt + 1;
  return { eventId: `noted ${accountId} ${chatId}`, accountId, chatId, at, recordedAt: at, kind: 'noted', by: '', text: 'later' };
}

const byName: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v1.json': schemaV1,
  'v2.json': { ...schemaV1, ...schemaV2 },
  'v3.json': { ...schemaV1, ...schemaV2, ...schemaV3 },
  'v4.json': { ...schemaV1, ...schemaV2, ...schemaV3, ...schemaV4 },
};

async function openAsReleased(name: string, dump: ReleasedDump): Promise<YobirinDatabase> {
  await storeDump(name, dump);
  return new YobirinDatabase(name);
}

describe('databases of every released version', () => {
  it('has a dump of each version up to the present one', async () => {
    const today = new YobirinDatabase('present');
    await today.open();
    expect(releasedDumps.map(([, dump]) => dump.version).sort()).toEqual(Array.from({ length: today.verno }, (_, index) => index + 1));
    await today.delete();
  });

  it.each(releasedDumps)('%s keeps its schema as it was released', (file, dump) => {
    expect(byName[file]).toEqual(dump.schema);
  });

  it.each(releasedDumps)('%s opens with today’s code, nothing lost', async (file, dump) => {
    const today = await openAsReleased(`released-${file}`, dump);
    for (const [table, rows] of Object.entries(dump.tables)) expect(await today.table(table).count(), table).toBe(rows.length);
    const events = await today.groupEvents.toArray();
    const groups = await today.groups.toArray();
    for (const group of groups) {
      const history = events.filter((event: GroupEvent) => event.accountId === group.accountId && event.chatId === group.chatId);
      const folded = foldGroup(history);
      // A rise of members is looked for since.
      expect({ ...group, rise: folded?.rise }).toEqual(folded);
    }
    // With its next event it has everything that is looked for today.
    const store = createGroupsStore(today);
    for (const group of groups) await store.transaction((tx) => tx.append([notedLater(group)]));
    const all = await today.groupEvents.toArray();
    for (const group of await today.groups.toArray()) {
      expect(foldGroup(all.filter((event) => event.accountId === group.accountId && event.chatId === group.chatId))).toEqual(group);
    }
    await today.delete();
  });

  it('the figures of version 2 are what its raw files say', async () => {
    const dump = dumpOf(2);
    const today = await openAsReleased('released-rebuilt', dump);
    const reader = { decode: decodeText, read: readFigureFile, largestFile: 0, parserVersion, accountInAddress: () => null, sha256, gzip, gunzip };
    const deps = { clock: { now: () => 0 }, store: createFiguresStore(today), reader, newId: () => '' };
    const tables = ['metricMonths', 'broadcasts', 'snapshots'] as const;
    expect(await rebuildFigures(deps, null)).toEqual({ ok: true, files: dump.tables.importFiles?.length });
    for (const table of tables) {
      expect(dump.tables[table]?.length, table).toBeGreaterThan(0);
      expect(await today.table(table).toArray(), table).toEqual(dump.tables[table]);
    }
    await today.delete();
  });

  it('the runs of version 3 are what their events say, and their signed records hold', async () => {
    const dump = dumpOf(3);
    const today = await openAsReleased('released-runs', dump);
    const rows = await readAppendedRows(today);
    const runs = await today.runs.toArray();
    expect(runs.map(({ status }) => status).sort()).toEqual(['abandoned', 'sent', 'signed']);
    for (const run of runs) {
      const events = rows.runEvents.filter(({ runId }) => runId === run.runId);
      expect(foldRun(events)).toEqual(run);
      const verdicts = await verifyRun(events, rows.signedRecords.filter(({ runId }) => runId === run.runId), sha256Of); // oxfmt-ignore
      expect(verdicts.length).toBe(run.signatures.length + run.cancelled.length);
      expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
    }
    await today.delete();
  });

  it('every kind of appended row of version 4 can be exported and read again', async () => {
    const dump = dumpOf(4);
    const today = await openAsReleased('released-appended', dump);
    const rows = await readAppendedRows(today);
    for (const kind of appendedRowKinds) {
      expect(rows[kind].length, kind).toBeGreaterThan(0);
      for (const row of rows[kind]) expect(parseAppendedRow[kind](row, Infinity), kind).toEqual({ ok: true, row });
    }
    expect(foldInvitations(rows.invitationEvents)).toMatchObject([{ status: 'matched', customer: '青空商事', owner: '佐藤' }]);
    expect(['@demo0001', '@demo0009'].map((id) => standingOf(rows.joinReadings.filter(({ account }) => account === id)).basis?.joining)).toEqual([
      'allowed',
      'allowed',
    ]);
    await today.delete();
  });
});
