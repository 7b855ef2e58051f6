import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeStored } from '../../app/mergeStored';
import type { GroupEvent } from '../../domain/groups/events';
import { newAccount } from '../../domain/watch/accountChanges';
import { event, firstSeen } from '../../testing/groupBuilders';
import { accountIdOf, chatIdOf } from '../../testing/simulatedLine';
import { YobirinDatabase } from '../db';
import { createGroupsStore } from './groupsStore';
import { reportingStore } from './reportingStore';

let database: YobirinDatabase;
let serial = 0;

beforeEach(() => {
  database = new YobirinDatabase(`test-${(serial += 1)}`);
});
afterEach(() => database.delete());

const by = 'Tanaka';

/** A connection that takes no notice of others. */
function openAsIs(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
}

describe('the groups store', () => {
  it('folds a group anew with every event', async () => {
    const store = createGroupsStore(database);
    await store.transaction((tx) => tx.append([firstSeen()]));
    await store.transaction((tx) => tx.append([event('handled', 2_000, { by })]));
    expect(await store.groupsOf(accountIdOf(1))).toMatchObject([{ attention: 'handled', handledBy: by }]);
    expect(await store.newGroups()).toEqual([]);
  });

  it('keeps the last message of a group when its events are folded anew, and notes none of a group nobody knows', async () => {
    const store = createGroupsStore(database);
    await store.transaction((tx) => tx.append([firstSeen()]));
    await store.transaction((tx) =>
      tx.putTalks(accountIdOf(1), [
        { chatId: chatIdOf(1), talkedAt: 1_900 },
        { chatId: chatIdOf(2), talkedAt: 1_900 },
      ]),
    );
    await store.transaction((tx) => tx.append([event('handled', 2_000, { by })]));
    expect(await store.groupsOf(accountIdOf(1))).toMatchObject([{ chatId: chatIdOf(1), attention: 'handled', talkedAt: 1_900 }]);
  });

  it('keeps all of a transaction or nothing', async () => {
    const store = createGroupsStore(database);
    const failing = store.transaction(async (tx) => {
      await tx.putAccount(newAccount(accountIdOf(1), 1));
      await tx.append([firstSeen()]);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect([await store.accounts(), await store.groupsOf(accountIdOf(1)), await database.groupEvents.count()]).toEqual([[], [], 0]);
  });

  it('says when the database refuses, and passes the failure on', async () => {
    const reports: boolean[] = [];
    const store = reportingStore(createGroupsStore(database), (refused) => Promise.resolve(void reports.push(refused)));
    await store.transaction((tx) => tx.append([firstSeen()]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.transaction((tx) => tx.append([firstSeen()]))).rejects.toThrow();
    expect(reports).toEqual([false, true]);
  });

  it('says when the database does not open, and asks it anew when it does', async () => {
    const reports: boolean[] = [];
    const store = reportingStore(createGroupsStore(database), (refused) => Promise.resolve(void reports.push(refused)));
    const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    for (const ask of [() => store.accounts(), () => store.newGroups(), () => store.reader()]) await expect(ask()).rejects.toThrow();
    expect(reports).toEqual([true, true, true]);
    broken.mockRestore();
    expect(await store.accounts()).toEqual([]);
    await store.transaction((tx) => tx.append([firstSeen()]));
    expect(reports).toEqual([true, true, true, false]);
  });

  it('says when an upgrade has to wait for a page that holds the old version, and goes on once it lets go', async () => {
    const old = await openAsIs(database.name, 10);
    const reports: boolean[] = [];
    const store = reportingStore(createGroupsStore(database), (refused) => Promise.resolve(void reports.push(refused)));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = expect(store.accounts()).rejects.toThrow('does not open');
    await vi.advanceTimersByTimeAsync(10_000);
    await waiting;
    vi.useRealTimers();
    expect(reports).toEqual([true]);
    old.close();
    expect(await store.accounts()).toEqual([]);
  });
});

describe('merging exports', () => {
  const anyEvent = fc.oneof(
    fc
      .record({ number: fc.integer({ min: 1, max: 3 }), at: fc.integer({ min: 1_001, max: 1_005 }), recordedAt: fc.integer({ min: 1, max: 3 }) })
      .map(({ number, at, recordedAt }): GroupEvent => ({
        ...event('handled', at, { by: `p${recordedAt}` }),
        chatId: chatIdOf(number),
        eventId: `h${number}:${at}`,
        recordedAt,
      })),
    fc.integer({ min: 1, max: 3 }).map((number): GroupEvent => firstSeen({ chatId: chatIdOf(number), eventId: `f${number}`, at: 1_000 })),
  );

  it('gives the same in either order, and nothing new the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 8 }), fc.array(anyEvent, { maxLength: 8 }), async (one, two) => {
        const [left, right] = [new YobirinDatabase(`l${(serial += 1)}`), new YobirinDatabase(`r${(serial += 1)}`)];
        const deps = (db: YobirinDatabase) => ({ clock: { now: () => 5_000 }, store: createGroupsStore(db) });
        for (const part of [one, two, one]) await mergeStored(deps(left), { accounts: [], groupEvents: part });
        for (const part of [two, one]) await mergeStored(deps(right), { accounts: [], groupEvents: part });
        const again = await mergeStored(deps(right), { accounts: [], groupEvents: one });
        const of = async (db: YobirinDatabase) => [await db.groupEvents.toArray(), await db.groups.toArray()];
        expect(await of(left)).toEqual(await of(right));
        expect(again.added).toBe(0);
        await Promise.all([left.delete(), right.delete()]);
      }),
      { numRuns: 25 },
    );
  });
});
