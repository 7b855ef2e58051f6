import { formatCount } from '../format';
import type { CommonWords } from '../ja/common';

const count = (value: number) => formatCount(value, 'zh-TW');

export const common: CommonWords = {
  undo: '復原',
  close: '關閉',
  cancel: '取消',
  save: '儲存',
  retry: '再試一次',
  copied: '已複製',
  loading: '讀取中',
  fullTab: '全頁',
  pages: {
    inbox: '收件匣',
    figures: '數字',
    checks: '檢查',
    watch: '看守',
    settings: '設定',
    stored: '保存資料',
    welcome: '開始使用',
    guide: '使用指南',
  },
  rail: 'Yobirin 的畫面',
  bell: {
    ringing: (groups) => `Yobirin：${count(groups)} 個群組正在響鈴`,
    blind: 'Yobirin：有帳號看不到',
    refused: 'Yobirin：無法寫入記錄',
    calm: 'Yobirin',
  },
  railCount: {
    ringing: (groups) => `響鈴中 ${count(groups)} 個`,
    unknown: '有帳號看不到，數量不明',
    notYet: '尚未查看',
    blind: (accounts) => `${count(accounts)} 個帳號看不到`,
    seen: (seen, of) => `${count(of)} 個帳號中看得到 ${count(seen)} 個`,
    figures: (covered, of) => `${count(of)} 個帳號中，${count(covered)} 個的數字齊全`,
    checks: (open, overdue, failing) =>
      [
        `檢查中的群發 ${count(open)} 件`,
        ...(overdue > 0 ? [`已過預定時間 ${count(overdue)} 件`] : []),
        ...(failing > 0 ? [`有帳號會失敗 ${count(failing)} 件`] : []),
      ].join('，'),
  },
  status: {
    allSeen: (accounts, ago) => [{ b: ago }, '已看完全部 ', { b: count(accounts) }, ' 個可看守的帳號'],
    allSeenNoTime: (accounts) => ['已看完全部 ', { b: count(accounts) }, ' 個可看守的帳號'],
    someBlind: (blind) => `${count(blind)} 個帳號看不到`,
    notLoggedIn: '尚未登入 LINE',
    othersSeen: (seen) => `其他 ${count(seen)} 個看得到`,
    since: (when) => `從 ${when} 起`,
    resting: (when) => ['休息中。請開啟或重新載入 LINE 分頁　最後查看 ', { b: when }],
    restingNeverLooked: '休息中。請開啟或重新載入 LINE 分頁',
    reading: (done, of) => ['正在讀取帳號　', { b: `${count(done)} / ${count(of)}` }],
    nothingYet: '尚未查看。開啟 LINE 就會開始',
    nothingYetAlways: '尚未查看。即將開始',
    next: (time) => `下次約 ${time}`,
    lookNow: '立即查看',
    lookAsked: '已要求查看',
    line: '各帳號的看守狀態',
    segment: { seen: '看得到', blind: '看不到', na: '無法看守', yet: '尚未查看' },
    noName: '（名稱不明）',
  },
  storageTrouble: {
    title: (since) => `從 ${since} 起無法寫入記錄`,
    text: '磁碟空間不足，或瀏覽器的設定檔已損壞。先前的記錄都還在。清出磁碟空間後，會自動從中斷處繼續。若不放心，請到保存資料匯出。',
    act: '保存資料',
  },
  failure: {
    title: '無法顯示此畫面',
    safe: '記錄都還在。看守與此畫面分開運作。',
    next: '請重新開啟。若持續發生，請複製報告並傳給我們。',
    copyReport: '複製報告',
    report: '報告內容',
  },
  notFound: { title: '沒有這個頁面', next: '前往收件匣' },
  notWelcomed: {
    title: '帳號受邀加入群組時，為您響鈴',
    body: '請先選擇看守的範圍。在您選擇之前，不會讀取任何內容。',
    action: '選擇看守方式',
  },
  keys: {
    title: '鍵盤操作',
    open: '按鍵一覽',
    pages: '切換畫面',
    help: '顯示此一覽',
  },
};
