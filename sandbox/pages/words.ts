import type { InterfaceLanguage } from '../worldSpec';

/** Words of the log-in page and the Manager's pages in one language. */
export interface PageWords {
  readonly login: { readonly title: string; readonly why: string; readonly logIn: string; readonly sandbox: string };
  readonly manager: {
    readonly accounts: string;
    readonly groups: string;
    readonly home: string;
    readonly broadcasts: string;
    readonly createBroadcast: string;
    readonly insight: string;
    readonly friends: string;
    readonly chat: string;
    readonly settings: string;
    readonly accountSettings: string;
    readonly features: string;
    /** Label of the join-groups setting and of its two answers (manager-line-biz §8). */
    readonly joinGroups: string;
    readonly joinAllowed: string;
    readonly joinRefused: string;
    readonly joinConfirm: string;
    readonly responseSettings: string;
    readonly chatMode: string;
    readonly on: string;
    readonly off: string;
    readonly groupSettings: string;
    readonly recentChats: string;
    readonly plan: string;
    readonly date: string;
    readonly contacts: string;
    readonly targetReaches: string;
    readonly blocks: string;
    readonly download: string;
    readonly delivered: string;
    readonly sentDate: string;
    readonly title: string;
    readonly message: string;
    readonly sendAt: string;
    readonly send: string;
    readonly target: string;
    readonly allFriends: string;
    readonly none: string;
  };
}

const ja: PageWords = {
  login: {
    title: 'ビジネスIDでログイン',
    why: '続けるにはログインが必要です。',
    logIn: 'アカウントでログイン',
    sandbox: 'これは練習用の画面です。パスワードは要りません。',
  },
  manager: {
    accounts: 'アカウント',
    groups: 'グループ',
    home: 'ホーム',
    broadcasts: 'メッセージ配信',
    createBroadcast: 'メッセージを作成',
    insight: '分析',
    friends: '友だち',
    chat: 'チャット',
    settings: '設定',
    accountSettings: 'アカウント設定',
    features: '機能の利用',
    joinGroups: 'グループ・複数人チャットへの参加',
    joinAllowed: 'グループ・複数人チャットへの参加を許可する',
    joinRefused: 'グループ・複数人チャットへの参加を許可しない',
    joinConfirm: '設定を変更しますか？',
    responseSettings: '応答設定',
    chatMode: 'チャット',
    on: 'オン',
    off: 'オフ',
    groupSettings: 'グループ設定',
    recentChats: '最近のチャット',
    plan: 'プラン',
    date: '日付',
    contacts: '友だち追加数',
    targetReaches: 'ターゲットリーチ',
    blocks: 'ブロック数',
    download: 'ダウンロード',
    delivered: '配信数',
    sentDate: '配信日',
    title: 'タイトル',
    message: 'メッセージ',
    sendAt: '配信日時',
    send: '配信',
    target: '配信先',
    allFriends: 'すべての友だち',
    none: 'データがありません',
  },
};

const en: PageWords = {
  login: {
    title: 'Log in with business ID',
    why: 'Log in to continue.',
    logIn: 'Log in with account',
    sandbox: 'This is a practice page. No password is needed.',
  },
  manager: {
    accounts: 'Accounts',
    groups: 'Groups',
    home: 'Home',
    broadcasts: 'Broadcasts',
    createBroadcast: 'Create message',
    insight: 'Insight',
    friends: 'Friends',
    chat: 'Chats',
    settings: 'Settings',
    accountSettings: 'Account settings',
    features: 'Toggle features',
    joinGroups: 'Group and multi-person chats',
    joinAllowed: 'Allow account to join groups and multi-person chats',
    joinRefused: 'Do not allow account to join groups and multi-person chats',
    joinConfirm: 'Change this setting?',
    responseSettings: 'Response settings',
    chatMode: 'Chat',
    on: 'On',
    off: 'Off',
    groupSettings: 'Group settings',
    recentChats: 'Recent chats',
    plan: 'Plan',
    date: 'Date',
    contacts: 'Friends added',
    targetReaches: 'Target reach',
    blocks: 'Blocks',
    download: 'Download',
    delivered: 'Delivered',
    sentDate: 'Sent',
    title: 'Title',
    message: 'Message',
    sendAt: 'Send at',
    send: 'Send',
    target: 'Recipients',
    allFriends: 'All friends',
    none: 'No data',
  },
};

