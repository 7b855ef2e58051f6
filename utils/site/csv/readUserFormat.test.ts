import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../domain/figures/day';
import type { ReadExport } from '../../domain/figures/readExport';
import { hintText } from '../../domain/figures/importPlan';
import type { UserFormat, UserFormatShape } from '../../domain/figures/userFormat';
import { parseTable } from '../../files/parseTable';
import { readFigureFile } from './readFile';
import { readWithFormat } from './readUserFormat';

const today = dayFromIso('2026-11-22') ?? 0;

function formatOf(header: string, shape: UserFormatShape, more: Partial<UserFormat> = {}): UserFormat {
  return { formatId: 'user:1', name: 'グループ', headers: header.split(','), rowsAboveHeader: 0, shape, savedAt: 1, ...more };
}

/** One line per row taken: account, day, figures. */
function taken(read: ReadExport): readonly string[] {
  if (read.content.of !== 'daily') throw new Error('not daily');
  return read.content.rows.map((row) => {
    const account = row.account === null ? 'file' : hintText(row.account);
    return `${account} ${row.on === null ? 'no day' : isoOfDay(row.on)} ${JSON.stringify(row.values)}`;
  });
}

function rejected(read: ReadExport): readonly string[] {
  return read.rejected.map((row) => `${row.line} ${row.problem} ${row.column ?? ''} ${row.cell ?? ''}`.trim());
}

function read(text: string, shape: UserFormatShape): ReadExport {
  const table = parseTable(text);
  return readWithFormat(table, formatOf((table.rows[0] ?? []).join(','), shape), today);
}

describe('rows', () => {
  it('of accounts and days', () => {
    const result = read(
      '日付,アカウント,友だち,メモ\n2026/11/01,@demo0001,1200,x\n2026/11/01,青山店,-,\n2026/11/01,,5,\n合計,合計,1200,\n2026/11/01,合計,1200,\n2026/11/02,@demo0001,many,\n2026/11/23,@demo0001,1,\n2026/11/01,@demo0001,1200,again\n2026/11/01,@demo0001,1201,other',
      { kind: 'rows', accountColumn: 'アカウント', dayColumn: '日付', figures: { 友だち: 'contacts' } },
    );
    expect(taken(result)).toEqual(['@demo0001 2026-11-01 {"contacts":1200}', '青山店 2026-11-01 {"contacts":"withheld"}']);
    expect(rejected(result)).toEqual([
      '4 noAccount アカウント',
      '5 noAccount アカウント 合計',
      '6 noAccount アカウント 合計',
      '7 badNumber 友だち many',
      '8 fromTheFuture 日付 2026/11/23',
      '10 sameDayTwice 日付 2026/11/01',
    ]);
    expect(result.ignoredColumns).toEqual(['メモ']);
  });

  it('of accounts without days are a snapshot', () => {
    const result = read('アカウントID,ブロック数\ndemo0001,96\n@demo0002,101', {
      kind: 'rows',
      accountColumn: 'アカウントID',
      dayColumn: null,
      figures: { ブロック数: 'blocks' },
    });
    expect(taken(result)).toEqual(['@demo0001 no day {"blocks":96}', '@demo0002 no day {"blocks":101}']);
  });

  it('of one account', () => {
    const result = read('日,総数\n2026/11/01,1200\n2026/11/02,1201', {
      kind: 'rows',
      accountColumn: null,
      dayColumn: '日',
      figures: { 総数: 'contacts' },
    });
    expect(taken(result)).toEqual(['file 2026-11-01 {"contacts":1200}', 'file 2026-11-02 {"contacts":1201}']);
  });

  it('of whole months keep levels at their last day, and lose what happened within', () => {
    const shape: UserFormatShape = {
      kind: 'rows',
      accountColumn: null,
      dayColumn: '年月',
      figures: { ブロック数: 'blocks', 配信数: 'messagesSent' },
    };
    expect(taken(read('年月,ブロック数,配信数\n2026年10月,96,4000', shape))).toEqual(['file 2026-10-31 {"blocks":96}']);
    const flow = read('年月,配信数\n2026年10月,4000', { kind: 'rows', accountColumn: null, dayColumn: '年月', figures: { 配信数: 'messagesSent' } });
    expect(taken(flow)).toEqual([]);
    expect(rejected(flow)).toEqual(['2 noFigures']);
  });

  it('keep the apostrophe of an exported basic id out', () => {
    const result = read("アカウント,ブロック数\n'@demo0001,96", {
      kind: 'rows',
      accountColumn: 'アカウント',
      dayColumn: null,
      figures: { ブロック数: 'blocks' },
    });
    expect(taken(result)).toEqual(['@demo0001 no day {"blocks":96}']);
  });
});

