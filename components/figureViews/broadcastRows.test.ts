import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import type { BlockMove, BroadcastEffect } from '../../utils/domain/figures/views/broadcastEffect';
import { atJstDay } from '../../utils/domain/time/jst';
import { accountNamed, broadcastOn } from '../../utils/testing/figureSets';
import { cautionsOf, clickRate, openRate, strongestEffect } from './broadcastRows';

const sentOn = dayFromIso('2026-11-03') ?? 0;
const done = (change: number | null, normal: number | null = 0): BlockMove => ({ change, normal, unfinished: false });

function effect(name: string, after72h: BlockMove, shared = false): BroadcastEffect {
  return { broadcast: broadcastOn(accountNamed(name), sentOn), after24h: done(0), after72h, shared };
}

describe('rates', () => {
  const broadcast = broadcastOn(accountNamed('a'), sentOn);
  it.each([
    ['a share of those it went to', { delivered: 200, openers: 50, clickers: 10 }, 0.25, 0.05],
    ['withheld stays withheld', { delivered: 200, openers: 'withheld', clickers: null }, 'withheld', null],
    ['nobody got it: no rate', { delivered: 0, openers: 0, clickers: 0 }, null, null],
  ] as const)('%s', (_, figures, open, click) => {
    expect(openRate({ ...broadcast, ...figures })).toBe(open);
    expect(clickRate({ ...broadcast, ...figures })).toBe(click);
  });
});

describe('cautionsOf', () => {
  it.each([
    ['old and alone', false, false, 30, []],
    ['near another', true, false, 30, ['shared']],
    ['not over and still moving', false, true, 1, ['unfinished', 'moving']],
    ['13 days later it still moves', false, false, 13, ['moving']],
    ['14 days later it does not', false, false, 14, []],
  ] as const)('%s', (_, shared, unfinished, daysLater, cautions) => {
    const told = effect('a', { change: 1, normal: 1, unfinished }, shared);
    expect(cautionsOf(told, atJstDay(sentOn + daysLater, 10))).toEqual(cautions);
  });
});

describe('strongestEffect', () => {
  const named = (effects: readonly BroadcastEffect[]) => strongestEffect(effects)?.broadcast.account;
  it('counts above normal, not above zero', () => {
    expect(named([effect('usual', done(100, 95)), effect('odd', done(40, 2))])).toBe(accountNamed('odd'));
  });
  it.each([
    ['those that cannot be told apart', [effect('a', done(90), true)]],
    ['unfinished ones', [effect('a', { change: 90, normal: 0, unfinished: true })]],
    ['missing ones', [effect('a', done(null))]],
    ['falls', [effect('a', done(-5))]],
  ])('leaves out %s', (_, effects) => {
    expect(strongestEffect(effects)).toBeNull();
  });
});
