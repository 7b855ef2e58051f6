import type { WelcomeWords } from '../ja/welcome';

export const welcome: WelcomeWords = {
  title: '有群組邀請您時，就會響鈴',
  lead: '請選擇要看守到什麼程度。之後隨時可在「設定」變更。',
  levelsLabel: '看守方式',
  levels: {
    page: { name: '僅限頁面', about: '最安靜' },
    tab: { name: '開著 LINE 分頁時', about: '建議' },
    always: { name: '隨時', about: '最不容易漏看' },
  },
  rows: {
    sees: {
      head: '看得到的範圍',
      page: ['開著聊天列表的那一個帳號'],
      tab: ['此登入的所有帳號'],
      always: ['此登入的所有帳號'],
    },
    blind: {
      head: '看不到的時候',
      page: ['沒有開啟列表的帳號都看不到'],
      tab: ['關閉所有 LINE 分頁時'],
      always: ['結束 Chrome 時'],
    },
    delay: {
      head: '多久會知道',
      page: ['您開啟列表時'],
      tab: ['10 個帳號以內：通常 1 分鐘內', '100 個帳號：3–6 分鐘'],
      always: ['10 個帳號以內：1–2 分鐘', '100 個帳號：5–10 分鐘'],
    },
    traffic: {
      head: '對 LINE 的連線',
      page: ['沒有', '只讀取頁面已收到的內容'],
      tab: ['只讀取列表，以及新群組的加入時間', '一次一個，間隔 0.5 秒以上'],
      always: ['只讀取列表，以及新群組的加入時間', '一次一個，間隔 0.5 秒以上'],
    },
    permission: {
      head: '額外權限',
      page: ['不需要'],
      tab: ['不需要'],
      always: ['存取 chat.line.biz', '選擇時 Chrome 會詢問'],
    },
  },
  logout: {
    head: '登入失效時',
    before: 'LINE 的登入約 1 天就會失效。失效期間看不到，因此圖示會顯示 ',
    after: '，並寫明從何時起看不到。',
  },
  neverTitle: '無論選哪一種，都不會做的事',
  never: ['傳送、標為已讀、開啟聊天', '儲存訊息內容', '儲存 Cookie 或權杖', '把資料傳到瀏覽器之外'],
  start: '用這種方式開始',
  starting: '正在開始…',
  firstRun: '首先會記錄目前已加入的群組，此時不會響鈴。',
  refused: {
    title: '未取得存取權限',
    text: (former) => `「隨時」需要存取 chat.line.biz。看守方式維持「${former}」。`,
    startAnyway: '可以就這樣開始。',
  },
  noAnswer: {
    title: '無法儲存看守方式',
    text: '擴充功能 5 秒內沒有回應。原有的設定與記錄都還在。請再按一次；若仍不行，請到 Chrome 的擴充功能頁面將 Yobirin 關閉後再開啟。',
  },
};
