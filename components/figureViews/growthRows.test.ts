import { describe, expect, it } from 'vitest';
import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Growth, GrowthLine } from '../../utils/domain/figures/views/growth';
import { largestBroadcasts } from './growthEvents';
import { fallAfterBroadcast } from './growthFall';
import { growthRows } from './growthRows';

const id = (name: string) => `name:${name}` as FigureAccountId;
const line = (name: string, rank: number): GrowthLine => ({ account: id(name), rank, points: [], start: 1, end: 1, difference: 0, index: 100 });
const ranking = [line('a', 1), line('b', 2), line('c', 3), line('d', 4)];

function growthWith(rest: readonly string[]): Growth {
  const band = { accounts: rest.map(id), low: [], median: [], high: [], start: null, end: null, index: null };
  const question = { period: { fromOn: 0, toOn: 1 }, measure: 'reachable', scale: 'indexed', top: 1, added: [], dropped: [] } as const;
  return { question, lines: [], band: rest.length === 0 ? null : band, ranking, without: [] };
}

const told = (growth: Growth, open: boolean) =>
  growthRows(growth, open).map((row) => (row.kind === 'rest' ? `rest ${row.from}–${row.to}` : `${row.line.account.slice(5)}${row.drawn ? '' : '·'}`));

describe('growthRows', () => {
  it.each([
    ['the rest in its place', ['b', 'c'], false, ['a', 'rest 2–3', 'd']],
    ['opened: its accounts below it', ['b', 'c'], true, ['a', 'rest 2–3', 'b·', 'c·', 'd']],
    ['a line in the middle of the rest stays in its rank', ['b', 'd'], true, ['a', 'rest 2–4', 'b·', 'c', 'd·']],
    ['no rest', [], false, ['a', 'b', 'c', 'd']],
  ])('%s', (_, rest, open, rows) => {
    expect(told(growthWith(rest), open)).toEqual(rows);
  });
});

function sent(name: string, sentOn: number | null, delivered: Broadcast['delivered']): Broadcast {
  const none = { openers: null, clickers: null, videoStarters: null, videoFinishers: null, bubbles: [], cmsUrl: null, sentAt: null, fileId: '' };
  return { ...none, account: id(name), broadcastId: `${name}${String(sentOn)}`, sentOn, delivered };
}

describe('largestBroadcasts', () => {
  const all = [sent('a', 3, 10), sent('a', 5, 500), sent('a', 6, null), sent('b', 4, 900), sent('a', null, 999), sent('a', 20, 999)];
  it('takes those of the accounts and days asked for, by day', () => {
    const { shown, left } = largestBroadcasts(all, new Set([id('a')]), { fromOn: 1, toOn: 10 }, 2);
    expect(shown.map((broadcast) => broadcast.sentOn)).toEqual([3, 5]);
    expect(left).toBe(1);
  });
  it('keeps the one that is named, even of an account whose line is gone', () => {
    const [small, , , foreign] = all;
    const days = (named: Broadcast | undefined) =>
      largestBroadcasts(all, new Set([id('a')]), { fromOn: 1, toOn: 10 }, 1, named ?? null).shown.map((broadcast) => broadcast.sentOn);
    expect([days(undefined), days(small), days(foreign)]).toEqual([[5], [3], [4]]);
  });
});

describe('fallAfterBroadcast', () => {
  const dated = [{ ...sent('a', 12, 1), sentOn: 12 }];
  it.each([
    ['a fall', [100, 100, 99, 98, 94, 94], { broadcast: dated[0], by: 6 }],
    ['a rise is no fall', [100, 100, 101, 102, 103, 104], null],
    ['unknown where a day is missing', [100, 100, 99, 98, null, 90], null],
  ])('%s', (_, points, fall) => {
    expect(fallAfterBroadcast(points, dated, 10)).toEqual(fall);
  });
});
