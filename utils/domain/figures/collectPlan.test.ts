import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CollectJob, longestCollectDays } from './collectJob';
import {
  absentDays,
  estimate,
  isCollectable,
  knownDays,
  lastDays,
  longestPeriod,
  missingStretches,
  monthsOf,
  periodSinceLast,
  planAccount,
  spanToCollect,
  unknownDays,
} from './collectPlan';
import { dayFromIso, dayOf, type JstDay, lengthOf, type Period } from './day';
import type { FigureAccountId } from './figureAccount';

const day = (iso: string): JstDay => dayFromIso(iso) ?? NaN;
const span = (from: string, to: string): Period => ({ fromOn: day(from), toOn: day(to) });
const account = '@demo0001' as FigureAccountId;
const never = () => false;
const today = day('2026-11-22');

describe('what is fetched for a period', () => {
  it.each([
    ['the day before is included', span('2026-11-01', '2026-11-10'), span('2026-10-31', '2026-11-10')],
    ['today is not final', span('2026-11-20', '2026-11-22'), span('2026-11-19', '2026-11-21')],
    ['the future has no figures', span('2026-11-20', '2026-12-31'), span('2026-11-19', '2026-11-21')],
  ])('%s', (_name, period, expected) => {
    expect(spanToCollect(period, today)).toEqual(expected);
  });

  it('is nothing when no day is final yet', () => {
    expect(spanToCollect({ fromOn: today + 1, toOn: today + 3 }, today)).toBeNull();
  });

  it('is the very same days for a download', () => {
    expect(spanToCollect(span('2026-11-01', '2026-11-10'), today, false)).toEqual(span('2026-11-01', '2026-11-10'));
  });

  it('fits into one answer for the longest period', () => {
    const longest = spanToCollect(longestPeriod(today), today);
    expect(longest === null ? 0 : lengthOf(longest)).toBe(longestCollectDays);
    expect(missingStretches(longest ?? span('2026-01-01', '2026-01-02'), never)).toHaveLength(1);
  });

  it('ends yesterday for the last days', () => {
    expect(lastDays(28, today)).toEqual(span('2026-10-25', '2026-11-21'));
  });
});

describe('missing stretches', () => {
  const days = span('2025-01-01', '2026-12-31');

  it.each<[string, Period, readonly string[], readonly Period[]]>([
    ['all missing', span('2026-11-01', '2026-11-10'), [], [span('2026-11-01', '2026-11-10')]],
    ['all known', span('2026-11-01', '2026-11-02'), ['2026-11-01', '2026-11-02'], []],
    ['known ends are left out', span('2026-11-01', '2026-11-04'), ['2026-11-01', '2026-11-04'], [span('2026-11-02', '2026-11-03')]],
    ['holes are one request', span('2026-11-01', '2026-11-05'), ['2026-11-02', '2026-11-03', '2026-11-04'], [span('2026-11-01', '2026-11-05')]],
  ])('%s', (_name, asked, known, expected) => {
    const set = new Set(known.map(day));
    expect(missingStretches(asked, (on) => set.has(on))).toEqual(expected);
  });

  it('are split where LINE gives no more at once', () => {
    expect(missingStretches(days, never).map(lengthOf)).toEqual([397, 333]);
  });

  it('cover every missing day, begin and end with one, and never overlap or grow too long', () => {
    const input = fc.record({ from: fc.integer({ min: 0, max: 50 }), length: fc.integer({ min: 1, max: 1_000 }), known: fc.array(fc.nat(1_100)) });
    fc.assert(
      fc.property(input, ({ from, length, known }) => {
        const set = new Set(known);
        const asked = { fromOn: from, toOn: from + length - 1 };
        const found = missingStretches(asked, (on) => set.has(on));
        const days = Array.from({ length }, (_, index) => from + index).filter((on) => !set.has(on));
        expect(days.filter((on) => found.filter((one) => on >= one.fromOn && on <= one.toOn).length !== 1)).toEqual([]);
        for (const [index, one] of found.entries()) {
          expect([set.has(one.fromOn), set.has(one.toOn)]).toEqual([false, false]);
          expect(lengthOf(one)).toBeLessThanOrEqual(longestCollectDays);
          expect(one.fromOn).toBeGreaterThan(found[index - 1]?.toOn ?? -1);
        }
      }),
    );
  });

  it('are told day by day where nothing was found', () => {
    const known = new Set([day('2026-11-02'), day('2026-11-05')]);
    expect(unknownDays(span('2026-11-01', '2026-11-06'), (on) => known.has(on))).toEqual([
      span('2026-11-01', '2026-11-01'),
      span('2026-11-03', '2026-11-04'),
      span('2026-11-06', '2026-11-06'),
    ]);
  });
});

