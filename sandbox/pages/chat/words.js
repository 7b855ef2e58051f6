/** Words of the page by interface language: chat-line-biz §4 where it has them, our own otherwise. */
const byLanguage = {
  ja: {
    folders: { ALL: 'すべて', INBOX: '受信箱', UNREAD: '未読', FOLLOW_UP: '要対応', DONE: '対応済み', SPAM: 'スパム' },
    menu: ['チャット', '連絡先リスト', '定型文', '予約送信', '設定'],
    search: '検索',
    send: '送信',
    today: '今日',
    yesterday: '昨日',
    role: '管理者',
    noLatest: '1:1チャット',
    joined: 'グループに参加しました',
    left: 'グループから退出しました',
    memberJoined: (count) => `${count}人がグループに参加しました`,
    memberLeft: (count) => `${count}人がグループから退出しました`,
    chooseChat: 'チャットを選択してください',
    members: (count) => `メンバー ${count}人`,
    tags: 'タグ',
    addTag: 'タグを追加',
    notes: 'ノート',
    noNotes: 'ノートはまだありません',
    composer: 'メッセージを入力',
    empty: '表示できるチャットがありません',
    chatOff: 'このアカウントではチャットがオフになっています。応答設定を確認してください。',
    noAccess: 'このアカウントを表示する権限がありません。',
    failed: '読み込めませんでした。',
    retry: '再試行',
    loggedOut: 'セッションの有効期限が切れました。ログイン画面に移動します。',
    logOut: 'ログアウト',
    rowMenu: 'チャットのメニュー',
    filter: '表示',
    accounts: 'アカウントを切り替える',
  },
  en: {
    folders: { ALL: 'All', INBOX: 'Inbox', UNREAD: 'Unread', FOLLOW_UP: 'Follow-up', DONE: 'Resolved', SPAM: 'Spam' },
    menu: ['Chats', 'Contact list', 'Standard replies', 'Scheduled messages', 'Chat settings'],
    search: 'Search',
    send: 'Send',
    today: 'Today',
    yesterday: 'Yesterday',
    role: 'Administrator',
    noLatest: '1:1 chat',
    joined: 'Joined the group',
    left: 'Left the group',
    memberJoined: (count) => `${count} joined the group`,
    memberLeft: (count) => `${count} left the group`,
    chooseChat: 'Select a chat',
    members: (count) => `${count} members`,
    tags: 'Tags',
    addTag: 'Add a tag',
    notes: 'Notes',
    noNotes: 'No notes yet',
    composer: 'Enter a message',
    empty: 'No chats to show',
    chatOff: 'Chat is turned off for this account. Check its response settings.',
    noAccess: 'You do not have permission to view this account.',
    failed: 'Could not be loaded.',
    retry: 'Try again',
    loggedOut: 'Your session has ended. Going to the log-in page.',
    logOut: 'Log out',
    rowMenu: 'Chat menu',
    filter: 'Show',
    accounts: 'Switch account',
  },
  th: {
    folders: { ALL: 'ทั้งหมด', INBOX: 'กล่องข้อความ', UNREAD: 'ยังไม่อ่าน', FOLLOW_UP: 'ติดตาม', DONE: 'เสร็จสิ้น', SPAM: 'สแปม' },
    menu: ['แชท', 'รายชื่อ', 'ข้อความสำเร็จรูป', 'ตั้งเวลาส่ง', 'ตั้งค่าแชท'],
    search: 'ค้นหา',
    send: 'ส่ง',
    today: 'วันนี้',
    yesterday: 'เมื่อวาน',
    role: 'ผู้ดูแล',
    noLatest: 'แชท 1:1',
    joined: 'เข้าร่วมกลุ่มแล้ว',
    left: 'ออกจากกลุ่มแล้ว',
    memberJoined: (count) => `${count} คนเข้าร่วมกลุ่ม`,
    memberLeft: (count) => `${count} คนออกจากกลุ่ม`,
    chooseChat: 'เลือกแชท',
    members: (count) => `สมาชิก ${count} คน`,
    tags: 'แท็ก',
    addTag: 'เพิ่มแท็ก',
    notes: 'โน้ต',
    noNotes: 'ยังไม่มีโน้ต',
    composer: 'พิมพ์ข้อความ',
    empty: 'ไม่มีแชท',
    chatOff: 'บัญชีนี้ปิดการแชทอยู่ โปรดตรวจสอบการตั้งค่าการตอบกลับ',
    noAccess: 'คุณไม่มีสิทธิ์ดูบัญชีนี้',
    failed: 'โหลดไม่สำเร็จ',
    retry: 'ลองอีกครั้ง',
    loggedOut: 'เซสชันหมดอายุ กำลังไปที่หน้าเข้าสู่ระบบ',
    logOut: 'ออกจากระบบ',
    rowMenu: 'เมนูแชท',
    filter: 'แสดง',
    accounts: 'สลับบัญชี',
  },
  'zh-TW': {
    folders: { ALL: '全部', INBOX: '收件匣', UNREAD: '未讀', FOLLOW_UP: '待處理', DONE: '已處理', SPAM: '垃圾訊息' },
    menu: ['聊天', '聯絡人列表', '預設回覆', '預約傳送', '聊天設定'],
    search: '搜尋',
    send: '傳送',
    today: '今天',
    yesterday: '昨天',
    role: '管理員',
    noLatest: '一對一聊天',
    joined: '已加入群組',
    left: '已離開群組',
    memberJoined: (count) => `${count} 人加入群組`,
    memberLeft: (count) => `${count} 人離開群組`,
    chooseChat: '請選擇聊天',
    members: (count) => `${count} 位成員`,
    tags: '標籤',
    addTag: '新增標籤',
    notes: '記事本',
    noNotes: '尚無記事',
    composer: '輸入訊息',
    empty: '沒有可顯示的聊天',
    chatOff: '此帳號已關閉聊天功能，請確認回應設定。',
    noAccess: '您沒有檢視此帳號的權限。',
    failed: '無法載入。',
    retry: '重試',
    loggedOut: '登入已逾時，即將前往登入畫面。',
    logOut: '登出',
    rowMenu: '聊天選單',
    filter: '顯示',
    accounts: '切換帳號',
  },
};

let language = 'ja';

export function speak(chosen) {
  language = chosen in byLanguage ? chosen : 'en';
  document.documentElement.lang = language;
}

export function words() {
  return byLanguage[language];
}

/** A row's time: clock today, "yesterday", weekday within the week, then the date (chat-line-biz §4). */
export function rowTime(at) {
  const daysAgo = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000);
  if (daysAgo <= 0) return clock(at);
  if (daysAgo === 1) return words().yesterday;
  const parts = daysAgo < 7 ? { weekday: 'long' } : { month: 'numeric', day: 'numeric' };
  return new Intl.DateTimeFormat(language, parts).format(at);
}

export function clock(at) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

export function dayLine(at) {
  const daysAgo = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000);
  if (daysAgo === 0) return words().today;
  if (daysAgo === 1) return words().yesterday;
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }).format(at);
}

function startOfDay(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}
