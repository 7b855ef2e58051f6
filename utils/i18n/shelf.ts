import type { BlockedWhy, Verdict } from '../domain/readiness/assess';
import { formatCount } from './format';
import type { Language } from './language';

/** What the shelf beside LINE's chats says. A content script cannot load a language at run time, so all four are here. */
export interface ShelfWords {
  readonly label: string;
  readonly title: string;
  /** The name of the folded tab; so many groups ring. */
  readonly unfold: (ringing: number) => string;
  readonly fold: string;
  readonly noAccountName: string;
  readonly noName: string;
  readonly lookedAt: (when: string) => string;
  readonly joined: (when: string) => string;
  readonly firstSeen: (when: string) => string;
  readonly returned: (when: string) => string;
  readonly owned: (owner: string) => string;
  readonly people: (members: number) => string;
  readonly capacity: Readonly<Record<'near' | 'full', string>>;
  readonly openChat: (name: string) => string;
  readonly none: string;
  readonly more: (groups: number) => string;
  readonly invitable: string;
  readonly verdict: Readonly<Record<Verdict['verdict'], string>>;
  readonly why: Readonly<Record<BlockedWhy, string>>;
  readonly today: string;
  readonly daysAgo: (days: number) => string;
  readonly setting: string;
  readonly elsewhere: (groups: number) => string;
  readonly openInbox: string;
}

const ja: ShelfWords = {
  label: 'Yobirin：新しいグループ',
  title: '新しいグループ',
  unfold: (ringing) => (ringing === 0 ? 'Yobirinを開く' : `Yobirinを開く。${formatCount(ringing, 'ja')}件鳴っています`),
  fold: 'たたむ',
  noAccountName: '（名前不明のアカウント）',
  noName: '（名前なし）',
  lookedAt: (when) => `${when} に確認`,
  joined: (when) => `招待 ${when}`,
  firstSeen: (when) => `はじめて見ました ${when}`,
  returned: (when) => `戻りました ${when}`,
  owned: (owner) => `${owner}さんが担当`,
  people: (members) => `${formatCount(members, 'ja')}人`,
  capacity: { near: 'まもなく満員', full: '満員' },
  openChat: (name) => `「${name}」のチャットを開く`,
  none: '新しいグループはありません',
  more: (groups) => `ほかに ${formatCount(groups, 'ja')}件`,
  invitable: 'グループへの招待',
  verdict: { ready: '招待できる', blocked: '招待できない', unknown: '分からない', stale: 'もう一度確かめる' },
  why: { joiningOff: '参加がオフ', chatOff: 'チャットがオフ', notOperable: 'このログインでは使えない' },
  today: '今日',
  daysAgo: (days) => `${formatCount(days, 'ja')}日前`,
  setting: '設定',
  elsewhere: (groups) => `ほかのアカウントで ${formatCount(groups, 'ja')}件`,
  openInbox: '受信を開く',
};

const en: ShelfWords = {
  label: 'Yobirin: new groups',
  title: 'New groups',
  unfold: (ringing) => (ringing === 0 ? 'Open Yobirin' : `Open Yobirin. ${formatCount(ringing, 'en')} ringing`),
  fold: 'Fold away',
  noAccountName: '(account without a name)',
  noName: '(no name)',
  lookedAt: (when) => `looked ${when}`,
  joined: (when) => `Invited ${when}`,
  firstSeen: (when) => `First seen ${when}`,
  returned: (when) => `Came back ${when}`,
  owned: (owner) => `Owned by ${owner}`,
  people: (members) => `${formatCount(members, 'en')} ${members === 1 ? 'member' : 'members'}`,
  capacity: { near: 'Nearly full', full: 'Full' },
  openChat: (name) => `Open the chat of “${name}”`,
  none: 'No new groups',
  more: (groups) => `${formatCount(groups, 'en')} more`,
  invitable: 'Invitations to groups',
  verdict: { ready: 'Can be invited', blocked: 'Cannot be invited', unknown: 'Not known', stale: 'Check again' },
  why: { joiningOff: 'joining is off', chatOff: 'chat is off', notOperable: 'this login may not use it' },
  today: 'today',
  daysAgo: (days) => `${formatCount(days, 'en')} ${days === 1 ? 'day' : 'days'} ago`,
  setting: 'Setting',
  elsewhere: (groups) => `${formatCount(groups, 'en')} in other accounts`,
  openInbox: 'Open the inbox',
};

