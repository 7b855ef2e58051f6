import { describe, expect, it } from 'vitest';
import type { AccountId, ChatId } from '../ids';
import type { GroupState } from './groupState';
import {
  buildInbox,
  evidenceOf,
  findEntries,
  type InboxAsk,
  type InboxEntry,
  initialOf,
  isVisibleName,
  searchableText,
  shownAttention,
  stepOf,
} from './inbox';

const now = 1_800_000_000_000;
const minute = 60_000;
const account = (n: number) => `U${String(n).padStart(32, '0')}` as AccountId;
const chat = (n: number) => `C${String(n).padStart(32, '0')}` as ChatId;

function entry(change: Partial<InboxEntry> = {}): InboxEntry {
  return {
    accountId: account(1),
    chatId: chat(1),
    chatKind: 'group',
    name: '青空ファンの会',
    members: 12,
    iconHash: null,
    novelty: 'newToUs',
    noticedAt: now - minute,
    noticedVia: 'list',
    notBeforeAt: null,
    joinedAt: null,
    presence: 'in',
    leftAt: null,
    returned: false,
    attention: 'new',
    owner: null,
    handledBy: null,
    handledAt: null,
    note: '',
    snoozedUntilAt: null,
    muted: false,
    rangAt: null,
    lastEventAt: now - minute,
    accountName: 'カフェ青空 渋谷店',
    ...change,
  };
}

const everything: InboxAsk = { tab: 'open', search: '', accountId: null, state: null, silentFor: null };

describe('shownAttention', () => {
  const cases: readonly [string, Partial<GroupState>, string][] = [
    ['new after a complete baseline', {}, 'ringing'],
    ['dated by a join', { novelty: 'joined', joinedAt: now }, 'ringing'],
    ['in doubt', { novelty: 'maybeOld' }, 'maybeOld'],
    ['there at first sight', { novelty: 'baseline', attention: 'known' }, 'known'],
    ['seen', { attention: 'seen' }, 'seen'],
    ['owned', { attention: 'owned', owner: '田中' }, 'owned'],
    ['handled', { attention: 'handled' }, 'handled'],
    ['handled and left: what was decided stays', { attention: 'handled', presence: 'left' }, 'handled'],
    ['snoozed', { snoozedUntilAt: now + minute }, 'snoozed'],
    ['a nap that is over rings again', { snoozedUntilAt: now - minute }, 'ringing'],
    ['muted', { muted: true }, 'muted'],
    ['muted and owned', { muted: true, attention: 'owned' }, 'muted'],
    ['left after being seen', { attention: 'seen', presence: 'left' }, 'left'],
    ['known and left', { attention: 'known', novelty: 'baseline', presence: 'left' }, 'left'],
    ['left but still ringing: as the badge counts it', { presence: 'left' }, 'ringing'],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(shownAttention(entry(change), now)).toBe(expected);
  });
});

