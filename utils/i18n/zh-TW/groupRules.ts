import { formatCount } from '../format';
import type { GroupRulesWords } from '../ja/groupRules';

export const groupRules: GroupRulesWords = {
  title: '這個群組能做的事與規則',
  facts: [
    { name: '回覆', value: '在聊天頁面手動輸入的回覆不計入則數。傳送的內容所有成員都看得到。' },
    { name: '自動回應', value: '自動回應訊息在這裡也會回應。' },
    { name: '歡迎訊息', value: { unsure: '加入群組時也會傳送歡迎訊息。' } },
    { name: '限電腦', value: { unsure: '加入群組的設定與群組的聊天，要在電腦的網頁上操作。' } },
    { name: '退出', value: '成員可以在成員名單移除官方帳號。我方可以在聊天頁面退出。' },
    { name: '不會退出的情況', value: { unsure: '之後關閉加入群組的設定，也不會退出。' } },
  ],
  push: {
    name: 'Push 訊息',
    value: (members) =>
      members === null
        ? 'Messaging API 的 Push 訊息依成員人數計算。'
        : `Messaging API 的 Push 訊息依成員人數計算。在這個群組每次最多 ${formatCount(members, 'zh-TW')} 則。`,
  },
  guide: '閱讀完整的群組使用指南',
};
