import type { Broadcast } from '../../utils/domain/figures/broadcast';
import { dayOf, daysIn, firstDayOf, type JstDay, type Month, monthOf } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import { type FigureAccountId, figureAccountIdOfBasicId, type StoredFigureAccount } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import type { MetricMonth } from '../../utils/domain/figures/metricMonth';
import type { AccountId, BasicId, Instant } from '../../utils/domain/ids';
import { atJstDay } from '../../utils/domain/time/jst';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { busyWorld, type StoredWorld } from './busyWorld';
import { chains, places, shops } from './figuresShops';

/** A world with figures: the rows of all tables, and what they were made from, so that a test can add up by itself. */
export interface FiguresWorld extends StoredWorld {
  readonly figureAccounts: readonly StoredFigureAccount[];
  readonly metricMonths: readonly MetricMonth[];
  readonly broadcasts: readonly Broadcast[];
  readonly importFiles: readonly ImportFile[];
  /** Newest day with figures. */
  readonly newestOn: JstDay;
  readonly histories: readonly History[];
}

/** The friends export of one account, day by day. */
export interface History {
  readonly id: FigureAccountId;
  readonly name: string;
  readonly firstOn: JstDay;
  readonly contacts: readonly Figure[];
  readonly blocks: readonly Figure[];
  readonly targetReaches: readonly Figure[];
}

interface Story {
  readonly name: string;
  readonly contacts: number;
  readonly blocks: number;
  readonly adds: number;
  readonly blockChange: number;
  readonly tags: readonly string[];
  /** Days from the newest one back on which broadcasts went out. */
  readonly broadcasts: readonly number[];
  /** Blocks that came with one of them. */
  readonly blockBurst?: { readonly daysAgo: number; readonly blocks: number };
  /** hidden: LINE withholds everything. */
  readonly kind: 'whole' | 'stopped' | 'hidden' | 'none' | 'holes' | 'young';
}

const minute = 60_000;

/** The same numbers each time: a picture can be compared with the last one. */
function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const regions: readonly (readonly [RegExp, string])[] = [
  [/横浜|川崎|藤沢|鎌倉|港南|戸塚|平塚|海老名|武蔵小杉|本校|箱根/u, '神奈川'],
  [/千葉|船橋|柏/u, '千葉'],
  [/大宮|浦和/u, '埼玉'],
  [/熱海|静岡|浜松/u, '静岡'],
];
const trades: readonly (readonly [RegExp, string])[] = [
  [/カフェ|ビストロ|キッチン|米店/u, '飲食'],
  [/塾|書店/u, '学び'],
  [/サロン|ピラティス|歯科|スポーツ|湯処/u, '健康'],
];

function tagsOf(name: string): string[] {
  const found = (list: typeof regions, other: string) => list.find(([pattern]) => pattern.test(name))?.[1] ?? other;
  return [found(regions, '東京'), found(trades, '小売')].sort();
}

function storyAt(index: number): Story {
  const shop = shops[index];
  if (shop !== undefined) {
    const [name, contacts, blocks, adds, blockChange] = shop;
    const random = chance(index + 1);
    const story: Story = { name, contacts, blocks, adds, blockChange, tags: tagsOf(name), broadcasts: sendings(random), kind: 'whole' };
    return name.endsWith('熱海') ? { ...story, broadcasts: [16, 44, 72], blockBurst: { daysAgo: 16, blocks: 1_052 } } : story;
  }
  if (index === shops.length) {
    return {
      name: 'こもれび歯科 府中',
      contacts: 1_712,
      blocks: 175,
      adds: 6,
      blockChange: 3,
      tags: tagsOf('歯科'),
      broadcasts: [],
      kind: 'stopped',
    };
  }
  if (index === shops.length + 1) return { ...nobody, name: '本部（テスト用）', kind: 'hidden' };
  return inventedStory(index);
}

const nobody: Omit<Story, 'name' | 'kind'> = { contacts: 14, blocks: 2, adds: 0, blockChange: 0, tags: [], broadcasts: [] };

function inventedStory(index: number): Story {
  const random = chance(index + 1);
  const at = index - shops.length - 2;
  const name = `${chains[at % chains.length] ?? ''} ${places[Math.floor(at / chains.length) % places.length] ?? ''}`;
  const contacts = Math.round(Math.exp(6.2 + random() * 3.6));
  const blocks = Math.round(contacts * (0.08 + random() * 0.3));
  const adds = Math.round(contacts * (0.002 + random() * 0.03));
  const kinds = ['none', 'hidden', 'holes', 'young', 'stopped'] as const;
  const kind = index % 41 < kinds.length && index % 41 === index % 7 ? (kinds[index % 41] ?? 'whole') : index % 13 === 0 ? 'holes' : 'whole';
  const blockChange = Math.round(adds * (0.1 + random() * 1.2));
  return { name, contacts, blocks, adds, blockChange, tags: index % 9 === 0 ? [] : tagsOf(name), broadcasts: sendings(random), kind };
}

