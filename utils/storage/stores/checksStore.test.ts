import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountGroupEvent } from '../../domain/checks/accountGroup';
import { noAppendedRows } from '../../domain/appendedRows';
import { foldRun } from '../../domain/checks/foldRun';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import { accountGroupIdOf, blue, items, runEvent, runId, runIdOf, startedAt, templateIdOf, templateVersion } from '../../testing/checkBuilders';
import { AppendOnlyError } from '../appendOnly';
import { YobirinDatabase } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { createChecksStore } from './checksStore';

let db: YobirinDatabase;
let serial = 0;

beforeEach(() => {
  db = new YobirinDatabase(`checks-${(serial += 1)}`);
});
afterEach(() => db.delete());

const started = startedAt(1_000);
const tick = runEvent('ticked', 2_000, { itemId: items.confirm.itemId, accounts: null });
const record = { recordId: 'record-1', runId, signedAt: 3_000, signer: '佐藤', content: {}, digest: 'd' } as unknown as SignedRecord;
const named: AccountGroupEvent = { eventId: 'g1', accountGroupId: accountGroupIdOf('group-1'), at: 1, by: '', kind: 'named', name: '関東' };

describe('appending', () => {
  it('folds the run with every event, the same as folding anew', async () => {
    const store = createChecksStore(db);
    await store.transaction((tx) => tx.appendRunEvents([started]));
    await store.transaction((tx) => tx.appendRunEvents([tick]));
    const early = runEvent('noted', 500, { text: '先に' });
    await store.transaction((tx) => tx.appendRunEvents([early]));
    expect(await store.run(runId)).toEqual(foldRun([early, started, tick]));
  });

  it('tells what happened to a run after a moment', async () => {
    const store = createChecksStore(db);
    const elsewhere = { ...runEvent('noted', 3_000, { text: '別の配信' }), runId: runIdOf('run-2') };
    await store.transaction((tx) => tx.appendRunEvents([started, tick, elsewhere]));
    expect(await store.runEventsAfter(runId, 1_000)).toEqual([tick]);
    expect(await store.runEventsAfter(runId, 2_000)).toEqual([]);
  });

  it('keeps events of a run whose start is not here yet, and folds once it comes', async () => {
    const store = createChecksStore(db);
    await store.transaction((tx) => tx.appendRunEvents([tick]));
    expect([await store.run(runId), await db.runEvents.count()]).toEqual([undefined, 1]);
    await store.transaction((tx) => tx.appendRunEvents([started]));
    expect(await store.run(runId)).toEqual(foldRun([started, tick]));
  });

  it('never rewrites a row, in a later call or in the same one', async () => {
    const store = createChecksStore(db);
    const other = { ...record, signer: '鈴木' };
    const counts = await store.transaction(async (tx) => [
      await tx.addRecords([record, other]),
      await tx.addRecords([other]),
      await tx.appendRunEvents([started, { ...started, by: '別' }]),
      await tx.appendRunEvents([{ ...started, by: '別' }]),
      await tx.addTemplateVersions([templateVersion(), templateVersion({ by: '別' })]),
      await tx.appendAccountGroupEvents([named, { ...named, name: '別' }]),
    ]);
    expect(counts).toEqual({ ok: true, value: [1, 0, 1, 0, 1, 1] });
    expect(await store.record('record-1')).toEqual(record);
    expect(await store.run(runId)).toMatchObject({ startedBy: '田中' });
    expect(await store.templateVersions(templateIdOf('template-1'))).toEqual([templateVersion()]);
    expect(await store.accountGroupEvents(named.accountGroupId)).toEqual([named]);
  });

  it('keeps all of a transaction or nothing', async () => {
    const store = createChecksStore(db);
    const failing = store.transaction(async (tx) => {
      await tx.appendRunEvents([started]);
      await tx.addRecords([record]);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect([await store.run(runId), await db.runEvents.count(), await db.signedRecords.count()]).toEqual([undefined, 0, 0]);
  });

  it('says that the database refuses', async () => {
    const store = createChecksStore(db);
    db.close();
    expect(await store.transaction((tx) => tx.appendRunEvents([started]))).toEqual({ ok: false, problem: 'refused' });
  });

  it('adds rows of all kinds, counts the new ones and finds what is kept', async () => {
    const store = createChecksStore(db);
    const rows = { ...noAppendedRows, runEvents: [started, tick], signedRecords: [record], accountGroupEvents: [named], templateVersions: [templateVersion()] };
    const added = () => store.transaction((tx) => tx.addRows(rows));
    expect(await added()).toEqual({ ok: true, value: { accountGroupEvents: 1, templateVersions: 1, runEvents: 2, signedRecords: 1, quotas: 0, priceTables: 0, joinReadings: 0, invitationEvents: 0 } });
    expect(await added()).toMatchObject({ value: { accountGroupEvents: 0, templateVersions: 0, runEvents: 0, signedRecords: 0 } });
    expect(await store.keptRows({ ...rows, signedRecords: [{ ...record, recordId: 'other' }] })).toMatchObject({ runEvents: [started, tick], signedRecords: [] });
    expect(await store.run(runId)).toEqual(foldRun([started, tick]));
  }); // oxfmt-ignore
});

describe('what was appended', () => {
  const tables = ['signedRecords', 'runEvents', 'templateVersions', 'accountGroupEvents'] as const;
  const rows = { signedRecords: record, runEvents: tick, templateVersions: templateVersion(), accountGroupEvents: named };
  const keys = { signedRecords: 'record-1', runEvents: tick.eventId, templateVersions: 'version-1', accountGroupEvents: 'g1' };

  it.each(tables.flatMap((table) => (['put', 'update', 'modify', 'delete', 'bulkDelete', 'clear', 'part'] as const).map((way) => [table, way] as const)))(
    'in %s is refused for %s, and nothing else of the transaction is kept',
    async (name, way) => {
      await db.table(name).add(rows[name]);
      const table = db.table<object, string>(name);
      const ways = {
        put: () => table.put({ ...rows[name], by: 'x' }),
        update: () => table.update(keys[name], { by: 'x' }),
        modify: () => table.toCollection().modify({ by: 'x' }),
        delete: () => table.delete(keys[name]),
        bulkDelete: () => table.bulkDelete([keys[name]]),
        clear: () => table.clear(),
        part: () => table.where(':id').above('').delete(),
      };
      const tried = db.transaction('rw', [table, db.accountQuotas], async () => {
        await db.accountQuotas.add({ quotaId: 'q', account: blue, country: 'JP', planId: 'x', used: null, usedAt: null, additionalLimit: null, saidAt: 1, by: '' });
        await ways[way]();
      });
      await expect(tried).rejects.toThrow(AppendOnlyError);
      expect([await table.toArray(), await db.accountQuotas.count()]).toEqual([[rows[name]], 0]);
    },
  ); // oxfmt-ignore

  it('is refused for a part of a table even over all tables', async () => {
    await db.runEvents.add(tick);
    const tried = db.transaction('rw', db.tables, () => db.runEvents.where('at').above(0).delete());
    await expect(tried).rejects.toThrow(AppendOnlyError);
    expect(await db.runEvents.count()).toBe(1);
  });

  it('goes with everything else when everything is wiped, and is added again afterwards', async () => {
    const store = createChecksStore(db);
    const all = {
      ...noAppendedRows,
      runEvents: [started, tick],
      signedRecords: [record],
      accountGroupEvents: [named],
      templateVersions: [templateVersion()],
    };
    await store.transaction((tx) => tx.addRows(all));
    await emptyDatabase(db);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
    expect(await store.transaction((tx) => tx.addRows(all))).toMatchObject({ value: { runEvents: 2, signedRecords: 1 } });
  });
});
