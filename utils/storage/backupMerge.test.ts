import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupEvent } from '../domain/groups/events';
import type { AccountId, ChatId } from '../domain/ids';
import type { AccountWatch } from '../domain/watch/accountWatch';
import { type BackupPart, type BackupRows, parseBackupPart, readBackup, writeBackup } from './backup';
import { previewBackup, splitBackup } from './backupMerge';

const now = Date.UTC(2026, 10, 22);

const accountIds = ['1', '2', '3'].map((digit) => `U${digit.repeat(32)}` as AccountId);
const chatIds = ['4', '5', '6', '7'].map((digit) => `C${digit.repeat(32)}` as ChatId);

function accountWith(accountId: AccountId): AccountWatch {
  return {
    accountId,
    basicId: null,
    name: null,
    iconHash: null,
    wanted: true,
    health: 'notYet',
    healthSinceAt: 0,
    healthDetail: null,
    watchedSinceAt: null,
    baselineAt: null,
    lastLookAt: null,
    lastSweepAt: null,
    lastContactsAt: null,
    contactsRetryAt: null,
    highWaterAt: null,
    unreadCount: null,
    changed: false,
    failures: 0,
    retryAt: null,
    tapNext: null,
    groupCount: 0,
    unknownChats: 0,
  };
}

const accounts = accountIds.map(accountWith);
const event: fc.Arbitrary<Omit<GroupEvent, 'eventId'>> = fc.record({
  accountId: fc.constantFrom(...accountIds),
  chatId: fc.constantFrom(...chatIds),
  at: fc.integer({ min: 0, max: 100 }),
  recordedAt: fc.integer({ min: 0, max: 100 }),
  by: fc.string(),
  kind: fc.constantFrom('seen' as const, 'handled' as const),
});
const backup: fc.Arbitrary<BackupRows> = fc
  .array(event, { maxLength: 60 })
  .map((events) => ({ accounts, groupEvents: events.map((one, index) => ({ ...one, eventId: `e${index}` }) as GroupEvent) }));

/** What an append-only store holds after merging parts in this order. */
function merge(parts: readonly BackupPart[]): BackupRows {
  const kept = new Map<string, GroupEvent>();
  const known = new Map<string, AccountWatch>();
  for (const part of parts) {
    for (const account of part.accounts) known.set(account.accountId, account);
    for (const one of part.groupEvents) if (!kept.has(one.eventId)) kept.set(one.eventId, one);
  }
  return { accounts: [...known.values()], groupEvents: [...kept.values()] };
}

const made = { exportedAt: now, extensionVersion: '0.1.0' };

describe('splitBackup', () => {
  it('gives parts that rebuild the whole in any order, any number of times', () => {
    fc.assert(
      fc.property(backup, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (rows, perPart, numbers) => {
        const parts = splitBackup(rows, perPart);
        const shuffled = [...parts, ...parts].map((part) => ({ part, key: numbers.next().value as number })).sort((a, b) => a.key - b.key);
        expect(writeBackup(merge(shuffled.map(({ part }) => part)), made)).toBe(writeBackup(rows, made));
      }),
    );
  });

  it('gives parts the worker takes, each with the accounts its events name', () => {
    fc.assert(
      fc.property(backup, fc.integer({ min: 1, max: 20 }), (rows, perPart) => {
        for (const part of splitBackup(rows, perPart)) {
          expect(parseBackupPart(JSON.parse(JSON.stringify(part)))).toEqual({ ok: true, value: part });
          expect(part.groupEvents.length).toBeLessThanOrEqual(perPart);
          const inPart = new Set(part.accounts.map((account) => account.accountId));
          for (const one of part.groupEvents) expect(inPart).toContain(one.accountId);
        }
      }),
    );
  });

  it('keeps the events of one group together when they fit', () => {
    const events = chatIds.flatMap((chatId, chat) =>
      [0, 1, 2].map((at) => ({ eventId: `${chat}-${at}`, accountId: accountIds[0], chatId, at, recordedAt: at, by: '', kind: 'seen' }) as GroupEvent),
    );
    const parts = splitBackup({ accounts: accounts.slice(0, 1), groupEvents: events }, 4);
    expect(parts.map((part) => new Set(part.groupEvents.map((one) => one.chatId)).size)).toEqual([1, 1, 1, 1]);
    expect(parts.map((part) => part.groupEvents.length)).toEqual([3, 3, 3, 3]);
  });

  it('carries accounts without events, and nothing when there is nothing', () => {
    expect(splitBackup({ accounts, groupEvents: [] }, 2).map((part) => part.accounts.length)).toEqual([2, 1]);
    expect(splitBackup({ accounts: [], groupEvents: [] })).toEqual([]);
  });

  it('does not lose events whose account is not in the file', () => {
    const orphan = { eventId: 'o', accountId: accountIds[0], chatId: chatIds[0], at: 1, recordedAt: 1, by: '', kind: 'seen' } as GroupEvent;
    expect(splitBackup({ accounts: [], groupEvents: [orphan] })).toEqual([
      { format: 'yobirin-backup', version: 1, accounts: [], groupEvents: [orphan] },
    ]);
  });
});

describe('previewBackup', () => {
  it('counts what is new and what is here already', () => {
    const [a, b] = accountIds as [AccountId, AccountId];
    const [c, d] = chatIds as [ChatId, ChatId];
    const one = (eventId: string, accountId: AccountId, chatId: ChatId) =>
      ({ eventId, accountId, chatId, at: 1, recordedAt: 1, by: '', kind: 'seen' }) as GroupEvent;
    const rows = { accounts: accounts.slice(0, 2), groupEvents: [one('1', a, c), one('2', a, c), one('3', a, d), one('4', b, c)] };
    const stored = { accountIds: new Set([a]), groupKeys: new Set([`${a}:${c}`]), eventIds: new Set(['1', 'x']) };
    expect(previewBackup(rows, stored)).toEqual({
      accounts: { added: 1, known: 1 },
      groups: { added: 2, known: 1 },
      events: { added: 3, known: 1 },
    });
  });

  it('finds nothing new after the same file was taken', () => {
    fc.assert(
      fc.property(backup, (rows) => {
        const stored = {
          accountIds: new Set<string>(rows.accounts.map((account) => account.accountId)),
          groupKeys: new Set(rows.groupEvents.map((one) => `${one.accountId}:${one.chatId}`)),
          eventIds: new Set(rows.groupEvents.map((one) => one.eventId)),
        };
        const read = readBackup(writeBackup(rows, made), now);
        if (!read.ok) throw new Error(read.problem);
        const preview = previewBackup(read.value, stored);
        expect([preview.accounts.added, preview.groups.added, preview.events.added]).toEqual([0, 0, 0]);
        expect(preview.events.known).toBe(rows.groupEvents.length);
      }),
    );
  });
});
