import { describe, expect, test } from 'vitest';
import type { GroupEvent } from '../utils/domain/groups/events';
import { foldGroup } from '../utils/domain/groups/foldGroup';
import type { GroupState } from '../utils/domain/groups/groupState';
import type { AccountId, ChatId } from '../utils/domain/ids';
import { newAccount } from '../utils/domain/watch/accountChanges';
import { judge as judgeTruth, type Outcome, type TrueGroup } from './judge';

const accountId = `U${'a'.repeat(32)}` as AccountId;
const chatId = `C${'b'.repeat(32)}` as ChatId;
const base = { accountId, chatId, recordedAt: 10 };

const seen: GroupEvent = { ...base, eventId: 'seen', at: 10, kind: 'firstSeen', novelty: 'joined', via: 'list', notBeforeAt: 5, chatKind: 'group', name: '新年会', members: 8, iconHash: null }; // oxfmt-ignore
const rang: GroupEvent = { ...base, eventId: 'rang', at: 11, recordedAt: 11, kind: 'rang', as: 'single' };
const handled: GroupEvent = { ...base, eventId: 'handled', at: 12, recordedAt: 12, kind: 'handled', by: '' };
const left: GroupEvent = { ...base, eventId: 'left', at: 13, recordedAt: 13, kind: 'left', via: 'leaveEvent' };
const returned: GroupEvent = { ...base, eventId: 'returned', at: 20, recordedAt: 20, kind: 'returned', via: 'list', notBeforeAt: 13 };

const invited: TrueGroup = {
  accountId,
  chatId,
  name: '新年会',
  members: 8,
  inside: true,
  listed: true,
  joinedAt: [9],
  tellsJoin: true,
  handledAt: [],
};

function rowOf(...events: readonly GroupEvent[]): GroupState {
  const row = foldGroup(events);
  if (row === null) throw new Error('never seen');
  return row;
}

function outcome(events: readonly GroupEvent[], change: Partial<Outcome> = {}): Outcome {
  const row = foldGroup(events);
  return {
    now: 100,
    accounts: [{ ...newAccount(accountId, 1), name: '渋谷店', health: 'watching' }],
    groups: row === null ? [] : [row],
    events,
    earlierEvents: new Set(events.map(({ eventId }) => eventId)),
    badge: '1',
    notifications: 1,
    countedAll: true,
    mayRepeat: false,
    errors: [],
    requests: { nonGet: 0, markAsRead: 0, own: 4, perSecondAtMost: 1.4 },
    ...change,
  };
}

const judge = (groups: readonly TrueGroup[], found: Outcome) => judgeTruth({ accountIds: [accountId], groups }, found);

