import { formatCount } from '../format';
import type { FindingsWords } from '../ja/findings';

const count = (value: number) => formatCount(value, 'zh-TW');

/** Words of the area `findings`. */
export const findings: FindingsWords = {
  verdict: { ok: '沒問題', note: '注意', fail: '需處理', unknown: '不明', notApplicable: '不適用' },
  unknown: '不明',
  none: '–',
  atMost: (amount) => `最多 ${amount}`,
  gaps: {
    plan: '尚未輸入方案（請在「方案與費用」輸入）',
    used: '尚未輸入本月已用則數（請在管理後台查看後輸入）',
    figures: '沒有好友數字，或LINE未顯示（請收集或匯入CSV）',
    prices: '沒有此方案的費用表（請在「方案與費用」新增）',
    additionalLimit: '尚未輸入加購訊息上限（請在管理後台查看後輸入）',
    plannedTime: '尚未決定傳送時間',
    otherRun: '同月的其他檢查不知道傳送人數',
  },
  quota: {
    fits: '足夠',
    fails: '失敗',
    sum: (free, used, planned, remaining) =>
      `每月 ${count(free)} 則 − 已用 ${count(used)}${planned > 0 ? ` − 其他檢查預定 ${count(planned)}` : ''} ＝ 剩餘 ${count(remaining)}。`,
    basis: {
      reachable: (people) => `傳給 ${people} 人（加入好友人數 − 封鎖數，實際會略少）`,
      targetReach: (people) => `傳給 ${people} 人（會保留全部目標觸及人數）`,
      cap: (people) => `傳給 ${people} 人（指定的傳送則數）`,
    },
    enough: (left) => `還剩 ${count(left)} 則。`,
    lacking: (lack) => `不足 ${count(lack)} 則。照這樣傳送，這個帳號會全部失敗。`,
    overLimit: (more) => `加購 ${count(more)} 則超過上限。照這樣傳送，這個帳號會全部失敗。`,
    bills: (more, cost) => `加購 ${count(more)} 則，費用 ${cost}（未稅）。`,
    cannotTell: (why) => `無法計算是否足夠：${why}。`,
  },
  figuresFresh: {
    short: (days) => (days === 0 ? '今天' : `${count(days)}天前`),
    fresh: (day) => `最新的數字是 ${day}。`,
    old: (day, days) => `最新的數字是 ${day}（${count(days)}天前）。請收集或匯入新的CSV。`,
    missing: '沒有好友數字。請收集或匯入CSV。',
  },
  targetReach: {
    enough: (people, least) => `目標觸及 ${count(people)} 人，已達篩選所需的 ${count(least)} 人。`,
    few: (people, least) => `目標觸及 ${count(people)} 人，未滿 ${count(least)} 人，無法以屬性篩選。`,
    missing: '沒有目標觸及數字，或LINE未顯示。不知道能否篩選。',
    notNarrowed: '沒有篩選，因此不適用。',
  },
  spacing: {
    apart: (hours) => `前後 ${count(hours)} 小時內沒有已知的其他傳送。`,
    run: (name, when) => `與「${name}」（${when}）太近。`,
    file: (when) => `與 ${when} 的傳送太近（來自匯入的CSV）。`,
    noTime: '尚未決定傳送時間，不知道間隔。',
  },
  accountsAsPlanned: {
    short: (accounts) => `${count(accounts)} 個帳號`,
    noChange: '與上次相同',
    change: (added, removed) => `與上次相比 ＋${count(added)} −${count(removed)}`,
    firstTime: '沒有上次可比較',
    added: (names) => `比上次新增：${names}。`,
    removed: (names) => `比上次減少：${names}。`,
    notInGroup: (names) => `不在帳號群組中：${names}。`,
    missingOfGroup: (names) => `在帳號群組中但不在計畫中：${names}。`,
    incomplete: '這個帳號群組是在管理後台尚未全部顯示時帶入的，可能還有其他帳號。',
    nobody: '尚未選擇帳號。',
  },
  plannedTime: { none: '尚未決定', past: (when) => `${when} 已過。` },
  nightHours: {
    day: (when) => `${when}（日本時間）`,
    night: (when, from, to) => `${when} 是夜間（${from}點～${to}點）。`,
  },
  holiday: {
    none: '平日',
    weekend: (day) => `${day} 是週末。`,
    holiday: (day, name) => `${day} 是日本的假日（${name}）。`,
  },
  textLength: {
    short: (longest, most) => `${count(longest)} / ${count(most)} 字`,
    tooLong: (bubble, length, over) => `對話框${count(bubble)} 有 ${count(length)} 字，多了 ${count(over)} 字。`,
    none: '沒有文字對話框',
  },
  bubbleCount: {
    short: (bubbles, most) => `對話框 ${count(bubbles)} / ${count(most)}`,
    none: '尚未寫入對話框',
    many: (bubbles, most) => `有 ${count(bubbles)} 個對話框，最多 ${count(most)} 個。`,
  },
  links: {
    none: '沒有連結',
    short: (links) => `${count(links)} 個連結寫法沒問題`,
    broken: (links) => `${count(links)} 個連結需修正`,
    fault: {
      notAnAddress: '不是網址',
      notHttps: '不是 https',
      space: '含有空白',
      fullWidth: '含有全形字',
      localHost: '看起來是測試網址',
      placeholder: '仍留有 { }',
      tooLong: '超過1,000字',
    },
  },
  utm: {
    none: '沒有連結',
    all: (links) => `${count(links)} 個連結都有UTM`,
    nowhere: '沒有UTM',
    without: (links) => `${count(links)} 個連結沒有UTM`,
    differing: (parameter, values) => `${parameter} 不一致：${values}`,
  },
  couponPeriod: {
    none: '沒有優惠券',
    short: (starts, ends) => `${starts} – ${ends}`,
    fault: {
      endsBeforeStart: '結束早於開始。',
      startsAfterSend: '在傳送之後才開始，收到時還不能用。',
      endsBeforeSend: '在傳送之前就結束。',
      endsSoonAfterSend: '傳送後24小時內結束，有人還沒讀到就結束了。',
    },
  },
};
