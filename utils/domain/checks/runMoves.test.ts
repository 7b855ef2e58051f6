import { describe, expect, it } from 'vitest';
import { blue, fineFindings, green, itemIdOf, items, planWith, quotaFinding, red, runEvent, startedAt, stranger } from '../../testing/checkBuilders';
import { foldRun } from './foldRun';
import { progressOf } from './itemProgress';
import type { RunState, RunStatus } from './run';
import type { RunEvent, RunMove } from './runEvents';
import { allowedMoves, type MoveName, refuseMove, refuseSignature } from './runMoves';

const signed = (at: number, basis: string, signer: string, needed: 1 | 2): RunEvent =>
  runEvent('signed', at, { signer, recordId: `record-${at}`, digest: 'd', basis, needed });

function fold(...events: readonly RunEvent[]): RunState {
  const run = foldRun(events);
  if (run === null) throw new Error('not started');
  return run;
}

const started = startedAt(1_000);
const basis = fold(started).basis;
const states: { readonly [Status in RunStatus]: RunState } = {
  checking: fold(started),
  partlySigned: fold(started, signed(2_000, basis, '佐藤', 2)),
  signed: fold(started, signed(2_000, basis, '佐藤', 1)),
  sent: fold(started, runEvent('sent', 2_000, { sentAt: 2_000 })),
  abandoned: fold(started, runEvent('abandoned', 2_000, { reason: '中止' })),
};

/** One move of each kind that nothing but the state can be against. */
const moves: { readonly [Kind in RunMove['kind']]: Extract<RunMove, { kind: Kind }> } = {
  planned: { kind: 'planned', plan: planWith({ name: '変更' }) },
  ticked: { kind: 'ticked', itemId: items.confirm.itemId, accounts: null },
  unticked: { kind: 'unticked', itemId: items.confirm.itemId, accounts: null },
  waived: { kind: 'waived', itemId: items.confirm.itemId, accounts: null, reason: '不要', findings: [] },
  unwaived: { kind: 'unwaived', itemId: items.confirm.itemId, accounts: null },
  pauseStarted: { kind: 'pauseStarted', itemId: items.pause.itemId },
  noted: { kind: 'noted', text: 'メモ' },
  abandoned: { kind: 'abandoned', reason: '中止' },
  sent: { kind: 'sent', sentAt: 3_000 },
  resultNoted: { kind: 'resultNoted', accounts: [blue], result: 'failed', note: '' },
};

const open = '–';
const no = 'notInThisState';
const done = 'signedAlready';
/** Rows: moves; columns: checking, partlySigned, signed, sent, abandoned. After the send, items of before it are refused as well. */
const table: Readonly<Record<MoveName, readonly [string, string, string, string, string]>> = {
  planned: [open, open, open, no, no],
  ticked: [open, open, open, no, no],
  unticked: [open, open, open, no, no],
  waived: [open, open, open, no, no],
  unwaived: [open, open, open, no, no],
  pauseStarted: [open, open, open, no, no],
  noted: [open, open, open, open, open],
  abandoned: [open, open, open, no, no],
  sent: [open, open, open, no, no],
  resultNoted: [no, no, no, open, no],
  sign: [open, open, done, no, no],
};

const statuses = ['checking', 'partlySigned', 'signed', 'sent', 'abandoned'] as const;
const cells = Object.entries(table).flatMap(([move, row]) => statuses.map((status, index) => [status, move as MoveName, row[index] ?? ''] as const));

describe('every state and every move', () => {
  it('builds each state', () => {
    expect(Object.entries(states).map(([name, { status }]) => [name, status])).toEqual(statuses.map((status) => [status, status]));
  });

  it.each(cells)('%s: %s → %s', (status, move, expected) => {
    const refusal = move === 'sign' ? refuseSignature(states[status], [], '鈴木') : refuseMove(states[status], moves[move], '田中', 3_000);
    expect(refusal ?? open).toBe(expected);
  });

  it.each(cells.filter(([, move, refusal]) => move !== 'sign' && refusal === no))('%s: a %s from elsewhere changes nothing', (status, move) => {
    if (move === 'sign') return;
    if (status === 'abandoned' && move === 'sent') return; // a send is a fact, see foldRun.test.ts
    const before = states[status];
    const event = { ...moves[move], eventId: 'z', runId: before.runId, at: 3_000, by: '田中' } as RunEvent;
    const history = { checking: [], partlySigned: [signed(2_000, basis, '佐藤', 2)], signed: [signed(2_000, basis, '佐藤', 1)], sent: [runEvent('sent', 2_000, { sentAt: 2_000 })], abandoned: [runEvent('abandoned', 2_000, { reason: '中止' })] }[status]; // oxfmt-ignore
    expect(fold(started, ...history, event)).toEqual({ ...before, lastEventAt: 3_000 });
  });

  it('refuses in the table what is not in the list of a state', () => {
    for (const [status, move, expected] of cells) {
      const ofBefore = status === 'sent' && ['ticked', 'unticked', 'waived', 'unwaived'].includes(move);
      if (!ofBefore) expect(allowedMoves[status].has(move), `${status} ${move}`).toBe(expected === open);
    }
  });
});

