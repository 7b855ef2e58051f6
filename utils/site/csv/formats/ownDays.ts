import type { JstDay } from '../../../domain/figures/day';
import { storedMetricIds, type StoredMetricId } from '../../../domain/figures/metrics';
import { unmarkHead } from '../../../domain/figures/ownMark';
import type { RejectedRow } from '../../../domain/figures/readExport';
import { readAccountHint } from '../accountColumn';
import { readCount, readDay } from '../cells';
import { DailyRows, type RowValues } from '../dailyRows';
import { namesOf, normalHeader } from '../headers';
import type { FormatReading, KnownFormat } from '../knownFormat';
import { rejection, type BodyRow, type TableBody } from '../tableBody';

/**
 * What the days of one account are called where we write them to a file, in ja, en, th and zh-TW. A test holds these and the words together;
 * words that are no longer written stay, since files with them are about.
 */
const dayNames = namesOf(['日', 'Day', 'วัน', '日期']);
const idNames = namesOf(['ベーシックID', 'Basic ID', 'เบสิกไอดี', '基本 ID']);
const metricNames: { readonly [Id in StoredMetricId]: ReadonlySet<string> } = {
  contacts: namesOf(['友だち', 'Friends', 'เพื่อน', '好友']),
  targetReaches: namesOf(['リーチ', 'Target reach', '目標好友']),
  blocks: namesOf(['ブロック数', 'Blocks', 'บล็อก', '封鎖數']),
  newFriends: namesOf(['日の追加', 'Added (day)', 'เพิ่ม (วัน)', '當天加入']),
  messagesSent: namesOf(['通数', 'Sent', 'ส่ง', '則數']),
  messagesReceived: namesOf(['受信', 'Received', 'ได้รับ', '收到']),
  chatReplies: namesOf(['チャット送信', 'Chat sent', 'ส่งในแชท', '聊天傳送']),
  activeChats: namesOf(['ルーム', 'Chats', 'แชท', '聊天室']),
};

interface Places {
  readonly day: number;
  /** Null: the account has no basic id. */
  readonly account: number | null;
  readonly figures: readonly { readonly metric: StoredMetricId; readonly column: number }[];
}

/**
 * The days of one account as we export them, told from our other tables by the mark behind the head of the days. An empty cell is a missing
 * figure; a withheld one is written as a word. Figures that are computed from others are left alone.
 */
export const ownDays: KnownFormat = {
  formatId: 'ownDays',
  matches: (headers) => placesIn(headers) !== null,
  read,
};

function placesIn(headers: readonly string[]): Places | null {
  const day = headers.findIndex((header) => dayNames.has(normalHeader(unmarkHead(header) ?? '')));
  if (day === -1) return null;
  const normal = headers.map(normalHeader);
  const account = normal.findIndex((header) => idNames.has(header));
  const figures = storedMetricIds.flatMap((metric) => {
    const column = normal.findIndex((header) => metricNames[metric].has(header));
    return column === -1 ? [] : [{ metric, column }];
  });
  return { day, account: account === -1 ? null : account, figures };
}

function read(body: TableBody, today: JstDay): FormatReading {
  const places = placesIn(body.headers) ?? { day: -1, account: null, figures: [] };
  const taken = new DailyRows(today);
  const rejected: RejectedRow[] = [];
  const dayHeader = body.headers[places.day] ?? null;
  for (const row of body.rows) {
    const dayCell = row.cells[places.day] ?? '';
    const on = readDay(dayCell);
    const values = readValues(row, places, body.headers);
    const account = places.account === null ? null : readAccountHint(row.cells[places.account] ?? '', body.headers[places.account] ?? '');
    if (on === null) rejected.push(rejection(row.line, 'badDate', dayHeader, dayCell));
    else if ('problem' in values) rejected.push(values);
    else if (Object.keys(values).length > 0) taken.add({ line: row.line, account, on, values }, dayHeader, dayCell);
  }
  const used = [places.day, places.account, ...places.figures.map(({ column }) => column)].filter((column) => column !== null);
  return { content: { of: 'daily', rows: taken.rows }, rejected: [...rejected, ...taken.rejected], used };
}

/** The figures of a row that are not missing. */
function readValues(row: BodyRow, { figures }: Places, headers: readonly string[]): RowValues | RejectedRow {
  const values: RowValues = {};
  for (const { metric, column } of figures) {
    const cell = row.cells[column] ?? '';
    if (cell.trim() === '') continue;
    const value = readCount(cell);
    if (value === null) return rejection(row.line, 'badNumber', headers[column] ?? null, cell);
    values[metric] = value;
  }
  return values;
}
