import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupEvent } from '../domain/groups/events';
import type { AccountId, BasicId, ChatId } from '../domain/ids';
import type { AccountWatch } from '../domain/watch/accountWatch';
import { type BackupRows, parseBackupPart, readBackup, writeBackup } from './backup';

const now = Date.UTC(2026, 10, 22);
const accountId = `U${'a'.repeat(32)}` as AccountId;
const chatId = `C${'b'.repeat(32)}` as ChatId;

const account: AccountWatch = {
  accountId,
  basicId: '@demo0001' as BasicId,
  name: 'カフェ青空',
  iconHash: null,
  wanted: true,
  health: 'watching',
  healthSinceAt: now,
  healthDetail: null,
  watchedSinceAt: now,
  baselineAt: null,
  lastLookAt: now,
  lastSweepAt: null,
  lastContactsAt: null,
  contactsRetryAt: null,
  highWaterAt: null,
  unreadCount: null,
  changed: false,
  failures: 0,
  retryAt: null,
  tapNext: null,
  groupCount: 3,
  unknownChats: 0,
};

const base = { accountId, chatId, at: now, recordedAt: now };
const oneOfEach: readonly GroupEvent[] = [
  {
    ...base,
    eventId: '1',
    kind: 'firstSeen',
    novelty: 'newToUs',
    via: 'tap',
    notBeforeAt: null,
    chatKind: 'room',
    name: null,
    members: 3,
    iconHash: 'x',
    changedAt: now - 2,
  },
  { ...base, eventId: '2', kind: 'joined', via: 'events' },
  { ...base, eventId: '3', kind: 'settled', novelty: 'baseline' },
  { ...base, eventId: '4', kind: 'left', via: 'notFound' },
  { ...base, eventId: '5', kind: 'returned', via: 'list', notBeforeAt: now - 1 },
  { ...base, eventId: '6', kind: 'renamed', from: null, to: '<b>名前</b>' },
  { ...base, eventId: '7', kind: 'membersChanged', from: 3, to: null },
  { ...base, eventId: '8', kind: 'iconChanged', to: null },
  { ...base, eventId: '9', kind: 'rang', as: 'digest' },
  { ...base, eventId: '10', by: '', kind: 'seen' },
  { ...base, eventId: '11', by: '田中', kind: 'owned', owner: '佐藤' },
  { ...base, eventId: '12', by: '', kind: 'handled' },
  { ...base, eventId: '13', by: '', kind: 'reopened' },
  { ...base, eventId: '14', by: '', kind: 'noted', text: 'メモ\n2行目' },
  { ...base, eventId: '15', by: '', kind: 'snoozed', untilAt: now + 1e9 },
  { ...base, eventId: '16', by: '', kind: 'muted', on: false },
  { ...base, eventId: '17', by: '', kind: 'undone', undoes: '16' },
];
const made = { exportedAt: now, extensionVersion: '0.1.0' };

function fileOf(change: Record<string, unknown>): string {
  return JSON.stringify({ format: 'yobirin-backup', version: 1, exportedAt: now, accounts: [], groupEvents: [], ...change });
}

function readRows(text: string) {
  const read = readBackup(text, now);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('round trip', () => {
  it('keeps every kind of event and every field of an account', () => {
    const read = readRows(writeBackup({ accounts: [account], groupEvents: oneOfEach }, made));
    expect(read.rejected).toEqual([]);
    expect(read.exportedAt).toBe(now);
    expect(read.accounts).toEqual([account]);
    expect(new Map(read.groupEvents.map((event) => [event.eventId, event]))).toEqual(new Map(oneOfEach.map((event) => [event.eventId, event])));
  });

  it('writes the same text whatever the order of rows and keys', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...oneOfEach], { minLength: oneOfEach.length }), (events) => {
        const turned = events.map((event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as GroupEvent);
        const rows: BackupRows = { accounts: [account], groupEvents: turned };
        expect(writeBackup(rows, made)).toBe(writeBackup({ accounts: [account], groupEvents: oneOfEach }, made));
      }),
    );
  });

  it('reads a file that an editor saved with a byte order mark', () => {
    expect(readRows(`\uFEFF${fileOf({ accounts: [account] })}`).accounts).toEqual([account]);
  });
});

describe('refusals by name', () => {
  it.each([
    ['nothing', '', 'notABackup'],
    ['no JSON', 'date,contacts\n20261122,4', 'notABackup'],
    ['half a file', fileOf({}).slice(0, -4), 'notABackup'],
    ['other JSON', '{"accounts":[],"groupEvents":[]}', 'notABackup'],
    ['a list', '[]', 'notABackup'],
    ['null', 'null', 'notABackup'],
    ['another format', fileOf({ format: 'other' }), 'notABackup'],
    ['a newer version', fileOf({ version: 2 }), 'newerVersion'],
    ['no version', fileOf({ version: undefined }), 'damaged'],
    ['half a version', fileOf({ version: 0.5 }), 'damaged'],
    ['no accounts', fileOf({ accounts: undefined }), 'damaged'],
    ['events that are no list', fileOf({ groupEvents: { length: 3 } }), 'damaged'],
  ])('%s', (_name, text, problem) => {
    expect(readBackup(text, now)).toEqual({ ok: false, problem });
  });
});

