import type { GroupsStore, RecordTransaction, Talk } from '../../app/ports';
import type { GroupEvent } from '../../domain/groups/events';
import { foldGroup } from '../../domain/groups/foldGroup';
import { withTalk } from '../../domain/groups/silence';
import { preferred } from '../../domain/groups/mergeEvents';
import { type AccountId, type ChatId, groupKey } from '../../domain/ids';
import { noReader } from '../../domain/watch/accountChanges';
import { whenOpen, type YobirinDatabase } from '../db';

/** The worker's view of the database. All writing goes through `transaction`: all of it is kept, or none. A database that did not open is tried anew. */
export function createGroupsStore(db: YobirinDatabase): GroupsStore {
  const transactionOf = (): RecordTransaction => ({
    account: (accountId) => db.accounts.get(accountId),
    accounts: () => db.accounts.toArray(),
    groupsNamed: async (accountId, chatIds) => {
      const rows = await db.groups.bulkGet(chatIds.map((chatId) => [accountId, chatId] as [AccountId, ChatId]));
      return rows.filter((row) => row !== undefined);
    },
    group: (accountId, chatId) => db.groups.get([accountId, chatId]),
    event: (eventId) => db.groupEvents.get(eventId),
    knownEvents: async (eventIds) => new Set(await db.groupEvents.where('eventId').anyOf(eventIds).primaryKeys()),
    reader: async () => (await db.reader.get('line')) ?? noReader,
    putAccount: async (account) => {
      await db.accounts.put(account);
    },
    putReader: async (reader) => {
      await db.reader.put(reader);
    },
    append: (events) => append(db, events),
    putTalks: (accountId, talks) => putTalks(db, accountId, talks),
  });
  return {
    // The scope must be an async function itself: only then does Dexie follow its awaits, and the transaction stays open across them.
    transaction: (work) =>
      whenOpen(db, () => db.transaction('rw', [db.accounts, db.groups, db.groupEvents, db.reader], async () => work(transactionOf()))),
    newGroups: () => whenOpen(db, () => db.groups.where('attention').equals('new').toArray()),
    groupsOf: (accountId) => whenOpen(db, () => db.groups.where('accountId').equals(accountId).toArray()),
    accounts: () => whenOpen(db, () => db.accounts.toArray()),
    reader: () => whenOpen(db, async () => (await db.reader.get('line')) ?? noReader),
  };
}

/** Writes events and folds exactly the groups they belong to. One id is one fact: of two versions the same one wins on every computer. */
async function append(db: YobirinDatabase, events: readonly GroupEvent[]): Promise<void> {
  if (events.length === 0) return;
  const stored = await db.groupEvents.bulkGet(events.map((event) => event.eventId));
  const winners = new Map(stored.flatMap((event) => (event === undefined ? [] : [[event.eventId, event]])));
  for (const event of events) winners.set(event.eventId, preferred(winners.get(event.eventId), event));
  await db.groupEvents.bulkPut([...winners.values()]);
  const touched = new Map(events.map((event) => [groupKey(event.accountId, event.chatId), event]));
  const histories = await Promise.all(
    [...touched.values()].map((event) => db.groupEvents.where('[accountId+chatId]').equals([event.accountId, event.chatId]).toArray()),
  );
  const folded = histories.flatMap((history) => foldGroup(history) ?? []);
  const before = await db.groups.bulkGet(folded.map(({ accountId, chatId }): [AccountId, ChatId] => [accountId, chatId]));
  await db.groups.bulkPut(folded.map((group, index) => withTalk(group, before[index]?.talkedAt)));
}

async function putTalks(db: YobirinDatabase, accountId: AccountId, talks: readonly Talk[]): Promise<void> {
  if (talks.length === 0) return;
  const rows = await db.groups.bulkGet(talks.map(({ chatId }): [AccountId, ChatId] => [accountId, chatId]));
  await db.groups.bulkPut(rows.flatMap((row, index) => (row === undefined ? [] : [withTalk(row, talks[index]?.talkedAt)])));
}