describe('known days', () => {
  const month = (values: object) => ({ account, month: '2026-02', values, fileIds: [] });
  const row = (...figures: (number | 'withheld' | null)[]) => [...figures, ...new Array<null>(28 - figures.length).fill(null)];

  it('have all three figures, a withheld one among them', () => {
    const isKnown = knownDays([month({ contacts: row(1, 2, 0, null), targetReaches: row(1, 'withheld', 0, 4), blocks: row(1, 2, 0, 4) })]);
    expect([1, 2, 3, 4, 5].map((date) => isKnown(day(`2026-02-0${date}`)))).toEqual([true, true, true, false, false]);
  });

  it('are not known by one figure alone', () => {
    expect(knownDays([month({ contacts: row(1, 2) })])(day('2026-02-01'))).toBe(false);
  });

  it('are looked for in every month of a span', () => {
    expect(monthsOf(span('2025-12-31', '2026-03-01'))).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  });
});

describe('days LINE has no figure of', () => {
  const job = (changedIso: string, absent: Period): CollectJob => ({
    jobId: 'x',
    state: 'done',
    askedBy: 'button',
    period: absent,
    startedAt: 0,
    changedAt: day(changedIso) * 86_400_000,
    retryAt: null,
    failures: 0,
    dismissed: true,
    accounts: [{ account, basicId: null, missing: [], absent: [absent], outcome: 'complete', rows: 0, failures: 0, came: null }],
  });

  it.each([
    ['are remembered', '2026-11-20', '2026-11-01', true],
    ['may still come within three days', '2026-11-20', '2026-11-18', false],
    ['are asked again after a month', '2026-10-20', '2026-10-01', false],
    ['are not believed to a clock that was ahead', '2026-12-20', '2026-11-01', false],
  ])('%s', (_name, asked, on, expected) => {
    expect(dayOf(day(asked) * 86_400_000)).toBe(day(asked));
    expect(absentDays(account, [job(asked, span(on, on))], today)(day(on))).toBe(expected);
  });

  it('are those of one account only', () => {
    expect(absentDays('@other' as FigureAccountId, [job('2026-11-20', span('2026-11-01', '2026-11-01'))], today)(day('2026-11-01'))).toBe(false);
  });
});

describe('the plan of one account', () => {
  const asked = span('2026-10-31', '2026-11-21');
  const plan = (id: string, isKnown = never as (on: JstDay) => boolean, isAbsent = never as (on: JstDay) => boolean) =>
    planAccount({ account: id as FigureAccountId, span: asked, isKnown, isAbsent });

  it('asks for what is missing', () => {
    expect(plan('@demo0001')).toMatchObject({ basicId: '@demo0001', outcome: 'waiting', missing: [asked] });
  });

  it('asks for nothing that is there or known to be absent', () => {
    const before = (on: JstDay) => on < day('2026-11-01');
    expect(plan('@demo0001', (on) => !before(on), before)).toMatchObject({ outcome: 'nothingMissing', missing: [] });
  });

  it.each(['U0000000000000000000000000000000a', 'name:本店'])('cannot ask for %s', (id) => {
    expect(plan(id)).toMatchObject({ basicId: null, outcome: 'noBasicId', missing: [] });
  });

  it('is told before it begins', () => {
    const planned = [plan('@demo0001'), plan('@demo0002', () => true), plan('name:x')];
    expect(estimate(planned)).toEqual({ accounts: 3, requests: 1, nothingMissing: 1, noBasicId: 1, ms: 800 });
  });
});

describe('the period since last time', () => {
  it.each<[string, (JstDay | null)[], Period | null]>([
    ['begins after the last kept day', [day('2026-11-18')], span('2026-11-19', '2026-11-21')],
    ['follows the one that lies furthest behind', [day('2026-11-18'), day('2026-11-01')], span('2026-11-02', '2026-11-21')],
    ['does not count accounts without figures', [null, day('2026-11-20')], span('2026-11-21', '2026-11-21')],
    ['is a day at least', [day('2026-11-21')], span('2026-11-21', '2026-11-21')],
    ['is unknown without any figures', [null, null], null],
  ])('%s', (_name, known, expected) => {
    expect(periodSinceLast(known, today)).toEqual(expected);
  });

  it('never reaches further back than LINE gives at once', () => {
    expect(periodSinceLast([day('2020-01-01')], today)?.fromOn).toBe(longestPeriod(today).fromOn);
  });
});

it.each([
  [span('2026-11-01', '2026-11-01'), true],
  [span('2026-11-02', '2026-11-01'), false],
  [{ fromOn: 0, toOn: longestCollectDays - 1 }, true],
  [{ fromOn: 0, toOn: longestCollectDays }, false],
])('a period may be asked for: %o', (period, expected) => {
  expect(isCollectable(period)).toBe(expected);
});