describe('the judge of a story', () => {
  test('finds nothing where the bell rang once for an invitation', () => {
    expect(judge([invited], outcome([seen, rang]))).toEqual([]);
  });

  test('nor where it was handled, or left and came back and rang again', () => {
    expect(judge([{ ...invited, handledAt: [12] }], outcome([seen, rang, handled], { badge: '' }))).toEqual([]);
    const twice = { ...invited, joinedAt: [9, 19], handledAt: [12] };
    const again: GroupEvent = { ...rang, eventId: 'again', at: 21, recordedAt: 21 };
    expect(judge([twice], outcome([seen, rang, handled, left, returned, again], { notifications: 2 }))).toEqual([]);
  });

  test.each<[string, readonly TrueGroup[], Outcome, RegExp]>([
    ['a group that was never noticed', [invited], outcome([], { badge: '', notifications: 0 }), /was never noticed/],
    ['one that does not ring', [invited], outcome([seen, rang, handled], { badge: '' }), /does not ring \(handled/],
    ['one that was never announced', [invited], outcome([seen], { notifications: 0 }), /was never announced/],
    ['one that rang twice', [invited], outcome([seen, rang, { ...rang, eventId: 'again', at: 12, recordedAt: 12 }], { notifications: 2 }), /rang twice/],
    ['one that rings though it was there before', [{ ...invited, joinedAt: [] }], outcome([seen, rang]), /rings although it was there/],
    ['a return nobody asked for', [invited], outcome([seen, rang, left, returned, { ...rang, eventId: 'again', at: 21, recordedAt: 21 }], { notifications: 2 }), /came back 1 times, but was invited 1/],
    ['one taken for left', [invited], outcome([seen, rang, left]), /is taken for left/],
    ['one taken for present', [{ ...invited, inside: false }], outcome([seen, rang]), /is taken for present/],
    ['an old name', [{ ...invited, name: '忘年会' }], outcome([seen, rang]), /is called 「新年会」/],
    ['an old number of members', [{ ...invited, members: 9 }], outcome([seen, rang]), /has 8 members instead of 9/],
    ['a decision that was lost', [{ ...invited, handledAt: [12] }], outcome([seen, rang]), /was handled 1 times, of which 0 are kept/],
    ['a group nobody knows', [], outcome([seen, rang]), /nobody knows/],
    ['an event that was lost', [invited], outcome([seen, rang], { earlierEvents: new Set(['gone']) }), /1 events were lost: gone/],
    ['a row that is not its history', [invited], outcome([seen, rang], { groups: [{ ...rowOf(seen, rang), owner: '田中' }] }), /not what its history says/],
    ['a wrong badge', [invited], outcome([seen, rang], { badge: '2' }), /the badge says 「2」 instead of 「1」/],
    ['a notification too many', [invited], outcome([seen, rang], { notifications: 2 }), /2 notifications for 1 tidings/],
    ['one too few', [invited], outcome([seen, rang], { notifications: 0 }), /only 0 notifications/],
    ['an account that stays blind', [invited], outcome([seen, rang], { accounts: [{ ...newAccount(accountId, 1), name: '渋谷店', health: 'loggedOut' }] }), /渋谷店 is loggedOut/],
    ['an account nobody knows', [invited], outcome([seen, rang], { accounts: [] }), /U\w+ is not known/],
    ['an error', [invited], outcome([seen, rang], { errors: ['worker: x'] }), /error: worker: x/],
    ['a request that is no GET', [invited], outcome([seen, rang], { requests: { nonGet: 1, markAsRead: 0, own: 4, perSecondAtMost: 1 } }), /1 requests that are no GET/],
    ['a mark as read', [invited], outcome([seen, rang], { requests: { nonGet: 0, markAsRead: 1, own: 4, perSecondAtMost: 1 } }), /mark as read/],
    ['haste', [invited], outcome([seen, rang], { requests: { nonGet: 0, markAsRead: 0, own: 4, perSecondAtMost: 2.2 } }), /2.2 requests a second/],
  ])('tells of %s', (_what, truth, found, words) => {
    expect(judge(truth, found).join('\n')).toMatch(words);
  }); // oxfmt-ignore

  test('asks no ring for one that came back and went again unseen', () => {
    const baseline: GroupEvent = { ...seen, kind: 'firstSeen', novelty: 'baseline' };
    const gone = { ...invited, inside: false, joinedAt: [19] };
    expect(judge([gone], outcome([baseline, left], { badge: '', notifications: 0 }))).toEqual([]);
  });

  test('asks no ring for a return that nothing LINE shows could tell, and takes one gladly', () => {
    const baseline: GroupEvent = { ...seen, kind: 'firstSeen', novelty: 'baseline' };
    const hidden = { ...invited, joinedAt: [19], tellsJoin: false };
    expect(judge([hidden], outcome([baseline], { badge: '', notifications: 0 }))).toEqual([]);
    expect(judge([{ ...hidden, tellsJoin: true }], outcome([baseline], { badge: '', notifications: 0 }))).toHaveLength(1);
    expect(judge([hidden], outcome([baseline, returned, { ...rang, at: 21, recordedAt: 21 }]))).toEqual([]);
  });

  test('takes a second notification where the first could neither be written down nor stay on the screen', () => {
    expect(judge([invited], outcome([seen, rang], { mayRepeat: true, countedAll: false, notifications: 2 }))).toEqual([]);
  });

  test('does not count notifications where none could be counted', () => {
    expect(judge([invited], outcome([seen, rang], { countedAll: false, notifications: 0 }))).toEqual([]);
  });
});
