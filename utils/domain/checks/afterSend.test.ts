import { describe, expect, it } from 'vitest';
import { jst, planOf, shopA, shopB } from '../../testing/findingBuilders';
import { buildSeries } from '../figures/buildSeries';
import { daysIn, type JstDay, dayOf, firstDayOf } from '../figures/day';
import type { Figure } from '../figures/figure';
import type { FigureAccountId } from '../figures/figureAccount';
import type { FigureSet } from '../figures/series';
import { afterSend } from './afterSend';
import type { RunState } from './run';

const sentAt = jst(2026, 11, 10, 18);
const sentOn = dayOf(sentAt);
const later = jst(2026, 11, 20);

function run(change: Partial<Pick<RunState, 'results'>> = {}) {
  const plan = planOf({ accounts: [shopA, shopB].map((account) => ({ account, name: null })) });
  return { runId: 'r1', plan, results: {}, sent: { sentAt, by: '', withoutSignOff: false }, ...change } as unknown as Parameters<typeof afterSend>[0];
}

/** Blocks of each day, `blocksOn(day)`. */
function figures(accounts: readonly (readonly [FigureAccountId, (on: JstDay) => Figure])[]): FigureSet {
  const months = accounts.flatMap(([account, blocksOn]) =>
    ['2026-10', '2026-11'].map((month) => ({
      account,
      month,
      values: { blocks: Array.from({ length: daysIn(month) }, (_, index) => blocksOn(firstDayOf(month) + index)) },
      fileIds: [],
    })),
  );
  return { accounts: [], series: buildSeries(months), broadcasts: [] };
}

/** Two more blocks a day, and `more` besides from the day of the send on. */
const rising = (more: number) => (on: JstDay) => 1_000 + 2 * (on - sentOn) + (on >= sentOn ? more : 0);

describe('after the send', () => {
  it('says how blocks moved against what is usual, over all accounts', () => {
    const { blocks } = afterSend(
      run(),
      figures([
        [shopA, rising(50)],
        [shopB, rising(7)],
      ]),
      later,
    );
    expect(blocks).toMatchObject([
      { hours: 24, state: 'known', change: 61, usual: 4, missing: [] },
      { hours: 72, state: 'known', change: 69, usual: 12, missing: [] },
    ]);
  });

  it('leaves out accounts without figures, and names them', () => {
    const withheld = (on: JstDay): Figure => (on === sentOn - 1 ? 'withheld' : rising(7)(on));
    expect(afterSend(run(), figures([[shopA, rising(50)]]), later).blocks[0]).toMatchObject({ state: 'known', change: 52, missing: [shopB] });
    expect(
      afterSend(
        run(),
        figures([
          [shopA, rising(50)],
          [shopB, withheld],
        ]),
        later,
      ).blocks[0],
    ).toMatchObject({ change: 52, missing: [shopB] });
    expect(afterSend(run(), figures([]), later).blocks[0]).toMatchObject({ state: 'missing', change: null, usual: null, missing: [shopA, shopB] });
  });

  it('leaves out accounts the send failed for', () => {
    const failed = run({ results: { [shopB]: { result: 'failed', note: '', by: '', at: 0 } } });
    expect(
      afterSend(
        failed,
        figures([
          [shopA, rising(50)],
          [shopB, rising(7)],
        ]),
        later,
      ).blocks[0],
    ).toMatchObject({ change: 52, missing: [] });
  });

  it('waits for days that are not over', () => {
    const set = figures([
      [shopA, rising(50)],
      [shopB, rising(7)],
    ]);
    const states = (now: number) => afterSend(run(), set, now).blocks.map(({ state }) => state);
    expect(states(jst(2026, 11, 10, 20))).toEqual(['notYet', 'notYet']);
    expect(states(jst(2026, 11, 11, 13))).toEqual(['known', 'notYet']);
    expect(states(jst(2026, 11, 13, 13))).toEqual(['known', 'known']);
  });

  it('figures of a broadcast are final after 14 days', () => {
    const due = (day: number) => afterSend(run(), figures([]), jst(2026, 11, day)).freeze;
    expect([due(24).due, due(25).due]).toEqual([false, true]);
    expect(due(24).on).toBe(sentOn + 14);
  });
});
