import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../domain/figures/day';
import type { UserFormatShape } from '../../domain/figures/userFormat';
import { guessFormat, unsureHeaders } from './guessFormat';
import { readFigureFile } from './readFile';

const today = dayFromIso('2026-11-22') ?? 0;
const names = ['青山店', '赤坂店', '浅草店'];

function guess(text: string, knownNames: readonly string[] = names): { shape: UserFormatShape; above: number } {
  const reading = readFigureFile({ fileName: 'export.csv', decoded: { text } }, [], today);
  if (reading.kind !== 'unknown') throw new Error(`not for the mapping screen: ${JSON.stringify(reading)}`);
  return { shape: guessFormat(reading.table, knownNames), above: reading.table.rowsAboveHeader };
}

const friends = { 友だち追加数: 'contacts', ターゲットリーチ: 'targetReaches', ブロック数: 'blocks' } as const;

describe('the bulk CSV of an account group, in headers it might have', () => {
  const cases: readonly [string, string, UserFormatShape, number][] = [
    [
      'a snapshot with names and basic ids',
      'アカウント名,ベーシックID,友だち追加数,ターゲットリーチ,ブロック数\n青山店,@demo0001,1200,850,96\n赤坂店,@demo0002,"2,310",-,101',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: null, figures: friends },
      0,
    ],
    [
      'one row per account and day',
      '日付,アカウント名,ベーシックID,友だち追加数,ターゲットリーチ,ブロック数\n2026/11/01,青山店,@demo0001,1200,850,96\n2026/11/01,赤坂店,@demo0002,2310,900,101\n2026/11/02,青山店,@demo0001,1201,851,96',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: '日付', figures: friends },
      0,
    ],
    [
      'basic ids without their @',
      'アカウント名,ベーシックID,友だち追加数,ターゲットリーチ,ブロック数\n青山店,demo0001,1200,850,96\n赤坂店,123abcde,2310,900,101',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: null, figures: friends },
      0,
    ],
    [
      'names only',
      'アカウント名,友だち追加数,ターゲットリーチ,ブロック数\n青山店,1200,850,96\n赤坂店,2310,900,101\n合計,3510,1750,197',
      { kind: 'rows', accountColumn: 'アカウント名', dayColumn: null, figures: friends },
      0,
    ],
    [
      'a title and a span above the header',
      'アカウントグループ分析\n集計期間,2026/10/01〜2026/10/31\n\nアカウント名,ベーシックID,友だち追加数,ターゲットリーチ,ブロック数\n青山店,@demo0001,1200,850,96\n赤坂店,@demo0002,2310,900,101',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: null, figures: friends },
      2,
    ],
    [
      'a span in one column',
      'アカウント名,ベーシックID,集計期間,友だち追加数,ターゲットリーチ,ブロック数,メッセージ配信数\n青山店,@demo0001,2026/10/01〜2026/10/31,1200,850,96,4000\n赤坂店,@demo0002,2026/10/01〜2026/10/31,2310,900,101,200',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: '集計期間', figures: friends },
      0,
    ],
    [
      'a span in two columns',
      'アカウント名,ベーシックID,集計開始日,集計終了日,友だち追加数,ターゲットリーチ,ブロック数,受信数\n青山店,@demo0001,2026/10/01,2026/10/31,1200,850,96,12\n赤坂店,@demo0002,2026/10/01,2026/10/31,2310,900,101,30',
      { kind: 'rows', accountColumn: 'ベーシックID', dayColumn: '集計終了日', figures: friends },
      0,
    ],
    [
      'a span in two columns named for the span',
      'アカウント名,集計期間（開始）,集計期間（終了）,友だち追加数,ターゲットリーチ,ブロック数\n青山店,2026/10/01,2026/10/31,1200,850,96\n赤坂店,2026/10/01,2026/10/31,2310,900,101',
      { kind: 'rows', accountColumn: 'アカウント名', dayColumn: '集計期間（終了）', figures: friends },
      0,
    ],
    [
      'all figures of the dashboard',
      'アカウント名,ベーシックID,集計日,メッセージ配信数,友だち追加数,友だち追加数 前日比,ターゲットリーチ,ブロック数,ブロック率,アクティブルーム,受信数,送信数,アカウント作成日\n青山店,@demo0001,2026/10/31,800,1200,+3,850,96,8.0%,12,30,28,2021/04/01\n赤坂店,@demo0002,2026/10/31,0,2310,-1,900,101,4.4%,3,9,8,2022/04/01',
      {
        kind: 'rows',
        accountColumn: 'ベーシックID',
        dayColumn: '集計日',
        figures: { メッセージ配信数: 'messagesSent', ...friends, アクティブルーム: 'activeChats', 受信数: 'messagesReceived', 送信数: 'chatReplies' },
      },
      0,
    ],
    [
      'days across, with names',
      'アカウント名,2026/11/01,2026/11/02,2026/11/03\n青山店,1200,1201,1205\n赤坂店,2310,2311,2311',
      { kind: 'daysAcross', accountColumn: 'アカウント名', metric: 'contacts' },
      0,
    ],
    [
      'days across, with names and ids, the figure in the title',
      'ブロック数（アカウント別）\nアカウント名,ベーシックID,20261101,20261102,20261103\n青山店,@demo0001,96,96,97\n赤坂店,@demo0002,101,100,102',
      { kind: 'daysAcross', accountColumn: 'ベーシックID', metric: 'blocks' },
      1,
    ],
    [
      'accounts across, by name',
      '日付,青山店,赤坂店,浅草店,合計\n2026/11/01,1200,2310,40,3550\n2026/11/02,1201,2311,41,3553',
      { kind: 'accountsAcross', dayColumn: '日付', metric: 'contacts' },
      0,
    ],
    [
      'accounts across, by id, under a title',
      'ターゲットリーチ\n日付,@demo0001,@demo0002\n2026/11/01,850,900\n2026/11/02,851,901',
      { kind: 'accountsAcross', dayColumn: '日付', metric: 'targetReaches' },
      1,
    ],
    [
      'one account by day under other names',
      '日付,友だち追加数,ターゲットリーチ,ブロック数\n2026/11/01,1200,850,96\n2026/11/02,1201,851,96',
      { kind: 'rows', accountColumn: null, dayColumn: '日付', figures: friends },
      0,
    ],
    [
      'names under a header nobody knows, told by the known accounts',
      'ショップ,メモ,友だち追加数,ターゲットリーチ,ブロック数\n青山店,a,1200,850,96\n赤坂店,b,2310,900,101',
      { kind: 'rows', accountColumn: 'ショップ', dayColumn: null, figures: friends },
      0,
    ],
    [
      'the export of one account with an account column',
      'date,account,contacts,targetReaches,blocks\n20261101,@demo0001,1200,850,96\n20261101,@demo0002,2310,900,101',
      {
        kind: 'rows',
        accountColumn: 'account',
        dayColumn: 'date',
        figures: { contacts: 'contacts', targetReaches: 'targetReaches', blocks: 'blocks' },
      },
      0,
    ],
    [
      'English',
      'Account name,Basic ID,Date,Friends added,Target reach,Blocks,Messages received\nAoyama,@demo0001,2026-11-01,1200,850,96,3\nAkasaka,@demo0002,2026-11-01,2310,900,101,4',
      {
        kind: 'rows',
        accountColumn: 'Basic ID',
        dayColumn: 'Date',
        figures: { 'Friends added': 'contacts', 'Target reach': 'targetReaches', Blocks: 'blocks', 'Messages received': 'messagesReceived' },
      },
      0,
    ],
    [
      'Thai',
      'ชื่อบัญชี,วันที่,เพื่อน,กลุ่มเป้าหมาย,บล็อก\nสาขา 1,2026-11-01,1200,850,96\nสาขา 2,2026-11-01,2310,900,101',
      { kind: 'rows', accountColumn: 'ชื่อบัญชี', dayColumn: 'วันที่', figures: { เพื่อน: 'contacts', กลุ่มเป้าหมาย: 'targetReaches', บล็อก: 'blocks' } },
      0,
    ],
    [
      'Traditional Chinese',
      '帳號名稱,日期,好友數,目標好友,封鎖\n一店,2026-11-01,1200,850,96\n二店,2026-11-01,2310,900,101',
      { kind: 'rows', accountColumn: '帳號名稱', dayColumn: '日期', figures: { 好友數: 'contacts', 目標好友: 'targetReaches', 封鎖: 'blocks' } },
      0,
    ],
  ];
  it.each(cases)('%s', (_, text, shape, above) => {
    expect(guess(text)).toEqual({ shape, above });
  });
});

