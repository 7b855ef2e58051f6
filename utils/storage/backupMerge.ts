import type { GroupEvent } from '../domain/groups/events';
import { type AccountId, groupKey } from '../domain/ids';
import type { AccountWatch } from '../domain/watch/accountWatch';
import { backupFormat, type BackupPart, type BackupRows, backupVersion, eventsPerPart, inOrder } from './backup';

/** Taking a backup over: what it would change, and the parts it is sent in. Pure. */

/** What the database already holds, as keys. */
export interface StoredKeys {
  readonly accountIds: ReadonlySet<string>;
  readonly groupKeys: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
}

interface NewAndKnown {
  readonly added: number;
  readonly known: number;
}

export interface BackupPreview {
  readonly accounts: NewAndKnown;
  readonly groups: NewAndKnown;
  readonly events: NewAndKnown;
}

/** What a merge would change. */
export function previewBackup(backup: BackupRows, stored: StoredKeys): BackupPreview {
  const groupKeys = new Set(backup.groupEvents.map((event) => groupKey(event.accountId, event.chatId)));
  return {
    accounts: compare(
      backup.accounts.map((account) => account.accountId),
      stored.accountIds,
    ),
    groups: compare(groupKeys, stored.groupKeys),
    events: compare(
      backup.groupEvents.map((event) => event.eventId),
      stored.eventIds,
    ),
  };
}

/**
 * Cuts a backup into parts that can be merged in any order: each brings the accounts its events name, and the events of one group
 * stay together (as long as they fit), so that a group is never folded, and never rings, without the decisions about it.
 */
export function splitBackup(backup: BackupRows, perPart: number = eventsPerPart): BackupPart[] {
  const accountOf = new Map(backup.accounts.map((account) => [account.accountId, account]));
  const chunks = packTogether(groupsOf(inOrder(backup).groupEvents), perPart);
  const named = new Set(backup.groupEvents.map((event) => event.accountId));
  const parts = chunks.map((events) => toPart(accountsOf(events, accountOf), events));
  const unnamed = backup.accounts.filter((account) => !named.has(account.accountId));
  for (let from = 0; from < unnamed.length; from += perPart) parts.push(toPart(unnamed.slice(from, from + perPart), []));
  return parts;
}

function compare(keys: Iterable<string>, stored: ReadonlySet<string>): NewAndKnown {
  let added = 0;
  let known = 0;
  for (const key of keys) {
    if (stored.has(key)) known += 1;
    else added += 1;
  }
  return { added, known };
}

/** Runs of one group each; the events must come in order. */
function groupsOf(events: readonly GroupEvent[]): GroupEvent[][] {
  const groups: GroupEvent[][] = [];
  let lastKey: string | null = null;
  for (const event of events) {
    const key = groupKey(event.accountId, event.chatId);
    if (key !== lastKey) groups.push([]);
    groups.at(-1)?.push(event);
    lastKey = key;
  }
  return groups;
}

function packTogether(groups: readonly GroupEvent[][], perPart: number): GroupEvent[][] {
  const chunks: GroupEvent[][] = [];
  for (const group of groups) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + group.length <= perPart) {
      last.push(...group);
      continue;
    }
    for (let from = 0; from < group.length; from += perPart) chunks.push(group.slice(from, from + perPart));
  }
  return chunks;
}

function accountsOf(events: readonly GroupEvent[], accountOf: ReadonlyMap<AccountId, AccountWatch>): AccountWatch[] {
  const ids = new Set(events.map((event) => event.accountId));
  return [...ids].flatMap((id) => accountOf.get(id) ?? []);
}

function toPart(accounts: readonly AccountWatch[], groupEvents: readonly GroupEvent[]): BackupPart {
  return { format: backupFormat, version: backupVersion, accounts, groupEvents };
}
