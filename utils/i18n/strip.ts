import { formatDay, formatTime, plural } from './format';
import type { Language } from './language';

/** What the strip on the Manager's pages says. A content script cannot load a language at run time, so all four are here. */
export interface StripWords {
  readonly label: string;
  readonly none: string;
  readonly begin: string;
  readonly open: (items: number) => string;
  readonly failing: (accounts: number) => string;
  readonly readyToSign: string;
  readonly partlySigned: string;
  readonly signed: string;
  readonly more: (runs: number) => string;
  readonly openCheck: string;
  readonly sidePanel: string;
  readonly fold: string;
  readonly unfold: string;
  readonly noTime: string;
}

const ja: StripWords = {
  label: 'Yobirinの点検',
  none: 'この配信の点検は始まっていません',
  begin: '点検を始める',
  open: (items) => `のこり ${items}項目`,
  failing: (accounts) => `${accounts}アカウントで失敗します`,
  readyToSign: '項目は済み、承認はまだです',
  partlySigned: '承認は1人目まで',
  signed: '承認済み',
  more: (runs) => `ほかに ${runs}件`,
  openCheck: '点検を開く',
  sidePanel: '横に出す',
  fold: 'たたむ',
  unfold: '点検を表示',
  noTime: '日時未定',
};

const en: StripWords = {
  label: 'Check by Yobirin',
  none: 'No check is under way for this broadcast',
  begin: 'Begin a check',
  open: (items) => `${items} ${plural(items, 'en', { one: 'item', other: 'items' })} left`,
  failing: (accounts) => `fails for ${accounts} ${plural(accounts, 'en', { one: 'account', other: 'accounts' })}`,
  readyToSign: 'Items done, not signed yet',
  partlySigned: 'Signed by one of two',
  signed: 'Signed',
  more: (runs) => `${runs} more`,
  openCheck: 'Open the check',
  sidePanel: 'Side panel',
  fold: 'Fold away',
  unfold: 'Show the check',
  noTime: 'no time set',
};

const th: StripWords = {
  label: 'การตรวจของ Yobirin',
  none: 'ยังไม่ได้เริ่มตรวจการส่งนี้',
  begin: 'เริ่มตรวจ',
  open: (items) => `เหลือ ${items} ข้อ`,
  failing: (accounts) => `จะล้มเหลว ${accounts} บัญชี`,
  readyToSign: 'ตรวจครบแล้ว ยังไม่อนุมัติ',
  partlySigned: 'อนุมัติแล้ว 1 จาก 2 คน',
  signed: 'อนุมัติแล้ว',
  more: (runs) => `อีก ${runs} รายการ`,
  openCheck: 'เปิดการตรวจ',
  sidePanel: 'แผงด้านข้าง',
  fold: 'ย่อ',
  unfold: 'แสดงการตรวจ',
  noTime: 'ยังไม่กำหนดเวลา',
};

const zhTW: StripWords = {
  label: 'Yobirin的檢查',
  none: '尚未開始檢查這次傳送',
  begin: '開始檢查',
  open: (items) => `還剩 ${items} 項`,
  failing: (accounts) => `${accounts} 個帳號會失敗`,
  readyToSign: '項目已完成，尚未核准',
  partlySigned: '已有1人核准',
  signed: '已核准',
  more: (runs) => `另有 ${runs} 件`,
  openCheck: '開啟檢查',
  sidePanel: '顯示在側邊',
  fold: '收合',
  unfold: '顯示檢查',
  noTime: '未定時間',
};

export function stripWords(language: Language): StripWords {
  return { ja, en, th, 'zh-TW': zhTW }[language];
}

/** When a run is planned, as the strip says it. */
export function stripMoment(plannedAt: number | null, language: Language): string {
  return plannedAt === null ? stripWords(language).noTime : `${formatDay(plannedAt, language)} ${formatTime(plannedAt)}`;
}
