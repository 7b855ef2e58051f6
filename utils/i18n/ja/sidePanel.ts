import { formatCount } from '../format';

const count = (value: number) => formatCount(value, 'ja');

/** Words of the area `sidePanel`. This file is the type the other languages are checked against. */
export const sidePanel = {
  title: '点検',
  reading: '点検を読んでいます',
  progress: (done: string, of: string): string => `${of}項目のうち${done}項目が済みました`,
  left: 'のこり',
  done: '済み',
  nothingLeft: '項目はすべて済みました。承認は表の画面で行います。',
  next: '次の項目を確認',
  table: '表で見る',
  sendsNothing: 'このパネルは送信しません。送信はLINEの画面でご自身が行います。',
  choose: 'この画面の点検',
  open: '進行中の点検',
  none: 'この配信の点検はありません',
  noneText: '新しい点検を始めると、ここに出ます。',
  noneOpen: '進行中の点検はありません',
  begin: '新しい点検',
  all: '点検の一覧へ',
  tick: '済みにする',
  untick: '元に戻す',
  tickAll: (accounts: number): string => `${count(accounts)}つとも済みにする`,
  waive: '理由を書いて残す',
  pause: '待ちはじめる',
  pauseLeft: (seconds: number): string => `あと${count(seconds)}秒`,
  accountsLeft: (accounts: number): string => `のこり ${count(accounts)}`,
  optional: '任意',
  who: (name: string): string => `確認する人：${name}`,
  nobody: '名前なし',
};

export type SidePanelWords = typeof sidePanel;