/** One sending every three to six weeks. */
function sendings(random: () => number): number[] {
  const days: number[] = [];
  for (let ago = 4 + Math.floor(random() * 30); ago < 1_100; ago += 21 + Math.floor(random() * 22)) days.push(ago);
  return days;
}

/** Shares a sum out over days, whole people, so that it comes out exactly. */
function sharedOut(sum: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  let given = 0;
  let owed = 0;
  return weights.map((weight) => {
    owed += (sum * weight) / whole;
    const part = Math.round(owed) - given;
    given += part;
    return part;
  });
}

/** Daily changes, oldest first; the last 28 sum up to what the story says, the time before goes on like it. */
function dailyChanges(sum: number, days: number, random: () => number, bursts: ReadonlyMap<number, number>): number[] {
  const changes: number[] = [];
  // The odd days come first, so that the last 28 are one whole.
  for (let start = days, length = days % 28 || 28; start > 0; start -= length, length = 28) {
    const weights = Array.from({ length }, (_, index) => 0.4 + random() + (bursts.get(start - 1 - index) ?? 0));
    changes.push(...sharedOut(Math.round((sum * length) / 28), weights));
  }
  return changes;
}

/** Days ago → extra weight: most of an answer comes on the day and the two after it. */
function burstsOf(broadcasts: readonly number[], size: number): ReadonlyMap<number, number> {
  return new Map(broadcasts.flatMap((ago) => [[ago, size] as const, [ago - 1, size / 2] as const, [ago - 2, size / 5] as const]));
}

function historyOf(story: Story, id: FigureAccountId, newestOn: JstDay, days: number, random: () => number): History {
  const length = story.kind === 'young' ? Math.min(41, days) : days;
  const adds = dailyChanges(story.adds, length, random, burstsOf(story.broadcasts, 9));
  const burst = story.blockBurst;
  const steady = dailyChanges(story.blockChange - (burst?.blocks ?? 0), length, random, burstsOf(story.broadcasts, 5));
  const blockChanges = steady.map((change, index) => change + burstOn(burst, length - 1 - index));
  const series = (end: number, changes: readonly number[]) => {
    const values: number[] = [];
    let value = end;
    for (let index = length - 1; index >= 0; index -= 1) {
      values.unshift(Math.max(0, value));
      value -= changes[index] ?? 0;
    }
    return values;
  };
  const contacts = series(story.contacts, adds);
  const blocks = series(story.blocks, blockChanges).map((value, index) => Math.min(value, contacts[index] ?? 0));
  const isGone = (index: number) => {
    const ago = length - 1 - index;
    if (story.kind === 'none') return true;
    if (story.kind === 'stopped') return ago < 30;
    return story.kind === 'holes' && ((ago >= 9 && ago < 12) || (ago >= 40 && ago < 52) || ago === 20);
  };
  const shown = (values: readonly number[]): Figure[] =>
    values.map((value, index) => (isGone(index) ? null : story.kind === 'hidden' ? 'withheld' : value));
  return {
    id,
    name: story.name,
    firstOn: newestOn - length + 1,
    contacts: shown(contacts),
    blocks: shown(blocks),
    targetReaches: shown(contacts.map((value, index) => Math.round((value - (blocks[index] ?? 0)) * 0.86))),
  };
}

function burstOn(burst: Story['blockBurst'], ago: number): number {
  if (burst === undefined) return 0;
  const [first, second] = [Math.round(burst.blocks * 0.62), Math.round(burst.blocks * 0.27)];
  return [first, second, burst.blocks - first - second][burst.daysAgo - ago] ?? 0;
}

function monthsOf(history: History): MetricMonth[] {
  if (history.contacts.every((figure) => figure === null)) return [];
  const months = new Map<Month, { contacts: Figure[]; blocks: Figure[]; targetReaches: Figure[] }>();
  const empty = (month: Month) => Array<Figure>(daysIn(month)).fill(null);
  history.contacts.forEach((contacts, index) => {
    const on = history.firstOn + index;
    const month = monthOf(on);
    const row = months.get(month) ?? { contacts: empty(month), blocks: empty(month), targetReaches: empty(month) };
    months.set(month, row);
    const day = on - firstDayOf(month);
    row.contacts[day] = contacts;
    row.blocks[day] = history.blocks[index] ?? null;
    row.targetReaches[day] = history.targetReaches[index] ?? null;
  });
  return [...months].map(([month, values]) => ({ account: history.id, month, values, fileIds: [fileIdOf(history.id)] }));
}