describe('rows that are left out', () => {
  const seen = { ...base, eventId: 'e', by: '', kind: 'seen' };
  it.each([
    ['an account id of another shape', { ...seen, accountId: 'U1' }, 'badId'],
    ['an upper-case chat id', { ...seen, chatId: `C${'B'.repeat(32)}` }, 'badId'],
    ['an empty event id', { ...seen, eventId: '' }, 'badId'],
    ['a kind nobody knows', { ...seen, kind: 'shouted' }, 'unknownKind'],
    ['a kind from the prototype', { ...seen, kind: '__proto__' }, 'unknownKind'],
    ['a kind that is no text', { ...seen, kind: ['seen'] }, 'unknownKind'],
    ['no instant', { ...seen, at: '2026-11-22' }, 'badValue'],
    ['an instant before the epoch', { ...seen, at: -1 }, 'badValue'],
    ['a missing field', { ...seen, by: undefined }, 'badValue'],
    ['null', null, 'badValue'],
    ['a number', 7, 'badValue'],
    ['a date in the future', { ...seen, at: now + 172_800_000 }, 'fromTheFuture'],
    ['recorded in the future', { ...seen, recordedAt: now + 172_800_000 }, 'fromTheFuture'],
  ])('%s', (_name, row, problem) => {
    const read = readRows(fileOf({ groupEvents: [row, { ...seen, eventId: 'good' }] }));
    expect(read.rejected).toEqual([{ table: 'groupEvents', index: 0, problem }]);
    expect(read.groupEvents.map((event) => event.eventId)).toEqual(['good']);
  });

  it('takes a snooze that ends in the future', () => {
    expect(readRows(fileOf({ groupEvents: [{ ...seen, kind: 'snoozed', untilAt: now + 1e10 }] })).rejected).toEqual([]);
  });

  it('takes the same row once, and of two rows under one id always the same one', () => {
    const other = { ...seen, kind: 'handled' };
    expect(readRows(fileOf({ groupEvents: [seen, seen] }))).toMatchObject({ groupEvents: [seen], rejected: [] });
    expect(readRows(fileOf({ groupEvents: [seen, other] })).groupEvents).toEqual(readRows(fileOf({ groupEvents: [other, seen] })).groupEvents);
    expect(readRows(fileOf({ groupEvents: [other, seen] })).rejected).toHaveLength(1);
    expect(readRows(fileOf({ groupEvents: [seen, other] })).rejected).toEqual([{ table: 'groupEvents', index: 0, problem: 'sameIdTwice' }]);
  });

  it('drops keys nobody knows, prototype keys among them', () => {
    const text = fileOf({ groupEvents: [seen] }).replace('"kind":', '"__proto__":{"polluted":true},"constructor":1,"extra":2,"kind":');
    const [event] = readRows(text).groupEvents;
    expect(event).toEqual(seen);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('hostile files', () => {
  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text, now)).toEqual({ ok: false, problem: 'notABackup' });
      }),
    );
  });

  it('never throws on any rows, and takes or lists each of them', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.constantFrom(...oneOfEach).chain((event) => fc.record(spoilt(event))),
    );
    fc.assert(
      fc.property(fc.array(anything), fc.array(fc.anything()), (groupEvents, accounts) => {
        const value: unknown = { format: 'yobirin-backup', version: 1, accounts, groupEvents };
        const part = parseBackupPart(value);
        expect(part.ok || part.problem === 'damaged').toBe(true);
        const text = safeJson(value);
        if (text !== null) expect(readBackup(text, now)).toMatchObject({ ok: true });
      }),
    );
  });

  it('reads 100,000 rows and a very deep value', () => {
    const groupEvents = Array.from({ length: 100_000 }, (_, index) => ({ ...base, eventId: `e${index}`, by: '', kind: 'seen' }));
    expect(readRows(fileOf({ groupEvents })).groupEvents).toHaveLength(100_000);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(readRows(fileOf({}).replace('"groupEvents":[]', `"groupEvents":[${deep}]`)).rejected).toHaveLength(1);
  });
});

describe('parts', () => {
  const part = { format: 'yobirin-backup', version: 1, accounts: [account], groupEvents: oneOfEach };
  it('takes a good part', () => {
    expect(parseBackupPart(part)).toEqual({ ok: true, value: part });
  });

  it.each([
    ['one bad event', { ...part, groupEvents: [...oneOfEach, {}] }, 'damaged'],
    ['one bad account', { ...part, accounts: [{ ...account, basicId: 'demo' }] }, 'damaged'],
    ['too many events', { ...part, groupEvents: Array.from({ length: 2001 }, (_, i) => ({ ...oneOfEach[1], eventId: `${i}` })) }, 'damaged'],
    ['a newer version', { ...part, version: 3 }, 'newerVersion'],
    ['something else', 'part', 'notABackup'],
  ])('refuses %s', (_name, value, problem) => {
    expect(parseBackupPart(value)).toEqual({ ok: false, problem });
  });
});

/** Each field either as it was or anything at all. */
function spoilt(event: GroupEvent): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(event).map(([key, value]) => [key, fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(value) }, fc.anything())]),
  );
}

/** Values such as BigInt cannot be in a file. */
function safeJson(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}
