import { formatCount } from '../format';
import type { SettingsWords } from '../ja/settings';

const n = (count: number) => formatCount(count, 'zh-TW');

export const settings: SettingsWords = {
  title: '設定',
  savedAtOnce: '變更會立即儲存',
  saved: '已儲存',
  notSaved: '無法儲存，維持原狀',
  level: {
    head: '看守方式',
    listed: '；',
    details: '查看詳細差異',
    asking: 'Chrome 正在詢問…',
    saving: '切換中…',
    changed: (name) => `看守方式已改為「${name}」`,
    permissionGone: {
      title: '沒有 chat.line.biz 的存取權限',
      text: '您選了「隨時」，但權限已被取消。目前只有開著 LINE 分頁時才看得到。',
      act: '允許',
    },
  },
  accounts: {
    head: '要看守的帳號',
    about: '關閉的帳號不會讀取，也不會響鈴。先前的記錄會保留。',
    count: (wanted, all) => `${n(all)} 個中看守 ${n(wanted)} 個`,
    all: '全部開啟',
    none: '全部關閉',
    empty: '還不知道任何帳號。在 LINE 的管理畫面開啟聊天後，會列在這裡。',
    allOff: (count) => `已關閉 ${n(count)} 個帳號的看守`,
    allOn: (count) => `開始看守 ${n(count)} 個帳號`,
  },
  notify: {
    head: '通知方式',
    label: '桌面通知',
    about: '在畫面角落通知新群組。即使關閉，圖示上的數字仍會顯示。',
  },
  joins: {
    head: '邀請的日期時間',
    label: '查詢加入記錄，確認受邀的日期時間',
    about:
      '發現新群組時，會讀取該群組的記錄一次。LINE 的回應中也有訊息，但只使用加入與退出的時間，其餘當場捨棄，也不會標為已讀。關閉後，只能知道發現群組的時間。',
  },
  strip: { head: '檢查列', label: '在管理後台的傳送畫面顯示檢查狀態', about: '只在畫面下方顯示細長的一列，不會在LINE的畫面填寫或按下任何東西。' },
  shelf: {
    head: '聊天側架',
    label: '在LINE的聊天頁面顯示該帳號的新群組',
    about: '從右緣的小標籤開啟。清單中只在名稱不與其他聊天重複的新群組加底線，不會按下或移動LINE的畫面。',
  },
  joinHint: {
    head: '邀請說明',
    label: '在管理後台的帳號設定中說明加入群組的開關',
    about: '只說明開啟或關閉，以及預設為關閉，不會變更設定。',
  },
  name: {
    head: '您的名字',
    label: '附在決定旁的名字',
    about: '會附在「負責人」與「已處理」旁，只在此瀏覽器中使用。可以留空。',
    placeholder: '例：王小明',
  },
  look: {
    head: '顯示',
    language: '語言',
    asBrowser: (name) => `依瀏覽器（${name}）`,
    theme: '明暗',
    system: '依系統',
    light: '亮色',
    dark: '暗色',
  },
  more: {
    head: '其他',
    stored: '儲存的內容、匯出與清除',
    storedAbout: '備份與匯入也在這裡',
  },
};
