import { describe, expect, it } from 'vitest';
import { event, firstSeen, folded, groupSeen } from '../../testing/groupBuilders';
import { chatIdOf } from '../../testing/simulatedLine';
import { mostOnShelf, shelfOf } from './shelf';

const now = 10_000;

describe('the shelf of one account', () => {
  it('lists what is not dealt with: ringing first, then the newest first', () => {
    const groups = [
      groupSeen(1, 'newToUs', 1_000),
      groupSeen(2, 'maybeOld', 3_000),
      groupSeen(3, 'newToUs', 2_000),
      groupSeen(4, 'baseline', 4_000),
      folded(firstSeen({ chatId: chatIdOf(5) }), { ...event('handled', 2_000, { by: 'T' }), chatId: chatIdOf(5) }),
    ];
    const view = shelfOf(groups, now);
    expect(view.groups.map(({ chatId, shown }) => [chatId, shown])).toEqual([
      [chatIdOf(3), 'ringing'],
      [chatIdOf(1), 'ringing'],
      [chatIdOf(2), 'maybeOld'],
    ]);
    expect([view.ringing, view.more]).toEqual([2, 0]);
  });

  it('says how many have no room, and counts all that ring', () => {
    const groups = Array.from({ length: mostOnShelf + 3 }, (_, index) => groupSeen(index + 1, 'newToUs', 1_000 + index));
    const view = shelfOf(groups, now);
    expect([view.groups.length, view.more, view.ringing]).toEqual([mostOnShelf, 3, mostOnShelf + 3]);
  });

  it('knows which names another group of the account bears, known ones and pictures included', () => {
    const named = (number: number, name: string, novelty: 'newToUs' | 'baseline' = 'newToUs') =>
      folded(firstSeen({ chatId: chatIdOf(number), name, novelty }));
    const view = shelfOf([named(1, 'A'), named(2, 'A 🎉', 'baseline'), named(3, 'B')], now);
    expect(view.onlyOfName).toEqual([chatIdOf(3)]);
  });

  it('knows them beyond those that are listed', () => {
    const groups = Array.from({ length: mostOnShelf + 3 }, (_, index) => folded(firstSeen({ chatId: chatIdOf(index + 1), name: `group ${index}` })));
    expect(shelfOf(groups, now).onlyOfName).toHaveLength(mostOnShelf + 3);
  });

  it('gives a name nobody can see as none, and cuts an endless one', () => {
    const named = (number: number, name: string | null) => folded(firstSeen({ chatId: chatIdOf(number), name, at: 1_000 + number }));
    const view = shelfOf([named(3, '\u200b'), named(2, null), named(1, 'x'.repeat(10_000))], now);
    expect(view.groups.map(({ name }) => name?.length ?? null)).toEqual([null, null, 200]);
  });
});