const th: PageWords = {
  login: {
    title: 'เข้าสู่ระบบด้วย Business ID',
    why: 'โปรดเข้าสู่ระบบเพื่อดำเนินการต่อ',
    logIn: 'เข้าสู่ระบบด้วยบัญชี',
    sandbox: 'นี่คือหน้าสำหรับฝึกใช้งาน ไม่ต้องใช้รหัสผ่าน',
  },
  manager: {
    accounts: 'บัญชี',
    groups: 'กลุ่ม',
    home: 'หน้าแรก',
    broadcasts: 'บรอดแคสต์',
    createBroadcast: 'สร้างข้อความ',
    insight: 'วิเคราะห์',
    friends: 'เพื่อน',
    chat: 'แชท',
    settings: 'ตั้งค่า',
    accountSettings: 'ตั้งค่าบัญชี',
    features: 'การใช้งานฟีเจอร์',
    joinGroups: 'แชทกลุ่มหรือแชทหลายคน',
    joinAllowed: 'อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน',
    joinRefused: 'ไม่อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน',
    joinConfirm: 'ต้องการเปลี่ยนการตั้งค่านี้หรือไม่',
    responseSettings: 'ตั้งค่าการตอบกลับ',
    chatMode: 'แชท',
    on: 'เปิด',
    off: 'ปิด',
    groupSettings: 'ตั้งค่ากลุ่ม',
    recentChats: 'แชทล่าสุด',
    plan: 'แพ็กเกจ',
    date: 'วันที่',
    contacts: 'เพื่อน',
    targetReaches: 'ทาร์เก็ตรีช',
    blocks: 'บล็อก',
    download: 'ดาวน์โหลด',
    delivered: 'จำนวนที่ส่ง',
    sentDate: 'วันที่ส่ง',
    title: 'ชื่อ',
    message: 'ข้อความ',
    sendAt: 'วันเวลาที่ส่ง',
    send: 'ส่ง',
    target: 'ผู้รับ',
    allFriends: 'เพื่อนทั้งหมด',
    none: 'ไม่มีข้อมูล',
  },
};

const zhTw: PageWords = {
  login: { title: '以商用ID登入', why: '請先登入再繼續。', logIn: '以帳號登入', sandbox: '這是練習用的畫面，不需要密碼。' },
  manager: {
    accounts: '帳號',
    groups: '群組',
    home: '主頁',
    broadcasts: '群發訊息',
    createBroadcast: '建立訊息',
    insight: '分析',
    friends: '好友',
    chat: '聊天',
    settings: '設定',
    accountSettings: '帳號設定',
    features: '功能切換',
    joinGroups: '加入群組或多人聊天室',
    joinAllowed: '接受邀請加入群組或多人聊天室',
    joinRefused: '不接受邀請加入群組或多人聊天室',
    joinConfirm: '要變更此設定嗎？',
    responseSettings: '回應設定',
    chatMode: '聊天',
    on: '開啟',
    off: '關閉',
    groupSettings: '群組設定',
    recentChats: '最近的聊天',
    plan: '方案',
    date: '日期',
    contacts: '加入好友人數',
    targetReaches: '目標好友',
    blocks: '封鎖',
    download: '下載',
    delivered: '傳送數',
    sentDate: '傳送日',
    title: '標題',
    message: '訊息',
    sendAt: '傳送時間',
    send: '傳送',
    target: '傳送對象',
    allFriends: '所有好友',
    none: '沒有資料',
  },
};

export const pageWords: Readonly<Record<InterfaceLanguage, PageWords>> = { ja, en, th, 'zh-TW': zhTw };
