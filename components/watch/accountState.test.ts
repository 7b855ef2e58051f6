import { describe, expect, it } from 'vitest';
import type { AccountId, BasicId } from '../../utils/domain/ids';
import type { AccountWatch, HealthKind, ReaderState } from '../../utils/domain/watch/accountWatch';
import { listCauses, matchesSearch, nameOf, needsSomebody, stateOf } from './accountState';

function accountWith(change: Partial<AccountWatch>): AccountWatch {
  return {
    accountId: `U${'a'.repeat(32)}` as AccountId,
    basicId: '@demo0001' as BasicId,
    name: 'カフェ青空',
    iconHash: null,
    wanted: true,
    health: 'watching',
    healthSinceAt: 100,
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
    ...change,
  };
}

describe('stateOf', () => {
  it.each<[HealthKind, boolean, boolean, string, boolean]>([
    ['watching', true, true, 'watching', false],
    ['watching', true, false, 'resting', false],
    ['loggedOut', true, false, 'loggedOut', true],
    ['notUnderstood', true, true, 'notUnderstood', true],
    ['noAnswer', true, true, 'noAnswer', true],
    ['loggedOut', false, true, 'unwanted', false],
    ['chatOff', true, true, 'chatOff', false],
    ['noAccess', true, false, 'noAccess', false],
    ['notYet', true, false, 'notYet', false],
  ])('%s, wanted %s, someone looks %s: %s', (health, wanted, looks, state, needs) => {
    expect(stateOf(accountWith({ health, wanted }), looks)).toBe(state);
    expect(needsSomebody(stateOf(accountWith({ health, wanted }), looks))).toBe(needs);
  });
});

describe('listCauses', () => {
  const reader = { loggedOutAt: 50 } as ReaderState;
  it('gathers accounts by cause, logged out first, with the earliest moment', () => {
    const blind = [
      accountWith({ health: 'noAnswer' }),
      accountWith({ health: 'loggedOut', healthSinceAt: 70 }),
      accountWith({ health: 'loggedOut', healthSinceAt: 60 }),
    ];
    expect(listCauses(blind, null).map(({ health, accounts, sinceAt }) => [health, accounts.length, sinceAt])).toEqual([
      ['loggedOut', 2, 60],
      ['noAnswer', 1, 100],
    ]);
  });

  it('names a login that ended before any account was known', () => {
    expect(listCauses([], reader)).toEqual([{ health: 'loggedOut', accounts: [], sinceAt: 50 }]);
    expect(listCauses([], { ...reader, loggedOutAt: null })).toEqual([]);
  });
});

describe('matchesSearch', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['青空', true],
    ['ｶﾌｪ', true],
    ['DEMO', true],
    ['書店', false],
  ])('%j: %s', (search, matches) => {
    expect(matchesSearch(accountWith({}), search)).toBe(matches);
  });

  it('finds nothing in what is not known', () => {
    expect(matchesSearch(accountWith({ name: null, basicId: null }), 'a')).toBe(false);
  });
});

describe('nameOf', () => {
  it.each<[string | null, string | null, string]>([
    ['カフェ', '@demo0001', 'カフェ'],
    ['   ', '@demo0001', '@demo0001'],
    [null, '@demo0001', '@demo0001'],
    [null, null, '名前不明'],
  ])('%j, %j: %s', (name, basicId, said) => {
    expect(nameOf(accountWith({ name, basicId: basicId as BasicId | null }), '名前不明')).toBe(said);
  });

  it('cuts a very long name between letters', () => {
    expect(nameOf(accountWith({ name: '👍'.repeat(10_000) }), '')).toBe(`${'👍'.repeat(60)}…`);
  });
});
