import type { ShownAttention } from '../domain/groups/inbox';
import type { HealthKind } from '../domain/watch/accountWatch';
import type { Language } from './language';

/** States that our own pages and the shelf in LINE's name alike. A content script cannot load a language at run time, so all four are here. */

/** The one thing that is shown about a group. */
export const attentionWords: Readonly<Record<Language, Readonly<Record<ShownAttention, string>>>> = {
  ja: {
    ringing: '鳴っています',
    maybeOld: '前からあったかもしれません',
    seen: '確認済み',
    owned: '担当あり',
    snoozed: 'お休み中',
    muted: 'ミュート中',
    left: '退出しました',
    handled: '対応済み',
    known: '見張る前から',
  },
  en: {
    ringing: 'Ringing',
    maybeOld: 'May be old',
    seen: 'Seen',
    owned: 'Owned',
    snoozed: 'Snoozed',
    muted: 'Muted',
    left: 'Left',
    handled: 'Handled',
    known: 'Before the watch',
  },
  th: {
    ringing: 'กำลังเรียก',
    maybeOld: 'อาจมีอยู่ก่อนแล้ว',
    seen: 'ดูแล้ว',
    owned: 'มีผู้รับผิดชอบ',
    snoozed: 'พักไว้',
    muted: 'ปิดเสียง',
    left: 'ออกจากกลุ่มแล้ว',
    handled: 'จัดการแล้ว',
    known: 'มีอยู่ก่อนเฝ้าดู',
  },
  'zh-TW': {
    ringing: '響鈴中',
    maybeOld: '可能早就有',
    seen: '已確認',
    owned: '已有負責人',
    snoozed: '暫停中',
    muted: '已靜音',
    left: '已退出',
    handled: '已處理',
    known: '看守前已有',
  },
};

/** How an account is seen. */
export const healthWords: Readonly<Record<Language, Readonly<Record<HealthKind | 'unwanted', string>>>> = {
  ja: {
    watching: '見ています',
    loggedOut: 'ログアウト',
    chatOff: 'チャットがオフ',
    noAccess: '権限なし',
    notUnderstood: '答えを読めません',
    noAnswer: '応答なし',
    notYet: 'まだ見ていません',
    unwanted: '見張りオフ',
  },
  en: {
    watching: 'Watching',
    loggedOut: 'Logged out',
    chatOff: 'Chat is off',
    noAccess: 'No access',
    notUnderstood: 'Answer not understood',
    noAnswer: 'No answer',
    notYet: 'Not looked at yet',
    unwanted: 'Watch is off',
  },
  th: {
    watching: 'กำลังเฝ้าดู',
    loggedOut: 'ออกจากระบบแล้ว',
    chatOff: 'แชทปิดอยู่',
    noAccess: 'ไม่มีสิทธิ์',
    notUnderstood: 'อ่านคำตอบไม่ได้',
    noAnswer: 'ไม่มีคำตอบ',
    notYet: 'ยังไม่ได้ดู',
    unwanted: 'ปิดการเฝ้าดู',
  },
  'zh-TW': {
    watching: '看守中',
    loggedOut: '已登出',
    chatOff: '聊天已關閉',
    noAccess: '沒有權限',
    notUnderstood: '讀不懂回應',
    noAnswer: '沒有回應',
    notYet: '還沒看過',
    unwanted: '看守已關閉',
  },
};
