import type { GroupsStore, RecordTransaction } from '../app/ports';
import type { GroupEvent } from '../domain/groups/events';
import { foldGroup } from '../domain/groups/foldGroup';
import type { GroupState } from '../domain/groups/groupState';
import { withTalk } from '../domain/groups/silence';
import { preferred } from '../domain/groups/mergeEvents';
import { type AccountId, groupKey } from '../domain/ids';
import { noReader } from '../domain/watch/accountChanges';
import type { AccountWatch, ReaderState } from '../domain/watch/accountWatch';

interface Kept {
  accounts: Map<AccountId, AccountWatch>;
  groups: Map<string, GroupState>;
  events: Map<string, GroupEvent>;
  reader: ReaderState;
}

/** The groups store in memory, for days simulated in seconds. All or nothing, one transaction at a time, as the real one. */
export function memoryGroupsStore(): GroupsStore & { readonly events: () => GroupEvent[]; readonly groups: () => GroupState[] } {
  let kept: Kept = { accounts: new Map(), groups: new Map(), events: new Map(), reader: noReader };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    transaction(work) {
      const result = turn.then(async () => {
        const draft: Kept = { ...kept, accounts: new Map(kept.accounts), groups: new Map(kept.groups), events: new Map(kept.events) };
        const value = await work(transactionOn(draft));
        kept = draft;
        return value;
      });
      turn = result.catch(() => undefined);
      return result;
    },
    newGroups: () => Promise.resolve([...kept.groups.values()].filter((group) => group.attention === 'new')),
    groupsOf: (accountId) => Promise.resolve([...kept.groups.values()].filter((group) => group.accountId === accountId)),
    accounts: () => Promise.resolve([...kept.accounts.values()]),
    reader: () => Promise.resolve(kept.reader),
    events: () => [...kept.events.values()],
    groups: () => [...kept.groups.values()],
  };
}

function transactionOn(draft: Kept): RecordTransaction {
  return {
    account: (accountId) => Promise.resolve(draft.accounts.get(accountId)),
    accounts: () => Promise.resolve([...draft.accounts.values()]),
    groupsNamed: (accountId, chatIds) => Promise.resolve(chatIds.flatMap((chatId) => draft.groups.get(groupKey(accountId, chatId)) ?? [])),
    group: (accountId, chatId) => Promise.resolve(draft.groups.get(groupKey(accountId, chatId))),
    event: (eventId) => Promise.resolve(draft.events.get(eventId)),
    knownEvents: (eventIds) => Promise.resolve(new Set(eventIds.filter((eventId) => draft.events.has(eventId)))),
    reader: () => Promise.resolve(draft.reader),
    putAccount: (account) => Promise.resolve(void draft.accounts.set(account.accountId, account)),
    putReader: (reader) => Promise.resolve(void (draft.reader = reader)),
    append: (events) => Promise.resolve(append(draft, events)),
    putTalks: (accountId, talks) => {
      for (const { chatId, talkedAt } of talks) {
        const group = draft.groups.get(groupKey(accountId, chatId));
        if (group !== undefined) draft.groups.set(groupKey(accountId, chatId), withTalk(group, talkedAt));
      }
      return Promise.resolve();
    },
  };
}

function append(draft: Kept, events: readonly GroupEvent[]): void {
  for (const event of events) draft.events.set(event.eventId, preferred(draft.events.get(event.eventId), event));
  const touched = new Set(events.map((event) => groupKey(event.accountId, event.chatId)));
  const histories = new Map<string, GroupEvent[]>();
  for (const event of draft.events.values()) {
    const key = groupKey(event.accountId, event.chatId);
    if (touched.has(key)) histories.set(key, [...(histories.get(key) ?? []), event]);
  }
  for (const [key, history] of histories) {
    const state = foldGroup(history);
    if (state !== null) draft.groups.set(key, withTalk(state, draft.groups.get(key)?.talkedAt));
  }
}
