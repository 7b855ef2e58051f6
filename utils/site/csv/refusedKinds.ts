import { plainCell, readDay } from './cells';
import { namesOf, normalHeader } from './headers';

type Rows = readonly (readonly string[])[];

const rowsLookedAt = 40;
const headerWithin = 10;
const clock = /^\d{1,2}:\d{2}(:\d{2})?$/;
const zone = /^[+-]\d{2}:\d{2}$/;
const dayAndClock = /^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s+\d{1,2}:\d{2}(:\d{2})?$/;

/** Header of the chat history in the languages of the chat site; only the Japanese one was seen (manager-line-biz §1.3, CONFIRMED), the rest is INFERRED. */
const chatHeaders = [
  namesOf(['送信者タイプ', '送信者名', '送信日', '送信時刻', '内容']),
  namesOf(['sendertype', 'sendername', 'datesent', 'timesent', 'content']),
  namesOf(['sendertype', 'sender', 'date', 'time', 'message']),
  namesOf(['ประเภทผู้ส่ง', 'ชื่อผู้ส่ง', 'วันที่ส่ง', 'เวลาที่ส่ง', 'เนื้อหา']),
  namesOf(['傳送者類型', '傳送者名稱', '傳送日期', '傳送時間', '內容']),
];
const fewestChatHeaders = 3;

/** Words for the customer a row of points belongs to. */
const customerHeaders = namesOf(['customerid', 'customer', 'userid', 'カスタマーid', '顧客id', 'お客様id', 'ユーザーid', 'ไอดีลูกค้า', '顧客編號']);
const pointHeader = /point|ポイント|แต้ม|點數/;

/**
 * A conversation saved from the chat site: names and messages of people. Told by its header, by the lines above it (account, time zone, time of
 * the download), or by its rows (sender type, name, day, clock time, text), whatever the language.
 */
export function isChatHistory(rows: Rows): boolean {
  const first = rows.slice(0, rowsLookedAt);
  return first.slice(0, headerWithin).some(isChatHeader) || hasChatPreamble(first) || hasChatRows(first);
}

/** Points of single customers: `Date Time,Customer ID,Point Type,Points` (manager-line-biz §1.3, SINGLE). */
export function isPointHistory(rows: Rows): boolean {
  return rows.slice(0, headerWithin).some((row) => {
    const headers = row.map(normalHeader);
    return headers.some((header) => customerHeaders.has(header)) && headers.some((header) => pointHeader.test(header));
  });
}

function isChatHeader(row: readonly string[]): boolean {
  const headers = row.map(normalHeader);
  return chatHeaders.some((known) => [...known].filter((name) => headers.includes(name)).length >= fewestChatHeaders && headers.length >= known.size);
}

function hasChatPreamble(rows: Rows): boolean {
  const [, second, third] = rows;
  return zone.test(plainCell(second?.[1] ?? '')) && dayAndClock.test(plainCell(third?.[1] ?? ''));
}

function hasChatRows(rows: Rows): boolean {
  const like = rows.filter((row) => {
    const [kind = '', , day = '', time = '', text = ''] = row;
    return /^(user|account)$/i.test(plainCell(kind)) && readDay(day) !== null && clock.test(plainCell(time)) && text.trim() !== '';
  });
  return like.length > 0 && like.length * 2 >= rows.length - 4;
}
