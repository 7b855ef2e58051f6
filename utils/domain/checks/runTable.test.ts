import { expect, it } from 'vitest';
import { toCsv } from '../../files/toCsv';
import { checkFiles } from '../../i18n/ja/checkFiles';
import {
  blue,
  green,
  holidayFinding,
  items,
  planWith,
  quotaFinding,
  red,
  runEvent,
  startedAt,
  stranger,
  templateWith,
} from '../../testing/checkBuilders';
import { foldRun } from './foldRun';
import { runTable } from './runTable';

const lacking = quotaFinding(red, { verdict: 'fail', difference: -200, additional: 200, cost: { amount: 600, currency: 'JPY', atMost: false } });
const accounts = [
  { account: blue, name: '=cmd()' },
  { account: green, name: null },
  { account: red, name: '赤坂店' },
];
const run = foldRun([
  startedAt(1_000, {
    template: templateWith([items.confirm, items.each, items.quota, items.holiday]),
    plan: planWith({ accounts, name: '秋, "新作"' }),
  }),
  runEvent('ticked', 2_000, { itemId: items.each.itemId, accounts: [blue], by: '佐藤' }),
  runEvent('waived', 3_000, {
    itemId: items.quota.itemId,
    accounts: [red],
    reason: '+足した',
    findings: [lacking],
  }),
  runEvent('sent', 4_000, { sentAt: 4_000 }),
  runEvent('resultNoted', 5_000, { accounts: [red, stranger], result: 'failed', note: '@通数' }),
]);
const findings = [
  quotaFinding(blue),
  quotaFinding(green, { verdict: 'unknown', recipients: null, remaining: null, difference: null }),
  lacking,
  holidayFinding,
];
if (run === null) throw new Error('not started');
const table = runTable(run, findings, checkFiles.table, { moment: (at) => `t${at}`, finding: ({ check }) => check });
const cells = table.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : 'figure' in cell ? cell.figure : cell.on)));

it('has one row per item and account, and one per result', () => {
  expect(cells.map(([item, , , account, , state, by, at, reason]) => [item, account, state, by, at, reason])).toEqual([
    ['confirm', '全体', '未', '', '', ''],
    ['each', blue, '済み', '佐藤', 't2000', ''],
    ['each', green, '未', '', '', ''],
    ['each', red, '未', '', '', ''],
    ['quota', blue, '済み', '', '', ''],
    ['quota', green, '未', '', '', ''],
    ['quota', red, '理由をつけて省略', '田中', 't3000', '+足した'],
    ['holiday', '全体', '済み', '', '', ''],
    ['配信の結果', red, '失敗', '田中', 't5000', '@通数'],
    ['配信の結果', stranger, '失敗', '田中', 't5000', '@通数'],
  ]);
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

it('holds every number of a quota; what is not known stays empty', () => {
  expect(cells.filter(([item]) => item === 'quota').map((row) => row.slice(9))).toEqual([
    ['問題なし', 'quota', 3_000, 4_000, 1_000, 0, null, ''],
    ['不明', 'quota', null, null, null, 0, null, ''],
    ['不可', 'quota', 3_000, 4_000, -200, 200, 600, 'JPY'],
  ]);
});

it('is safe for spreadsheets', () => {
  const csv = toCsv(table, checkFiles);
  for (const formula of ["'@blue0001", "'=cmd()", "'+足した", "'@通数"]) expect(csv).toContain(formula);
  expect(csv).toContain('"秋, ""新作"""');
  expect(csv).not.toMatch(/(^|,)[=+@]/mu);
});