describe('items', () => {
  const { checking, sent } = states;
  const paused = fold(started, runEvent('pauseStarted', 5_000, { itemId: items.pause.itemId }));
  const tick = (itemId: string, accounts: Extract<RunMove, { kind: 'ticked' }>['accounts'] = null): RunMove => ({ kind: 'ticked', itemId: itemIdOf(itemId), accounts }); // oxfmt-ignore
  const waive = (itemId: string, reason: string, accounts: typeof moves.ticked.accounts = null): RunMove => ({ kind: 'waived', itemId: itemIdOf(itemId), accounts, reason, findings: [] }); // oxfmt-ignore

  it.each<[string, RunState, RunMove, { by?: string; now?: number }, string]>([
    ['an item that is not there', checking, tick('nowhere'), {}, 'noSuchItem'],
    ['the whole of an item asked of each account', checking, tick('each'), {}, 'notThatCell'],
    ['an account of an item asked once', checking, tick('confirm', [blue]), {}, 'notThatCell'],
    ['no account', checking, tick('each', []), {}, 'notThatCell'],
    ['an account that is not planned', checking, tick('each', [blue, stranger]), {}, 'notThatCell'],
    ['all accounts', checking, tick('each', [blue, green, red]), {}, open],
    ['a computed item', checking, tick('quota', [blue]), {}, 'computedItem'],
    ['a computed item, waived', checking, waive('quota', '追加購入した', [blue]), {}, open],
    ['a waiver without a reason', checking, waive('confirm', ' 　'), {}, 'noReason'],
    ['the second person without a name', checking, tick('second'), { by: ' \u200b' }, 'noName'],
    ['the second person who began it', checking, tick('second'), { by: '田 中\u200b' }, 'samePerson'],
    ['a second person', checking, tick('second'), { by: '佐藤' }, open],
    ['a pause not begun', checking, tick('pause'), {}, 'pauseNotOver'],
    ['a pause begun just now', paused, tick('pause'), { now: 34_999 }, 'pauseNotOver'],
    ['a pause that is over', paused, tick('pause'), { now: 35_000 }, open],
    ['a pause after the clock was set back', paused, tick('pause'), { now: 0 }, 'pauseNotOver'],
    ['a pause of something else', checking, { kind: 'pauseStarted', itemId: items.confirm.itemId }, {}, 'noSuchItem'],
    ['an item of after the send, before it', checking, tick('after', [blue]), {}, 'notInThisState'],
    ['an item of after the send, waived before it', checking, waive('after', '不要', [blue]), {}, open],
    ['an item of after the send', sent, tick('after', [blue]), {}, open],
    ['an item of before the send', sent, waive('confirm', 'x'), {}, 'notInThisState'],
    ['a plan without accounts', checking, { kind: 'planned', plan: planWith({ accounts: [] }) }, {}, 'noAccounts'],
    ['an abandonment without a reason', checking, { kind: 'abandoned', reason: '\t' }, {}, 'noReason'],
    ['a result of an account that is not planned', sent, { kind: 'resultNoted', accounts: [stranger], result: 'failed', note: '' }, {}, 'notThatCell'],
    ['a result of no account', sent, { kind: 'resultNoted', accounts: [], result: 'failed', note: '' }, {}, 'notThatCell'],
  ])('%s', (_name, run, move, { by = '田中', now = 3_000 }, expected) => {
    expect(refuseMove(run, move, by, now) ?? open).toBe(expected);
  }); // oxfmt-ignore
});

describe('signing', () => {
  const ticks = [
    runEvent('ticked', 1_100, { itemId: items.confirm.itemId, accounts: null }),
    runEvent('ticked', 1_200, { itemId: items.each.itemId, accounts: [blue, green, red] }),
    runEvent('ticked', 1_300, { itemId: items.second.itemId, accounts: null, by: '佐藤' }),
    runEvent('ticked', 1_400, { itemId: items.pause.itemId, accounts: null }),
  ];
  const ready = fold(started, ...ticks);
  const half = fold(started, ...ticks, signed(2_000, ready.basis, '佐藤', 2));
  const failing = fineFindings.map((found) =>
    found.check === 'quota' && found.account === red ? quotaFinding(red, { verdict: 'fail', difference: -1 }) : found,
  );

  it.each<[string, RunState, readonly Parameters<typeof progressOf>[1][number][], string, string]>([
    ['everything done', ready, fineFindings, '田中', open],
    ['nobody named', ready, fineFindings, '　', 'noName'],
    ['one item open', fold(started, ...ticks.slice(1)), fineFindings, '田中', 'itemsOpen'],
    ['one account open', fold(started, ...ticks, runEvent('unticked', 1_500, { itemId: items.each.itemId, accounts: [red] })), fineFindings, '田中', 'itemsOpen'],
    ['the pause begun anew', fold(started, ...ticks, runEvent('pauseStarted', 1_500, { itemId: items.pause.itemId })), fineFindings, '田中', 'itemsOpen'],
    ['one quota too small', ready, failing, '田中', 'itemsOpen'],
    ['nothing computed', ready, [], '田中', 'itemsOpen'],
    ['the second of two', half, fineFindings, '田中', open],
    ['the first once more', half, fineFindings, '佐　藤', 'samePerson'],
  ])('%s', (_name, run, findings, signer, expected) => {
    expect(refuseSignature(run, progressOf(run, findings), signer) ?? open).toBe(expected);
  }); // oxfmt-ignore
});
