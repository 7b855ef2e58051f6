import { describe, expect, it } from 'vitest';
import { blue, green, items, planWith, quotaFinding, red, runEvent, startedAt, stranger } from '../../testing/checkBuilders';
import { foldRun, isEdit } from './foldRun';
import type { RunState } from './run';
import type { RunEvent } from './runEvents';

function fold(...events: readonly RunEvent[]): RunState {
  const run = foldRun(events);
  if (run === null) throw new Error('not started');
  return run;
}

const started = startedAt(1_000);
const basis = fold(started).basis;
const sign = (at: number, on: string, signer: string, needed: 1 | 2 = 1) =>
  runEvent('signed', at, { signer, recordId: `record-${at}`, digest: 'd', basis: on, needed });
const accounts = (...own: readonly (typeof blue)[]) => own.map((account) => ({ account, name: null }));

describe('folding', () => {
  it('is nothing without a start', () => {
    expect(foldRun([])).toBeNull();
    expect(foldRun([runEvent('noted', 5, { text: 'x' })])).toBeNull();
  });

  it('takes an event that is dated before the start, and the first of two starts', () => {
    const early = runEvent('noted', 5, { text: '早い' });
    const again = startedAt(9_000, { plan: planWith({ name: '別' }) });
    expect(fold(again, started, early)).toMatchObject({
      notes: [{ text: '早い' }],
      plan: { name: '秋の新作' },
      startedAt: 1_000,
      lastEventAt: 9_000,
    });
  });

  it('orders events of the same millisecond by id', () => {
    const tick = runEvent('ticked', 2_000, { itemId: items.confirm.itemId, accounts: null, eventId: 'a' });
    const untick = runEvent('unticked', 2_000, { itemId: items.confirm.itemId, accounts: null, eventId: 'b' });
    expect(fold(untick, started, tick)).toEqual(fold(started, tick, untick));
    expect(fold(untick, started, tick).marks[items.confirm.itemId]?.run).toBeNull();
  });
});

describe('marks', () => {
  const tick = runEvent('ticked', 2_000, { itemId: items.each.itemId, accounts: [blue, red] });
  const plan = (at: number, ...own: readonly (typeof blue)[]) => runEvent('planned', at, { plan: planWith({ accounts: accounts(...own) }) });

  it('go with an account that is taken out, and do not come back with it', () => {
    expect(Object.keys(fold(started, tick, plan(3_000, blue)).marks[items.each.itemId]?.accounts ?? {})).toEqual([blue]);
    const back = fold(started, tick, plan(3_000, blue), plan(4_000, blue, red));
    expect(Object.keys(back.marks[items.each.itemId]?.accounts ?? {})).toEqual([blue]);
  });

  it('pass over accounts that are not planned and items that are not there', () => {
    const elsewhere = runEvent('ticked', 3_000, { itemId: items.each.itemId, accounts: [stranger, blue] });
    expect(Object.keys(fold(started, elsewhere).marks[items.each.itemId]?.accounts ?? {})).toEqual([blue]);
    const nothing = { ...elsewhere, itemId: 'nowhere' } as RunEvent;
    expect(fold(started, nothing)).toEqual({ ...fold(started), lastEventAt: 3_000 });
  });

  it('are taken back only by their own kind', () => {
    const waive = runEvent('waived', 3_000, { itemId: items.confirm.itemId, accounts: null, reason: '不要', findings: [] });
    const untick = runEvent('unticked', 4_000, { itemId: items.confirm.itemId, accounts: null });
    const unwaive = runEvent('unwaived', 4_000, { itemId: items.confirm.itemId, accounts: null });
    expect(fold(started, waive, untick).marks[items.confirm.itemId]?.run).toMatchObject({ kind: 'waived', reason: '不要' });
    expect(fold(started, waive, unwaive).marks[items.confirm.itemId]?.run).toBeNull();
  });

  it('of a waiver keep the finding of their own check and account', () => {
    const findings = [
      { check: 'bubbleCount', verdict: 'fail', count: 4, most: 3 } as const,
      quotaFinding(green),
      quotaFinding(blue, { verdict: 'fail' }),
    ];
    const waive = runEvent('waived', 3_000, { itemId: items.quota.itemId, accounts: [blue, red], reason: '買い足す', findings });
    const marks = fold(started, waive).marks[items.quota.itemId]?.accounts;
    expect(marks?.[blue]).toMatchObject({ finding: { account: blue, verdict: 'fail' } });
    expect(marks?.[red]).toMatchObject({ finding: null });
    const once = runEvent('waived', 3_000, { itemId: items.confirm.itemId, accounts: null, reason: '不要', findings });
    expect(fold(started, once).marks[items.confirm.itemId]?.run).toMatchObject({ finding: null });
  });

  it('of a pause are open again when it is begun anew', () => {
    const begin = (at: number) => runEvent('pauseStarted', at, { itemId: items.pause.itemId });
    const over = runEvent('ticked', 40_000, { itemId: items.pause.itemId, accounts: null });
    expect(fold(started, begin(2_000), over).marks[items.pause.itemId]?.run).toMatchObject({ kind: 'ticked' });
    expect(fold(started, begin(2_000), over, begin(50_000))).toMatchObject({ marks: {}, pauses: { pause: 50_000 } });
  });
});