describe('buildInbox', () => {
  const ringing = entry({ chatId: chat(1), noticedAt: now - 3 * minute });
  const ringingLater = entry({ chatId: chat(2), noticedAt: now - minute, accountId: account(2), accountName: 'みなと学習塾', name: 'ﾎｺﾞｼｬ会 Ａ組' });
  const owned = entry({ chatId: chat(3), attention: 'owned', owner: 'Tanaka', note: '折り返し電話' });
  const handledOld = entry({ chatId: chat(4), attention: 'handled', handledBy: '佐藤', handledAt: now - 9 * minute, noticedAt: now - minute });
  const handledNew = entry({ chatId: chat(5), attention: 'handled', handledBy: '佐藤', handledAt: now - 2 * minute, noticedAt: now - 99 * minute });
  const known = entry({ chatId: chat(6), attention: 'known', novelty: 'baseline' });
  const all = [handledOld, known, ringing, owned, handledNew, ringingLater];
  const ids = (ask: Partial<InboxAsk>) =>
    buildInbox(all, { ...everything, ...ask }, now).sections.map((section) => [
      section.id,
      ...section.entries.map((one) => Number(one.chatId.slice(1))),
    ]);

  it('lists what one look found by when it came, the latest first, and what nobody dates last', () => {
    const found = [null, now - 3 * minute, now - 2 * minute].map((joinedAt, index) => entry({ chatId: chat(index + 1), joinedAt }));
    const [section] = buildInbox(found, everything, now).sections;
    expect(section?.entries.map(({ chatId }) => chatId)).toEqual([chat(3), chat(2), chat(1)]);
  });

  it('shows what is open, newest first, without empty sections', () => {
    expect(ids({})).toEqual([
      ['ringing', 2, 1],
      ['inHand', 3],
    ]);
  });

  it('shows everything under "all"; the handled in the order they were handled', () => {
    expect(ids({ tab: 'all' })).toEqual([
      ['ringing', 2, 1],
      ['inHand', 3],
      ['handled', 5, 4],
      ['known', 6],
    ]);
  });

  it('sorts accounts by what rings, then by name, and each account by standing', () => {
    const quiet = entry({ chatId: chat(7), accountId: account(3), accountName: 'あおい店', attention: 'seen' });
    const view = buildInbox([...all, quiet], { ...everything, tab: 'byAccount' }, now);
    expect(view.sections.map((section) => [section.id, section.ringing, section.entries.length])).toEqual([
      [account(1), 1, 5],
      [account(2), 1, 1],
      [account(3), 0, 1],
    ]);
    expect(view.sections[0]?.entries.map((one) => Number(one.chatId.slice(1)))).toEqual([1, 3, 5, 4, 6]);
  });

  const searches: readonly [string, readonly number[]][] = [
    ['ほごしゃ', [2]],
    ['a組', [2]],
    ['カフェ 折り返し', [3]],
    ['TANAKA', [3]],
    ['みなと', [2]],
    ['  ', [2, 1, 3]],
    ['なし', []],
  ];
  it.each(searches)('finds by %j', (search, expected) => {
    expect(
      buildInbox(all, { ...everything, search }, now).sections.flatMap((section) => section.entries.map((one) => Number(one.chatId.slice(1)))),
    ).toEqual(expected);
  });

  it('finds what is dealt with when asked whatever the tab', () => {
    expect(buildInbox(all, { ...everything, search: '佐藤' }, now).shown).toBe(0);
    expect(findEntries(all, { ...everything, search: '佐藤' }, now)).toEqual([handledOld, handledNew]);
  });

  it('narrows by account and by state together', () => {
    expect(ids({ tab: 'all', accountId: account(1), state: 'ringing' })).toEqual([['ringing', 1]]);
  });

  it('narrows to groups nobody has written in, whatever their state; of which no message was told is not known to be silent', () => {
    const silent = (days: number, change: Partial<InboxEntry>) => entry({ talkedAt: now - days * 24 * 60 * minute, ...change });
    const groups = [
      silent(29, { chatId: chat(1) }),
      silent(30, { chatId: chat(2), attention: 'known', novelty: 'baseline' }),
      silent(200, { chatId: chat(3), attention: 'handled' }),
      silent(200, { chatId: chat(4), presence: 'left' }),
      entry({ chatId: chat(5) }),
    ];
    const found = (silentFor: InboxAsk['silentFor']) =>
      buildInbox(groups, { ...everything, tab: 'all', silentFor }, now).sections.flatMap(({ entries }) => entries.map(({ chatId }) => chatId));
    expect([found(30).toSorted(), found(90), found(null).length]).toEqual([[chat(2), chat(3)], [chat(3)], 5]);
  });

  it('leaves the given list as it was', () => {
    const given = [...all];
    buildInbox(given, { ...everything, tab: 'byAccount' }, now);
    expect(given).toEqual(all);
  });
});

describe('searchableText', () => {
  it('drops marks nobody sees, so that they cannot hide a name', () => {
    expect(searchableText(entry({ name: '青\u200b空\u202e' }))).toContain('青空');
  });
});

describe('evidenceOf', () => {
  const cases: readonly [string, Partial<GroupState>, unknown][] = [
    ['a dated join', { novelty: 'joined', joinedAt: 5 }, { kind: 'joined', at: 5 }],
    ['between two looks', { notBeforeAt: 3, noticedAt: 9 }, { kind: 'between', fromAt: 3, at: 9 }],
    ['no look before', { noticedAt: 9 }, { kind: 'firstSeen', at: 9 }],
    ['in doubt, whatever the look before', { novelty: 'maybeOld', notBeforeAt: 3, noticedAt: 9 }, { kind: 'maybeOld', at: 9 }],
    ['baseline, though a join is known', { novelty: 'baseline', joinedAt: 5, noticedAt: 9 }, { kind: 'baseline', at: 9 }],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(evidenceOf(entry(change))).toEqual(expected);
  });
});

describe('names', () => {
  const initials: readonly [string | null, string | null][] = [
    ['青空', '青'],
    ['【公式】 青空', '公'],
    ['\u202eabc', 'A'],
    ['👨‍👩‍👧 家族', '家'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['がくえん', 'が'],
    ['2026年度', '2'],
    ['<img src=x>', 'I'],
    ['!!!', '!'],
    ['\u200b\u200d', null],
    ['  \n', null],
    ['', null],
    [null, null],
  ];
  it.each(initials)('initial of %j is %j', (name, expected) => {
    expect(initialOf(name)).toBe(expected);
  });

  it('a name of zero-width marks cannot be seen, a heart can', () => {
    expect([isVisibleName('\u200b\u2060'), isVisibleName('♥'), isVisibleName('\u3164')]).toEqual([false, true, false]);
  });
});

describe('steps', () => {
  it('a baseline group stands on no step', () => {
    expect([stepOf(entry()), stepOf(entry({ attention: 'handled' })), stepOf(entry({ attention: 'known' }))]).toEqual([0, 3, null]);
  });
});