it('asks about names that mean a total or the adds of a day', () => {
  const { shape } = guess('アカウント名,友だち追加数,ブロック数,受信数,送信数\n青山店,1200,96,1,2\n赤坂店,2310,101,3,4');
  expect(unsureHeaders(shape)).toEqual(['友だち追加数', '送信数']);
});

it('takes each figure from one column, and from none whose cells are no counts', () => {
  const { shape } = guess('アカウント名,友だち追加数,友だち数,ブロック数\n青山店,1200,1100,多い\n赤坂店,2310,2200,少ない');
  expect(shape).toEqual({ kind: 'rows', accountColumn: 'アカウント名', dayColumn: null, figures: { 友だち追加数: 'contacts' } });
});

it('a header moved by the user is guessed anew', () => {
  const table = {
    rows: [
      ['x', 'y'],
      ['アカウント名', 'ブロック数'],
      ['青山店', '96'],
    ],
    totalRows: 3,
    rowsAboveHeader: 1,
  };
  expect(guessFormat(table, [])).toEqual({ kind: 'rows', accountColumn: 'アカウント名', dayColumn: null, figures: { ブロック数: 'blocks' } });
});

it('a table of more days than anybody has columns is guessed at once', () => {
  const days = Array.from({ length: 300_000 }, () => '20261101');
  const table = {
    rows: [
      ['店舗', ...days],
      ['青山店', ...days.map(() => '5')],
    ],
    totalRows: 2,
    rowsAboveHeader: 0,
  };
  expect(guessFormat(table, [])).toEqual({ kind: 'daysAcross', accountColumn: '店舗', metric: 'contacts' });
});
