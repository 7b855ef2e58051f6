import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import type { BlockMove, BroadcastEffect } from '../../utils/domain/figures/views/broadcastEffect';
import { accountNamed, broadcastOn } from '../../utils/testing/figureSets';
import { broadcastMarks } from './broadcastMarks';

const firstOn = dayFromIso('2026-11-03') ?? 0;
const account = accountNamed('a');

function effect(daysLater: number, change: number | null, rest: { normal?: number; delivered?: number; shared?: boolean } = {}): BroadcastEffect {
  const move: BlockMove = { change, normal: rest.normal ?? 0, unfinished: false };
  const broadcast = { ...broadcastOn(account, firstOn + daysLater), delivered: rest.delivered ?? 100 };
  return { broadcast, after24h: move, after72h: move, shared: rest.shared ?? false };
}

const days = (effects: readonly BroadcastEffect[], most: number) => broadcastMarks(effects, most).map(({ broadcast }) => broadcast.sentOn - firstOn);

describe('broadcastMarks', () => {
  it.each([
    ['the furthest from normal, not the most delivered', [effect(0, 5, { delivered: 9_000 }), effect(1, 80), effect(2, 60)], [1, 2]],
    ['a fall is a move too', [effect(0, -90), effect(1, 80), effect(2, 60)], [0, 1]],
    ['beyond normal, not beyond zero', [effect(0, 100, { normal: 98 }), effect(1, 80), effect(2, 60)], [1, 2]],
    ['an unknown move comes last, the most delivered first', [effect(0, null), effect(1, null, { delivered: 900 }), effect(2, 0)], [1, 2]],
  ])('%s', (_, effects, marked) => {
    expect(days(effects, 2)).toEqual(marked);
  });

  it('marks the one the sentence names before all others, with the strongest claim to its name', () => {
    const effects = [effect(0, 500, { shared: true }), effect(4, 80), effect(8, -400)];
    expect(days(effects, 1)).toEqual([4]);
    const [first, told, last] = broadcastMarks(effects, 3).map(({ weight }) => weight);
    expect(told).toBeGreaterThan(first ?? Infinity);
    expect(first).toBeGreaterThan(last ?? Infinity);
  });
});
