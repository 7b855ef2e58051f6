import type { GroupEvent, Novelty } from '../../utils/domain/groups/events';
import { foldGroup } from '../../utils/domain/groups/foldGroup';
import type { GroupState } from '../../utils/domain/groups/groupState';
import { type AccountId, type BasicId, type ChatId, groupKey, type Instant } from '../../utils/domain/ids';
import { newAccount, noReader } from '../../utils/domain/watch/accountChanges';
import type { AccountWatch, HealthKind, ReaderState } from '../../utils/domain/watch/accountWatch';

/** Rows of the extension's database, as a test or a screenshot wants to find them. */
export interface StoredWorld {
  readonly accounts: readonly AccountWatch[];
  readonly groups: readonly GroupState[];
  readonly groupEvents: readonly GroupEvent[];
  readonly reader: readonly ReaderState[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shops = [
  ['カフェ青空', ['渋谷店', '下北沢店', '吉祥寺店', '立川店']],
  ['みなと学習塾', ['川崎校', '横浜校', '町田校', '大船校']],
  ['花工房りん', ['吉祥寺店', '国立店', '三鷹店']],
  ['スポーツハウス港', ['港南店', '戸塚店', '本牧店']],
  ['ビストロ灯', ['恵比寿店', '中目黒店']],
  ['湯処たけのや', ['箱根', '熱海', '草津']],
  ['キッチンひなた', ['自由が丘', '二子玉川', '成城学園前']],
  ['わんわん倶楽部', ['多摩センター', '調布']],
  ['まるや米店', ['本店', '駅前店']],
  ['こもれび歯科', ['府中', '国分寺']],
  ['書店ことのは', ['神保町', '谷中']],
  ['ピラティス朝', ['青山', '代々木上原']],
] as const;

const accountNames = shops.flatMap(([chain, places]) => places.map((place) => `${chain} ${place}`));

const groupNames = [
  '町内会 第3ブロック',
  '結婚式二次会 12/12(土)',
  '料理教室 火曜クラス',
  '下北沢ライブ同好会',
  'フラワー教室 秋組',
  '朝ヨガの会',
  '常連さんの集い',
];

function accountIdOf(index: number): AccountId {
  return `U${(index + 0xa00).toString(16).padStart(32, '0')}` as AccountId;
}

function chatIdOf(index: number): ChatId {
  return `C${(index + 0xc00).toString(16).padStart(32, '0')}` as ChatId;
}

function accountAt(index: number, now: Instant, health: HealthKind): AccountWatch {
  const seen = health === 'watching';
  return {
    ...newAccount(accountIdOf(index), now - 90 * day),
    basicId: `@demo${String(index + 1).padStart(4, '0')}` as BasicId,
    name: accountNames[index % accountNames.length] ?? null,
    health,
    healthSinceAt: seen ? now - 20 * day : now - 6 * hour,
    watchedSinceAt: now - 90 * day,
    baselineAt: health === 'notYet' ? null : now - 90 * day + 5 * minute,
    lastLookAt: seen ? now - 3 * minute : health === 'notYet' ? null : now - 6 * hour,
    lastSweepAt: now - 8 * hour,
    groupCount: 3 + (index % 9),
  };
}

/** Builds the events of one group after the other, each with an id of its own. */
class History {
  readonly events: GroupEvent[] = [];

  group(chat: number, account: number, first: { at: Instant; novelty: Novelty; name: string | null; members: number | null }): this {
    const { at, ...rest } = first;
    return this.add(chat, account, at, { kind: 'firstSeen', via: 'list', notBeforeAt: at - 15 * minute, chatKind: 'group', iconHash: null, ...rest });
  }

  add(chat: number, account: number, at: Instant, rest: Record<string, unknown> & { readonly kind: GroupEvent['kind'] }): this {
    const [accountId, chatId] = [accountIdOf(account), chatIdOf(chat)];
    const eventId = `${groupKey(accountId, chatId)}:${rest.kind}:${at}`;
    this.events.push({ eventId, accountId, chatId, at, recordedAt: at, ...rest } as unknown as GroupEvent);
    return this;
  }

  groups(): GroupState[] {
    const histories = new Map<string, GroupEvent[]>();
    for (const event of this.events) {
      const key = groupKey(event.accountId, event.chatId);
      histories.set(key, [...(histories.get(key) ?? []), event]);
    }
    return [...histories.values()].flatMap((history) => foldGroup(history) ?? []);
  }
}

/** An ordinary Friday: four groups ring, some are in somebody's hands, many are done. `now` in epoch ms. */
export function busyWorld(now: Instant, bad = false): StoredWorld {
  const off: Record<number, HealthKind> = { 6: 'chatOff', 26: 'chatOff', 31: 'noAccess' };
  const blind: Record<number, HealthKind> = { 16: 'loggedOut', 17: 'loggedOut', 28: 'loggedOut', 23: 'notUnderstood', 30: 'notYet' };
  const accounts = accountNames.map((_, index) => accountAt(index, now, off[index] ?? (bad ? blind[index] : undefined) ?? 'watching'));
  const [by, other] = ['田中', '佐藤'];
  const history = new History()
    .group(1, 0, { at: now - 5 * minute, novelty: 'joined', name: '青空ファンの会', members: 18 })
    .add(1, 0, now - 5 * minute, { kind: 'joined', via: 'list' })
    .add(1, 0, now - 4 * minute, { kind: 'rang', as: 'single' })
    .group(2, 4, { at: now - 34 * minute, novelty: 'joined', name: '2026年度 秋期講習 保護者連絡グループ（中3・選抜）', members: 64 })
    .add(2, 4, now - 35 * minute, { kind: 'joined', via: 'list' })
    .group(3, 8, { at: now - 27 * minute, novelty: 'newToUs', name: '商店街 年末セール実行委員会', members: 43 })
    .group(4, 11, { at: now - 97 * day, novelty: 'joined', name: '港南FC 保護者', members: 412 })
    .add(4, 11, now - 97 * day - minute, { kind: 'joined', via: 'list' })
    .add(4, 11, now - 97 * day + 29 * minute, { kind: 'owned', by, owner: by })
    .add(4, 11, now - 96 * day, { kind: 'handled', by })
    .add(4, 11, now - 53 * day, { kind: 'renamed', from: '港南FC 保護者', to: '港南FC 父母会' })
    .add(4, 11, now - 27 * day, { kind: 'membersChanged', from: 488, to: 496 })
    .add(4, 11, now - 8 * day, { kind: 'left', via: 'leaveEvent' })
    .add(4, 11, now - 17 * hour - 6 * minute, { kind: 'joined', via: 'list' })
    .add(4, 11, now - 17 * hour, { kind: 'returned', via: 'list', notBeforeAt: now - 17 * hour - 15 * minute })
    .add(4, 11, now - 17 * hour + 1, { kind: 'rang', as: 'single' })
    .group(4, 12, { at: now - 60 * day, novelty: 'baseline', name: '港南FC 父母会', members: 496 })
    .group(5, 24, { at: now - day, novelty: 'maybeOld', name: groupNames[0] ?? null, members: 27 })
    .group(6, 14, { at: now - 2 * day, novelty: 'joined', name: groupNames[1] ?? null, members: 9 })
    .add(6, 14, now - 2 * day + hour, { kind: 'owned', by, owner: by })
    .group(7, 19, { at: now - 3 * day, novelty: 'newToUs', name: groupNames[2] ?? null, members: 31 })
    .add(7, 19, now - 3 * day + hour, { kind: 'snoozed', by: other, untilAt: now + 4 * day });
  for (let chat = 20; chat < 145; chat += 1) {
    const at = now - (chat - 16) * 9 * hour;
    const name = `${groupNames[chat % groupNames.length]} ${chat}`;
    history
      .group(chat, chat % 36, { at, novelty: 'joined', name, members: 5 + (chat % 60) })
      .add(chat, chat % 36, at + hour, { kind: 'handled', by: chat % 2 ? by : other });
  }
  const reader: ReaderState = {
    ...noReader,
    lastRequestAt: now - 2 * minute,
    lastAnswerAt: now - 2 * minute,
    accountsReadAt: now - minute,
    tabSeenAt: now,
    lastObservedAt: now,
  };
  return { accounts, groups: history.groups(), groupEvents: history.events, reader: [reader] };
}

/** Everything looked at, nothing new. */
export function calmWorld(now: Instant): StoredWorld {
  const busy = busyWorld(now);
  const handled = busy.groups.filter((group) => group.attention === 'handled').map((group) => groupKey(group.accountId, group.chatId));
  const kept = new Set(handled);
  const stays = (row: { readonly accountId: AccountId; readonly chatId: ChatId }) => kept.has(groupKey(row.accountId, row.chatId));
  return { ...busy, groups: busy.groups.filter(stays), groupEvents: busy.groupEvents.filter(stays) };
}

/** Names that try to break out: markup, direction marks, endless text, nothing at all. */
const hostileNames: readonly (string | null)[] = [
  '<img src=x onerror="document.title=\'broken\'">',
  '\u202Eeman desrever\u202C plain',
  'a'.repeat(10_000),
  '👨‍👩‍👧‍👦🎉 家族 🇯🇵',
  '\u200B\u200B',
  'two\nlines\tand a tab',
  '=HYPERLINK("x")',
  '{{constructor.constructor("alert(1)")()}}',
  null,
];

export function hostileWorld(now: Instant): StoredWorld {
  const history = new History();
  hostileNames.forEach((name, index) =>
    history.group(index + 1, index, { at: now - index * minute, novelty: 'newToUs', name, members: index === 0 ? null : 500 }),
  );
  const accounts = hostileNames.map((name, index) => ({ ...accountAt(index, now, 'watching'), name }));
  return { accounts, groups: history.groups(), groupEvents: history.events, reader: busyWorld(now).reader };
}

/** `count` ringing and handled groups under one account, for lists that must stay smooth. */
export function hugeWorld(now: Instant, count: number): StoredWorld {
  const history = new History();
  for (let chat = 1; chat <= count; chat += 1)
    history.group(chat, chat % 36, { at: now - chat * 1_000, novelty: 'newToUs', name: `グループ ${chat}`, members: 10 });
  return { ...busyWorld(now), groups: history.groups(), groupEvents: history.events };
}

/** Very many accounts and groups, each group with ten events; one in two hundred rings, the others were dealt with. */
export function crowdedWorld(now: Instant, { accounts, groups }: { readonly accounts: number; readonly groups: number }): StoredWorld {
  const history = new History();
  for (let chat = 1; chat <= groups; chat += 1) {
    const [account, at] = [chat % accounts, now - 30 * day - chat * minute];
    history
      .group(chat, account, { at, novelty: 'joined', name: `${groupNames[chat % groupNames.length]} ${chat}`, members: 5 + (chat % 60) })
      .add(chat, account, at + 1, { kind: 'joined', via: 'list' })
      .add(chat, account, at + 2, { kind: 'rang', as: 'single' })
      .add(chat, account, at + hour, { kind: 'seen', by: '' });
    for (let change = 1; change <= 4; change += 1) {
      const [from, to] = [5 + (chat % 60) + change, 6 + (chat % 60) + change];
      history.add(chat, account, at + change * day, { kind: 'membersChanged', from, to });
    }
    history.add(chat, account, at + 5 * day, { kind: 'renamed', from: null, to: `グループ ${chat}` });
    if (chat % 200 === 0) history.add(chat, account, now - chat, { kind: 'returned', via: 'list', notBeforeAt: now - hour });
    else history.add(chat, account, at + 6 * day, { kind: 'handled', by: '田中' });
  }
  return {
    accounts: Array.from({ length: accounts }, (_, index) => accountAt(index, now, 'watching')),
    groups: history.groups(),
    groupEvents: history.events,
    reader: busyWorld(now).reader,
  };
}