const th: ShelfWords = {
  label: 'Yobirin: กลุ่มใหม่',
  title: 'กลุ่มใหม่',
  unfold: (ringing) => (ringing === 0 ? 'เปิด Yobirin' : `เปิด Yobirin กำลังเรียก ${formatCount(ringing, 'th')} กลุ่ม`),
  fold: 'ย่อ',
  noAccountName: '(บัญชีที่ไม่ทราบชื่อ)',
  noName: '(ไม่มีชื่อ)',
  lookedAt: (when) => `ดูเมื่อ ${when}`,
  joined: (when) => `ถูกเชิญ ${when}`,
  firstSeen: (when) => `เห็นครั้งแรก ${when}`,
  returned: (when) => `กลับมา ${when}`,
  owned: (owner) => `${owner} รับผิดชอบ`,
  people: (members) => `${formatCount(members, 'th')} คน`,
  capacity: { near: 'ใกล้เต็ม', full: 'เต็มแล้ว' },
  openChat: (name) => `เปิดแชท "${name}"`,
  none: 'ไม่มีกลุ่มใหม่',
  more: (groups) => `อีก ${formatCount(groups, 'th')} กลุ่ม`,
  invitable: 'การเชิญเข้ากลุ่ม',
  verdict: { ready: 'เชิญได้', blocked: 'เชิญไม่ได้', unknown: 'ไม่ทราบ', stale: 'ควรตรวจอีกครั้ง' },
  why: { joiningOff: 'ปิดการเข้ากลุ่ม', chatOff: 'ปิดแชท', notOperable: 'ล็อกอินนี้ใช้ไม่ได้' },
  today: 'วันนี้',
  daysAgo: (days) => `${formatCount(days, 'th')} วันก่อน`,
  setting: 'ตั้งค่า',
  elsewhere: (groups) => `บัญชีอื่น ${formatCount(groups, 'th')} กลุ่ม`,
  openInbox: 'เปิดกล่องรับ',
};

const zhTW: ShelfWords = {
  label: 'Yobirin：新群組',
  title: '新群組',
  unfold: (ringing) => (ringing === 0 ? '開啟Yobirin' : `開啟Yobirin，${formatCount(ringing, 'zh-TW')}個群組響鈴中`),
  fold: '收起',
  noAccountName: '（名稱不明的帳號）',
  noName: '（沒有名稱）',
  lookedAt: (when) => `${when} 確認`,
  joined: (when) => `受邀 ${when}`,
  firstSeen: (when) => `首次看到 ${when}`,
  returned: (when) => `回來了 ${when}`,
  owned: (owner) => `${owner} 負責`,
  people: (members) => `${formatCount(members, 'zh-TW')}人`,
  capacity: { near: '快滿了', full: '已滿' },
  openChat: (name) => `開啟「${name}」的聊天`,
  none: '沒有新群組',
  more: (groups) => `還有 ${formatCount(groups, 'zh-TW')}個`,
  invitable: '群組邀請',
  verdict: { ready: '可以邀請', blocked: '不能邀請', unknown: '不明', stale: '請再確認' },
  why: { joiningOff: '加入為關閉', chatOff: '聊天為關閉', notOperable: '此登入無法使用' },
  today: '今天',
  daysAgo: (days) => `${formatCount(days, 'zh-TW')} 天前`,
  setting: '設定',
  elsewhere: (groups) => `其他帳號 ${formatCount(groups, 'zh-TW')}個`,
  openInbox: '開啟收件匣',
};

const words: Readonly<Record<Language, ShelfWords>> = { ja, en, th, 'zh-TW': zhTW };

export function shelfWords(language: Language): ShelfWords {
  return words[language];
}
