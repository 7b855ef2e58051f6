import { describe, expect, it } from 'vitest';
import { figureAccountOf, noted, reading } from '../../testing/readinessBuilders';
import { accountIdOf } from '../../testing/simulatedLine';
import { figureAccountIdOfBasicId } from '../figures/figureAccount';
import type { BasicId } from '../ids';
import { dayMs } from '../time/jst';
import { newAccount } from '../watch/accountChanges';
import type { AccountWatch } from '../watch/accountWatch';
import { chatStateOf, countBoard, readinessBoard } from './board';

const now = 100 * dayMs;
const watched = (index: number, change: Partial<AccountWatch> = {}): AccountWatch => ({
  ...newAccount(accountIdOf(index), 0),
  health: 'watching',
  lastLookAt: now,
  ...change,
});
const of = (index: number) => ({ account: figureAccountOf(index) });

describe('the board', () => {
  it('lists every account once: what stands in the way first, then in the order of the watch', () => {
    const watch = [watched(1), watched(2), watched(3), watched(4), watched(5, { health: 'chatOff' })];
    const readings = [
      reading('allowed', now),
      reading('off', now, of(2)),
      reading('allowed', now - 31 * dayMs, of(4)),
      reading('allowed', now, of(5)),
    ];
    const rows = readinessBoard(watch, readings, now);
    expect(rows.map(({ account, assessment }) => [account.id, assessment.verdict])).toEqual([
      [figureAccountOf(2), 'blocked'],
      [figureAccountOf(5), 'blocked'],
      [figureAccountOf(3), 'unknown'],
      [figureAccountOf(4), 'stale'],
      [figureAccountOf(1), 'ready'],
    ]);
    expect(countBoard(rows)).toEqual({ blocked: 2, unknown: 1, stale: 1, ready: 1 });
  });

  it('an account the watch does not list is there by its readings, its chat not known', () => {
    const account = figureAccountIdOfBasicId('@elsewhere' as BasicId);
    const rows = readinessBoard([watched(1)], [reading('allowed', now, { account })], now);
    expect(rows.map(({ account: { id }, watch, chat }) => [id, watch === null, chat])).toContainEqual([account, true, 'unknown']);
  });

  it('readings kept before the basic id was known belong to the same account', () => {
    const basicId = '@demo0001' as BasicId;
    const rows = readinessBoard(
      [watched(1, { basicId })],
      [noted('off', now - 5), reading('allowed', now, { account: figureAccountIdOfBasicId(basicId) })],
      now,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.readings.map(({ source }) => source)).toEqual(['page', 'note']);
  });

  it('shows the last time the switch was found moved', () => {
    const [row] = readinessBoard([watched(1)], [reading('allowed', 1), reading('off', 2), reading('allowed', 3)], now);
    expect([row?.change?.from.joining, row?.change?.to.joining, row?.change?.to.at]).toEqual(['off', 'allowed', 3]);
  });

  it.each([
    [null, 'unknown'],
    [watched(1), 'on'],
    [watched(1, { health: 'chatOff' }), 'off'],
    [watched(1, { health: 'noAccess' }), 'notOperable'],
    [watched(1, { health: 'loggedOut' }), 'on'],
    [watched(1, { health: 'notYet', lastLookAt: null }), 'unknown'],
  ] as const)('chat of %#', (watch, chat) => {
    expect(chatStateOf(watch)).toBe(chat);
  });
});
