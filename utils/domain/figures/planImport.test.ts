import { describe, expect, it } from 'vitest';
import type { BasicId } from '../ids';
import { assignRows } from './assignRows';
import type { Broadcast } from './broadcast';
import { figureAccountIdOfName } from './figureAccount';
import type { AccountAnswer } from './importFile';
import { nothingKept, planImport } from './planImport';
import type { AccountHint, DailyRow, ReadExport } from './readExport';

const account = figureAccountIdOfName('青空');
const sea = figureAccountIdOfName('海');
const one: AccountAnswer = { kind: 'one', account };
const named = (name: string): AccountHint => ({ kind: 'name', name });

function daily(rows: readonly Omit<DailyRow, 'line'>[], rejected: ReadExport['rejected'] = []): ReadExport {
  return {
    formatId: 'friends',
    content: { of: 'daily', rows: rows.map((row, index) => ({ line: index + 2, ...row })) },
    rejected,
    ignoredColumns: [],
  };
}

function plan(read: ReadExport, { answer = one, snapshotOn = null as number | null, kept = nothingKept, fileId = 'f' } = {}) {
  return planImport(assignRows(read, { answer, snapshotOn, fileId }), kept, fileId);
}

describe('the plan of a daily file', () => {
  it('counts new, changed, same and rejected rows and tells the span', () => {
    const first = plan(
      daily([
        { account: null, on: 100, values: { contacts: 1 } },
        { account: null, on: 101, values: { contacts: 2 } },
      ]),
    );
    const bad = { line: 9, problem: 'badNumber', column: 'blocks', cell: 'x' } as const;
    const rows = [100, 101, 102].map((on) => ({ account: null, on, values: { contacts: on === 101 ? 3 : on - 99 } }));
    const next = plan(daily(rows, [bad]), { kept: first.after, fileId: 'g' });
    expect(next.plan).toEqual({
      accounts: [account],
      added: 1,
      changed: 1,
      same: 1,
      rejected: [bad],
      changes: [{ account, on: 101, metric: 'contacts', from: 2, to: 3 }],
      firstOn: 100,
      lastOn: 102,
    });
  });

  it('rejects a row that gainsays an earlier one of the same day, also when two names are one account', () => {
    const rows = [
      { account: named('青空'), on: 100, values: { contacts: 1 } },
      { account: named('青空 本店'), on: 100, values: { contacts: 1, blocks: 2 } },
      { account: named('青空 本店'), on: 100, values: { contacts: 5 } },
      { account: named('誰'), on: 100, values: { contacts: 5 } },
      { account: named('海'), on: 100, values: { contacts: 5 } },
    ];
    const answer: AccountAnswer = { kind: 'perHint', accounts: { 青空: account, '青空 本店': account, 海: sea } };
    const { plan: made } = plan(daily(rows), { answer });
    expect(made.rejected.map(({ line, problem, cell }) => [line, problem, cell])).toEqual([
      [4, 'sameDayTwice', null],
      [5, 'noAccount', '誰'],
    ]);
    expect([made.added, made.accounts]).toEqual([3, [account, sea].sort()]);
  });

  it('does not take a name for a built-in property', () => {
    const { plan: made } = plan(daily([{ account: named('constructor'), on: 1, values: { contacts: 1 } }]), {
      answer: { kind: 'perHint', accounts: {} },
    });
    expect(made.rejected.map(({ problem }) => problem)).toEqual(['noAccount']);
  });

  it('gives rows without a day the day of the snapshot', () => {
    const { plan: made, after } = plan(daily([{ account: null, on: null, values: { contacts: 7 } }]), { snapshotOn: 31 });
    expect([made.firstOn, made.lastOn, made.added]).toEqual([31, 31, 1]);
    expect(after.months[0]?.values.contacts?.[0]).toBe(7);
  });
});

describe('the plan of a message export', () => {
  const told: Omit<Broadcast, 'account' | 'fileId'> = {
    broadcastId: '1',
    sentAt: null,
    sentOn: 200,
    cmsUrl: null,
    delivered: 100,
    openers: 'withheld',
    clickers: null,
    videoStarters: null,
    videoFinishers: null,
    bubbles: [{ impressions: 10, clicks: null }],
  };
  const file = (change: Partial<typeof told>): ReadExport => ({
    formatId: 'broadcasts',
    content: {
      of: 'broadcasts',
      rows: [{ line: 2, account: { kind: 'basicId', basicId: '@demo0001' as BasicId }, broadcast: { ...told, ...change } }],
    },
    rejected: [],
    ignoredColumns: [],
  });
  const kept = plan(file({})).after;

  it.each([
    ['the same', {}, 'same', {}],
    ['openers are told now', { openers: 30 }, 'changed', { openers: 30 }],
    ['nobody tells of openers', { openers: null }, 'same', { openers: 'withheld' }],
    ['a figure that was missing', { clickers: 3 }, 'added', { clickers: 3 }],
    ['another bubble', { bubbles: [{ impressions: null, clicks: 2 }, { impressions: 1, clicks: 1 }] }, 'added',
      { bubbles: [{ impressions: 10, clicks: 2 }, { impressions: 1, clicks: 1 }] }],
  ] as const)('%s', (_name, change, verdict, after) => {
    const made = plan(file(change), { kept, fileId: 'g' });
    expect(made.plan[verdict]).toBe(1);
    expect(made.after.broadcasts).toEqual([{ ...told, account, ...after, fileId: 'g' }]);
    expect([made.plan.firstOn, made.plan.lastOn]).toEqual([200, 200]);
  }); // oxfmt-ignore
});

describe('the plan of a snapshot', () => {
  const file = (percentage: number): ReadExport => ({
    formatId: 'age',
    content: {
      of: 'snapshot',
      kind: 'age',
      rows: [
        { line: 2, cells: { age: { text: 'from20to24' }, percentage: { figure: percentage } } },
        { line: 3, cells: { age: { text: 'unknown' }, percentage: { figure: 'withheld' } } },
      ],
    },
    rejected: [],
    ignoredColumns: [],
  });

  it('the later table takes the place of the one of that day', () => {
    const kept = plan(file(10), { snapshotOn: 5 }).after;
    const next = plan(file(12), { snapshotOn: 5, kept, fileId: 'g' });
    expect([next.plan.added, next.plan.changed, next.plan.same]).toEqual([0, 1, 1]);
    expect(next.after.snapshots.map(({ fileId, on, rows }) => [fileId, on, rows.length])).toEqual([['g', 5, 2]]);
    expect(plan(file(12), { snapshotOn: 6, kept }).plan.added).toBe(2);
  });

  it('is no snapshot without a day', () => {
    expect(plan(file(10)).plan).toMatchObject({ accounts: [], added: 0, firstOn: null });
  });
});