it('days across: an empty cell is missing, a mark is withheld', () => {
  const result = read(
    '店舗,2026/11/01,2026/11/02,2026/11/23,メモ\n青山店,1200,-,,a\n赤坂店,,2311,5,b\n浅草店,,,,c\n合計,1200,2311,,\n神田店,x,40,,',
    {
      kind: 'daysAcross',
      accountColumn: '店舗',
      metric: 'contacts',
    },
  );
  expect(taken(result)).toEqual([
    '青山店 2026-11-01 {"contacts":1200}',
    '青山店 2026-11-02 {"contacts":"withheld"}',
    '赤坂店 2026-11-02 {"contacts":2311}',
    '神田店 2026-11-02 {"contacts":40}',
  ]);
  expect(rejected(result)).toEqual(['3 fromTheFuture 2026/11/23 5', '4 noFigures', '5 noAccount 店舗 合計', '6 badNumber 2026/11/01 x']);
  expect(result.ignoredColumns).toEqual(['メモ']);
});

it('accounts across: sums are nobody', () => {
  const result = read('日付,青山店,@demo0002,合計\n2026/11/01,1200,2310,3510\n2026/11/02,,-,0\nwhen,1,2,3\n2026/11/03,,,', {
    kind: 'accountsAcross',
    dayColumn: '日付',
    metric: 'blocks',
  });
  expect(taken(result)).toEqual([
    '青山店 2026-11-01 {"blocks":1200}',
    '@demo0002 2026-11-01 {"blocks":2310}',
    '@demo0002 2026-11-02 {"blocks":"withheld"}',
  ]);
  expect(rejected(result)).toEqual(['4 badDate 日付 when', '5 noFigures']);
  expect(result.ignoredColumns).toEqual(['合計']);
});

it('a shape whose columns are not there takes nothing', () => {
  const text = 'a,b\n1,2';
  for (const shape of [
    { kind: 'rows', accountColumn: null, dayColumn: null, figures: { gone: 'contacts' } },
    { kind: 'daysAcross', accountColumn: 'gone', metric: 'contacts' },
    { kind: 'accountsAcross', dayColumn: 'gone', metric: 'contacts' },
  ] as const) {
    const result = read(text, shape);
    expect(taken(result)).toEqual([]);
    expect(result.rejected).toHaveLength(1);
  }
});

describe('a saved format is recognised', () => {
  const rows = formatOf('店舗名,友だち,ブロック', {
    kind: 'rows',
    accountColumn: '店舗名',
    dayColumn: null,
    figures: { 友だち: 'contacts', ブロック: 'blocks' },
  });
  const days = formatOf('店舗名,2026/10/01,2026/10/02', { kind: 'daysAcross', accountColumn: '店舗名', metric: 'blocks' }, { formatId: 'user:2' });
  const accounts = formatOf('日,青山店,赤坂店', { kind: 'accountsAcross', dayColumn: '日', metric: 'contacts' }, { formatId: 'user:3' });
  const formats = [rows, days, accounts];

  const cases: readonly [string, string, string, string | null][] = [
    ['by the same header', 'a.csv', '店舗名,友だち,ブロック\n青山店,1,2', 'user:1'],
    ['in another order of columns', 'a.csv', 'ブロック, 店舗名 ,友だち\n2,青山店,1', 'user:1'],
    ['below a title', 'a.csv', '分析\n期間,今月\n店舗名,友だち,ブロック\n青山店,1,2', 'user:1'],
    ['not with a column more', 'a.csv', '店舗名,友だち,ブロック,配信\n青山店,1,2,3', null],
    ['not with a column less', 'a.csv', '店舗名,友だち\n青山店,1', null],
    ['with other days across', 'a.csv', '店舗名,2026/11/01,2026/11/02,2026/11/03\n青山店,1,2,3', 'user:2'],
    ['not when the title names another figure', 'a.csv', 'ターゲットリーチ\n店舗名,2026/11/01,2026/11/02\n青山店,1,2', null],
    ['not when the file name names another figure', 'ターゲットリーチ_11月.csv', '店舗名,2026/11/01,2026/11/02\n青山店,1,2', null],
    ['with one account more across', 'a.csv', '日,赤坂店,青山店,浅草店\n2026/11/01,1,2,3', 'user:3'],
    ['not with other accounts across', 'a.csv', '日,浅草店,神田店\n2026/11/01,1,2', null],
  ];
  it.each(cases)('%s', (_, fileName, text, formatId) => {
    const reading = readFigureFile({ fileName, decoded: { text } }, formats, today);
    expect(reading.kind === 'read' ? reading.read.formatId : null).toBe(formatId);
  });

  it('and gives the same figures in any order of columns', () => {
    const [one, other] = ['店舗名,友だち,ブロック\n青山店,1,2', 'ブロック,店舗名,友だち\n2,青山店,1'].map((text) =>
      readFigureFile({ fileName: '', decoded: { text } }, formats, today),
    );
    expect(other).toEqual(one);
  });

  it('the one saved last wins', () => {
    const later = { ...rows, formatId: 'user:later', savedAt: 2 };
    const reading = readFigureFile({ fileName: '', decoded: { text: '店舗名,友だち,ブロック\n青山店,1,2' } }, [rows, later], today);
    expect(reading.kind === 'read' && reading.read.formatId).toBe('user:later');
  });
});
