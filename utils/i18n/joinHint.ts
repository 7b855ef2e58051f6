import type { Language } from './language';

/** What is said on the Manager's settings page. A content script cannot load a language at run time, so all four are here. */
export interface JoinHintWords {
  readonly label: string;
  readonly allowed: string;
  readonly off: string;
  readonly unclear: string;
  /** Off by default at LINE (manager-line-biz §6, CONFIRMED). */
  readonly offAtFirst: string;
  readonly guide: string;
  readonly fold: string;
  readonly unfold: string;
}

const ja: JoinHintWords = {
  label: 'Yobirinの説明',
  allowed: 'オン：このアカウントはグループに招待できます',
  off: 'オフ：このアカウントはグループに招待できません',
  unclear: 'グループに招待できる設定かどうか、読みとれません',
  offAtFirst: 'LINEの初期設定はオフ',
  guide: 'グループの説明',
  fold: 'たたむ',
  unfold: 'グループの設定',
};

const en: JoinHintWords = {
  label: 'Note by Yobirin',
  allowed: 'On: people may invite this account into groups',
  off: 'Off: this account cannot be invited into groups',
  unclear: 'Could not read whether this account may be invited into groups',
  offAtFirst: 'LINE’s default is off',
  guide: 'About groups',
  fold: 'Fold away',
  unfold: 'Group setting',
};

const th: JoinHintWords = {
  label: 'คำอธิบายของ Yobirin',
  allowed: 'เปิดอยู่: เชิญบัญชีนี้เข้ากลุ่มได้',
  off: 'ปิดอยู่: เชิญบัญชีนี้เข้ากลุ่มไม่ได้',
  unclear: 'อ่านไม่ได้ว่าเชิญบัญชีนี้เข้ากลุ่มได้หรือไม่',
  offAtFirst: 'ค่าเริ่มต้นของ LINE คือปิด',
  guide: 'เกี่ยวกับกลุ่ม',
  fold: 'ย่อ',
  unfold: 'การตั้งค่ากลุ่ม',
};

const zhTW: JoinHintWords = {
  label: 'Yobirin的說明',
  allowed: '已開啟：可以邀請此帳號加入群組',
  off: '已關閉：無法邀請此帳號加入群組',
  unclear: '無法讀取是否可以邀請此帳號加入群組',
  offAtFirst: 'LINE的預設為關閉',
  guide: '關於群組',
  fold: '收合',
  unfold: '群組設定',
};

export function joinHintWords(language: Language): JoinHintWords {
  return { ja, en, th, 'zh-TW': zhTW }[language];
}