function fileIdOf(id: FigureAccountId): string {
  return `${Buffer.from(id).toString('hex').padStart(64, '0').slice(0, 64)}:${id}`;
}

function fileOf(history: History, newestOn: JstDay, now: Instant, index: number): ImportFile {
  const known = history.contacts.filter((figure) => figure !== null).length;
  return {
    fileId: fileIdOf(history.id),
    sha256: fileIdOf(history.id).slice(0, 64),
    fileName: `contacts_${history.id.slice(1)}.csv`,
    source: index % 3 === 0 ? 'file' : 'collected',
    importedAt: now - 5 * 60 * minute + index * 1_000,
    formatId: 'friends',
    parserVersion: 1,
    encoding: 'utf-8',
    answer: { kind: 'one', account: history.id },
    accounts: [history.id],
    snapshotOn: null,
    firstOn: history.firstOn,
    lastOn: newestOn,
    taken: known,
    rejected: [],
    changes: [],
    bytes: known * 24,
  };
}

function broadcastsOf(story: Story, id: FigureAccountId, newestOn: JstDay, days: number): Broadcast[] {
  const delivered = story.contacts - story.blocks;
  return story.broadcasts
    .filter((ago) => ago < days)
    .map((ago, index) => ({
      account: id,
      broadcastId: `${id.slice(1)}-${ago}`,
      sentAt: atJstDay(newestOn - ago, 11 + (index % 8), 30),
      sentOn: newestOn - ago,
      cmsUrl: null,
      delivered,
      openers: Math.round(delivered * 0.41),
      clickers: Math.round(delivered * 0.06),
      videoStarters: null,
      videoFinishers: null,
      bubbles: [{ impressions: Math.round(delivered * 0.52), clicks: Math.round(delivered * 0.07) }],
      fileId: fileIdOf(id),
    }));
}

/** `count` accounts with `days` days of figures up to the newest final day (yesterday, from noon in Japan on). The first 36 are the shops of the mock-ups; more are invented by rule. */
export function figuresWorld(now: Instant, count: number, days: number): FiguresWorld {
  const newestOn = dayOf(now - 12 * 60 * minute) - 1;
  const busy = busyWorld(now);
  const made = Array.from({ length: count }, (_, index) => {
    const story = storyAt(index);
    const basicId = `@demo${String(index + 1).padStart(4, '0')}` as BasicId;
    const id = figureAccountIdOfBasicId(basicId);
    return { index, story, basicId, id, history: historyOf(story, id, newestOn, days, chance(index + 7_001)) };
  });
  return {
    ...busy,
    groups: busy.groups.filter((group) => made.some(({ index }) => group.accountId === accountIdOf(index))),
    accounts: made.map(({ index, story, basicId }) => accountRow(index, story.name, basicId, now)),
    figureAccounts: made.filter(({ story }) => story.tags.length > 0).map(({ story, id }) => ({ id, name: null, tags: story.tags, addedAt: now })),
    metricMonths: made.flatMap(({ history }) => monthsOf(history)),
    broadcasts: made.flatMap(({ story, id }) => broadcastsOf(story, id, newestOn, days)),
    importFiles: made.filter(({ story }) => story.kind !== 'none').map(({ history, index }) => fileOf(history, newestOn, now, index)),
    newestOn,
    histories: made.map(({ history }) => history),
  };
}

function accountIdOf(index: number): AccountId {
  return `U${(index + 0xa00).toString(16).padStart(32, '0')}` as AccountId;
}

function accountRow(index: number, name: string, basicId: BasicId, now: Instant): AccountWatch {
  return {
    ...newAccount(accountIdOf(index), now - 90 * 24 * 60 * minute),
    basicId,
    name,
    health: 'watching',
    healthSinceAt: now - 20 * 24 * 60 * minute,
    watchedSinceAt: now - 90 * 24 * 60 * minute,
    baselineAt: now - 90 * 24 * 60 * minute,
    lastLookAt: now - 3 * minute,
    lastSweepAt: now - 8 * 60 * minute,
    groupCount: 3 + (index % 9),
  };
}
