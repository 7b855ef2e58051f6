import { describe, expect, it } from 'vitest';
import { foldRun, stepRun } from '../../utils/domain/checks/foldRun';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import { blue, fineFindings, green, itemIdOf, items, quotaFinding, red, runEvent, startedAt } from '../../utils/testing/checkBuilders';
import { type CellTarget, openPart, pressOf, waiveOf } from './cellTarget';
import { failingAccounts, filterColumns, firstTrouble, type MatrixRow, matrixRows, openAccounts } from './matrixRows';

const all = [blue, green, red];

function rowsOf(events: readonly RunEvent[], findings = fineFindings): readonly MatrixRow[] {
  const run = foldRun([startedAt(1_000), ...events]);
  if (run === null) throw new Error('not started');
  return matrixRows(run, findings, null).rows;
}

function target(rows: readonly MatrixRow[], itemId: string, accounts: CellTarget['accounts']): CellTarget {
  const row = rows.find(({ item }) => item.itemId === itemId);
  if (row === undefined) throw new Error(`no row ${itemId}`);
  return { row, accounts };
}

const tickedBlue = runEvent('ticked', 2_000, { itemId: items.each.itemId, accounts: [blue] });
const waivedGreen = runEvent('waived', 3_000, { itemId: items.each.itemId, accounts: [green], reason: '改装中', findings: [] });

describe('what a press does', () => {
  it.each([
    ['a range with open cells: ticks only those', [tickedBlue, waivedGreen], 'each', all, { kind: 'ticked', accounts: [red] }],
    ['a range without: unticks the ticked, leaves waivers', [tickedBlue, waivedGreen], 'each', [blue, green], { kind: 'unticked', accounts: [blue] }],
    ['a waived cell: nothing, its details are shown', [waivedGreen], 'each', [green], null],
    ['an item asked once', [], 'confirm', null, { kind: 'ticked', accounts: null }],
    ['a computed cell: nothing', [], 'quota', [blue], null],
    ['a pause that was not begun: begins it', [], 'pause', null, { kind: 'pauseStarted' }],
  ] as const)('%s', (_name, events, itemId, accounts, expected) => {
    const move = pressOf(target(rowsOf(events), itemId, accounts), false);
    if (expected === null) expect(move).toBeNull();
    else expect(move).toEqual({ itemId: itemIdOf(itemId), ...expected });
  });

  it('a pause that was begun is ticked', () => {
    expect(pressOf(target(rowsOf([]), 'pause', null), true)).toEqual({ kind: 'ticked', itemId: 'pause', accounts: null });
  });

  it('a waiver carries the numbers it is given over', () => {
    const fails = quotaFinding(blue, { verdict: 'fail', difference: -500 });
    const rows = rowsOf([], [fails, quotaFinding(green), quotaFinding(red)]);
    expect(waiveOf(target(rows, 'quota', [blue]), ' 承知 ')).toMatchObject({ reason: '承知', findings: [fails] });
    expect(openPart(target(rows, 'quota', all))?.accounts).toEqual([blue]);
  });
});

describe('rows and columns', () => {
  it('items of the time after the send have a row only then', () => {
    expect(rowsOf([]).some(({ item }) => item.kind === 'afterSend')).toBe(false);
    expect(rowsOf([runEvent('sent', 9_000, { sentAt: 9_000 })]).some(({ item }) => item.kind === 'afterSend')).toBe(true);
  });

  it('filters by what is open, by what fails, by name and id', () => {
    const findings = [quotaFinding(blue), quotaFinding(green, { verdict: 'fail' }), quotaFinding(red)];
    const rows = rowsOf([tickedBlue, waivedGreen], findings);
    expect([...openAccounts(rows)]).toEqual([red, green]);
    expect([...failingAccounts(findings)]).toEqual([green]);
    const accounts = all.map((account) => ({ account, name: null }));
    const shown = (filter: 'all' | 'failing', search: string) => {
      const kept = filter === 'all' ? null : failingAccounts(findings);
      return filterColumns(accounts, { kept, search, nameOf: (account) => (account === red ? 'カフェ 赤' : '') });
    };
    expect(shown('all', '')).toEqual(all);
    expect(shown('failing', '')).toEqual([green]);
    expect(shown('all', 'ｶﾌｪ')).toEqual([red]);
    expect(shown('all', '@BLUE')).toEqual([blue]);
    expect(shown('failing', '赤')).toEqual([]);
  });

  it('looks first at what fails, then at what is open', () => {
    const fails = rowsOf([], [quotaFinding(blue), quotaFinding(green), quotaFinding(red, { verdict: 'fail' })]);
    expect(firstTrouble(fails, all)).toEqual({ row: fails.findIndex(({ item }) => item.check === 'quota'), column: 2 });
    expect(firstTrouble(rowsOf([]), all)).toEqual({ row: 0, column: 0 });
  });

  it('a tick makes one row anew and leaves the others the same objects', () => {
    const before = foldRun([startedAt(1_000)]);
    if (before === null) throw new Error('not started');
    const made = matrixRows(before, fineFindings, null);
    const after = matrixRows(stepRun(before, tickedBlue), fineFindings, made);
    expect(after.rows.filter((row, index) => row !== made.rows[index]).map(({ item }) => item.itemId)).toEqual([items.each.itemId]);
    expect(after.rows).toEqual(matrixRows(stepRun(before, tickedBlue), fineFindings, null).rows);
  });
});
