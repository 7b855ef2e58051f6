import { liveQuery } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import type { Attention, GroupState } from '../../domain/groups/groupState';
import { newAccount } from '../../domain/watch/accountChanges';
import { groupSeen } from '../../testing/groupBuilders';
import { accountIdOf, chatIdOf } from '../../testing/simulatedLine';
import { db } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { countGroups, readAlsoUnder, readInbox, readOpenInbox, withAccountNames } from './readInbox';
import { readListedAccounts } from './readListedAccounts';

const group = (number: number, change: Partial<GroupState> = {}): GroupState => ({ ...groupSeen(number, 'newToUs', number * 1_000), ...change });
const named = (account: number, name: string | null) => ({ ...newAccount(accountIdOf(account), 1), name });

afterEach(() => emptyDatabase(db));

it('reads what is open apart from everything, and counts everything', async () => {
  const attentions: readonly Attention[] = ['new', 'seen', 'owned', 'handled', 'known'];
  await db.groups.bulkPut(attentions.map((attention, index) => group(index + 1, { attention })));
  const open = (await readOpenInbox()).map(({ chatId }) => chatId).toSorted();
  expect(open).toEqual([chatIdOf(1), chatIdOf(2), chatIdOf(3)]);
  expect((await readInbox()).map(({ chatId }) => chatId)).toEqual([5, 4, 3, 2, 1].map(chatIdOf));
  expect(await countGroups()).toBe(5);
});

it('counts as open what snoozes, is muted or has left without a decision', async () => {
  const quiet = [group(1, { muted: true }), group(2, { snoozedUntilAt: 9e15 }), group(3, { presence: 'left' }), group(4, { novelty: 'maybeOld' })];
  await db.groups.bulkPut(quiet);
  expect(await readOpenInbox()).toHaveLength(quiet.length);
});

it('names the account of each group; null where none was told, or the account is not known', async () => {
  await db.accounts.bulkPut([named(1, 'カフェ青空'), named(2, null)]);
  await db.groups.bulkPut([group(3), group(2, { accountId: accountIdOf(2) }), group(1, { accountId: accountIdOf(3) })]);
  for (const read of [readOpenInbox, readInbox]) {
    const groups = withAccountNames(await read(), await readListedAccounts());
    const names = new Map(groups.map(({ chatId, accountName }) => [chatId, accountName]));
    expect([3, 2, 1].map((number) => names.get(chatIdOf(number)))).toEqual(['カフェ青空', null, null]);
  }
});

it('reads the open groups anew when one opens, closes or is renamed', async () => {
  const reads: string[][] = [];
  const subscription = liveQuery(readOpenInbox).subscribe((open) =>
    reads.push(open.map(({ chatId, name }) => `${Number(chatId.slice(1))} ${name}`).toSorted()),
  );
  const read = (...rows: readonly string[]) => expect.poll(() => reads.at(-1)).toEqual(rows);
  await read();
  await db.groups.put(group(1));
  await read('1 One');
  await db.groups.put(group(2, { name: 'Two' }));
  await read('1 One', '2 Two');
  await db.groups.put(group(2, { name: 'Two', attention: 'handled' }));
  await read('1 One');
  await db.groups.put(group(1, { name: 'Other' }));
  await read('1 Other');
  await db.groups.put(group(2, { name: 'Two', attention: 'owned' }));
  await read('1 Other', '2 Two');
  subscription.unsubscribe();
});

it('tells under which accounts a group stands besides one, while it stands under that one', async () => {
  const under = (account: number, change: Partial<GroupState> = {}) => group(1, { accountId: accountIdOf(account), ...change });
  await db.accounts.bulkPut([named(1, 'one'), named(2, 'two')]);
  await db.groups.bulkPut([under(1), under(2, { attention: 'handled' }), under(3), under(4, { presence: 'left' }), group(2)]);
  const others = async (account: number) => (await readAlsoUnder(accountIdOf(account), chatIdOf(1))).map(({ accountName }) => accountName);
  expect([await others(1), await others(2), await others(3), await others(4)]).toEqual([['two', null], ['one', null], ['one', 'two'], []]);
  expect(await readAlsoUnder(accountIdOf(1), chatIdOf(2))).toEqual([]);
});