describe('signatures', () => {
  it('count over the same edits only', () => {
    expect(fold(started, sign(2_000, basis, '佐藤'))).toMatchObject({ status: 'signed', signatures: [{ signer: '佐藤' }] });
    expect(fold(started, sign(2_000, 'other', '佐藤'))).toMatchObject({ status: 'checking', signatures: [], cancelled: [{ signer: '佐藤', cause: 'elsewhere', revision: 1 }] }); // oxfmt-ignore
  });

  it.each<[string, readonly ReturnType<typeof sign>[], string, number]>([
    ['one of two', [sign(2_000, basis, '佐藤', 2)], 'partlySigned', 1],
    ['two people', [sign(2_000, basis, '佐藤', 2), sign(3_000, basis, '鈴木', 2)], 'signed', 2],
    ['the same person in two browsers', [sign(2_000, basis, '佐藤', 2), sign(3_000, basis, ' 佐藤\u200b', 2)], 'partlySigned', 1],
    ['two, when the first saw a stricter rule', [sign(2_000, basis, '佐藤', 2), sign(3_000, basis, '鈴木', 1)], 'signed', 2],
    ['one, then a stricter rule elsewhere', [sign(2_000, basis, '佐藤', 1), sign(3_000, basis, '佐藤', 2)], 'signed', 1],
  ])('%s', (_name, signatures, status, count) => {
    const run = fold(started, ...signatures);
    expect([run.status, run.signatures.length]).toEqual([status, count]);
  });

  it('are all cancelled by an edit, which opens the next revision', () => {
    const run = fold(started, sign(2_000, basis, '佐藤', 2), sign(3_000, basis, '鈴木', 2), runEvent('planned', 4_000, { plan: planWith() }));
    expect(run).toMatchObject({ status: 'checking', revision: 2, signatures: [], cancelled: [{ signer: '佐藤', cause: 'planned', revision: 1 }, { signer: '鈴木' }] }); // oxfmt-ignore
  });

  it('stay through notes and items of after the send', () => {
    const after = runEvent('waived', 3_000, { itemId: items.after.itemId, accounts: [blue], reason: 'x', findings: [] });
    expect(fold(started, sign(2_000, basis, '佐藤'), after, runEvent('noted', 4_000, { text: 'x' })).status).toBe('signed');
    expect(isEdit(fold(started), after)).toBe(false);
  });
});

describe('the end', () => {
  const sent = (at: number) => runEvent('sent', at, { sentAt: at });
  const abandon = (at: number) => runEvent('abandoned', at, { reason: '中止' });
  const result = (at: number, own: readonly (typeof blue)[]) => runEvent('resultNoted', at, { accounts: own, result: 'failed', note: '' });

  it.each<[string, readonly RunEvent[], object]>([
    ['sent without sign-off', [sent(2_000)], { status: 'sent', sent: { sentAt: 2_000, withoutSignOff: true } }],
    ['sent after half a sign-off', [sign(2_000, basis, '佐藤', 2), sent(3_000)], { sent: { withoutSignOff: true } }],
    ['sent after sign-off', [sign(2_000, basis, '佐藤'), sent(3_000)], { sent: { withoutSignOff: false } }],
    ['sent in two browsers', [sent(3_000), sent(2_000)], { sent: { sentAt: 2_000 } }],
    ['edited too late', [sent(2_000), runEvent('planned', 3_000, { plan: planWith({ name: '別' }) })], { plan: { name: '秋の新作' }, basis }],
    ['signed too late', [sent(2_000), sign(3_000, basis, '佐藤')], { status: 'sent', signatures: [] }],
    ['abandoned by somebody who did not know it was sent', [sent(2_000), abandon(3_000)], { status: 'sent', abandoned: null }],
    ['sent by somebody who did not know it was abandoned', [abandon(2_000), sent(3_000)], { status: 'sent', abandoned: { reason: '中止' } }],
    ['abandoned, then edited and signed elsewhere', [abandon(2_000), runEvent('planned', 3_000, { plan: planWith({ name: '別' }) }), sign(4_000, basis, '佐藤')], { status: 'abandoned', plan: { name: '秋の新作' }, signatures: [] }],
    ['a result before the send', [result(2_000, [blue])], { status: 'checking', results: {} }],
    ['a result of an account somebody took out meanwhile', [sent(2_000), result(3_000, [stranger])], { results: { [stranger]: { result: 'failed' } } }],
  ])('%s', (_name, events, expected) => {
    expect(fold(started, ...events)).toMatchObject(expected);
  }); // oxfmt-ignore
});
