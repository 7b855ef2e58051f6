import { describe, expect, it } from 'vitest';
import { accountNamed, broadcastOn, figureSetOf } from '../../../testing/figureSets';
import { atJstDay } from '../../time/jst';
import type { Figure } from '../figure';
import { computeBroadcastEffects } from './computeBroadcastEffects';

const first = 20_000;
const sent = first + 40;
const account = accountNamed('店');
const later = atJstDay(first + 400, 15);

/** 2 blocks a day; from the day of sending 30, 20 and 10 more. */
function blocksUntil(days: number, change: (day: number, blocks: number) => Figure = (_, blocks) => blocks): Figure[] {
  const extra = [30, 50, 60];
  return Array.from({ length: days }, (_, day) => change(day, 100 + 2 * day + (day < 40 ? 0 : (extra[day - 40] ?? 60))));
}

function effects(blocks: Figure[], otherDays: readonly number[] = [], now = later) {
  const broadcasts = [sent, ...otherDays].map((on) => broadcastOn(account, on));
  const set = figureSetOf([{ account, fromOn: first, values: { blocks } }], broadcasts);
  return computeBroadcastEffects(set, [account], { fromOn: sent, toOn: sent }, now);
}

describe('computeBroadcastEffects', () => {
  it('counts from the end of the day before to the end of the day, and two days further', () => {
    expect(effects(blocksUntil(60))).toEqual([
      {
        broadcast: broadcastOn(account, sent),
        after24h: { change: 32, normal: 2, unfinished: false },
        after72h: { change: 66, normal: 6, unfinished: false },
        shared: false,
      },
    ]);
  });

  it('knows no change when an end is missing or withheld', () => {
    const missing = effects(blocksUntil(60, (day, blocks) => (day === 42 ? null : blocks)))[0];
    expect([missing?.after24h.change, missing?.after72h.change]).toEqual([32, null]);
    const withheld = effects(blocksUntil(60, (day, blocks) => (day === 39 ? 'withheld' : blocks)))[0];
    expect([withheld?.after24h.change, withheld?.after72h.change]).toEqual([null, null]);
  });

  it('marks days that are not over or not final', () => {
    const early = effects(blocksUntil(42), [], atJstDay(sent + 1, 13))[0];
    expect([early?.after24h.unfinished, early?.after72h.unfinished]).toEqual([false, true]);
    expect(early?.after72h.change).toBeNull();
  });

  it('leaves windows that another broadcast touches out of the normal', () => {
    // The days 16 to 29 rise by 50; broadcasts on 16, 18, … touch every one of them.
    const raised = blocksUntil(60, (day, blocks) => blocks + 50 * Math.max(0, Math.min(day - 15, 14)));
    const withOthers = effects(
      raised,
      [16, 18, 20, 22, 24, 26, 28].map((day) => first + day),
    )[0];
    expect(withOthers?.after24h.normal).toBe(2);
    expect(withOthers?.after72h.normal).toBe(6);
    const without = effects(raised)[0];
    expect(without?.after72h.normal).toBeGreaterThan(6);
  });

  it('has no normal with fewer than seven windows', () => {
    const since = (day: number) => blocksUntil(60, (at, blocks) => (at < day ? null : blocks));
    // Windows of one day need two days: from day 33 on there are six of them, from day 32 on seven.
    expect([effects(since(33))[0]?.after24h.normal, effects(since(32))[0]?.after24h.normal]).toEqual([null, 2]);
  });

  it.each([
    { other: sent - 3, shared: false },
    { other: sent - 2, shared: true },
    { other: sent + 2, shared: true },
    { other: sent + 3, shared: false },
  ])('another one on $other: shared $shared', ({ other, shared }) => {
    expect(effects(blocksUntil(60), [other])[0]?.shared).toBe(shared);
  });

  it('leaves out broadcasts of other accounts, other days and unknown days, and lists the newest first', () => {
    const stranger = accountNamed('別の店');
    const set = figureSetOf(
      [{ account, fromOn: first, values: { blocks: blocksUntil(60) } }],
      [
        broadcastOn(account, null),
        broadcastOn(stranger, sent),
        broadcastOn(account, sent - 10),
        broadcastOn(account, sent),
        broadcastOn(account, sent + 5),
      ],
    );
    const listed = computeBroadcastEffects(set, [account], { fromOn: sent, toOn: sent + 5 }, later);
    expect(listed.map(({ broadcast }) => broadcast.sentOn)).toEqual([sent + 5, sent]);
  });
});
