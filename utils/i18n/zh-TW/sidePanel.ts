import { formatCount } from '../format';
import type { SidePanelWords } from '../ja/sidePanel';

const count = (value: number) => formatCount(value, 'zh-TW');

/** Words of the area `sidePanel`. */
export const sidePanel: SidePanelWords = {
  title: '檢查',
  reading: '正在讀取檢查',
  progress: (done, of) => `${of} 項中已完成 ${done} 項`,
  left: '剩餘',
  done: '已完成',
  nothingLeft: '項目都完成了。請在表格畫面核准。',
  next: '確認下一項',
  table: '以表格查看',
  sendsNothing: '這個面板不會傳送。請您自行在LINE的畫面傳送。',
  choose: '此畫面的檢查',
  open: '進行中的檢查',
  none: '沒有這次傳送的檢查',
  noneText: '開始新的檢查後會顯示在這裡。',
  noneOpen: '沒有進行中的檢查',
  begin: '新的檢查',
  all: '到檢查列表',
  tick: '標為完成',
  untick: '恢復未完成',
  tickAll: (accounts) => `${count(accounts)} 個都標為完成`,
  waive: '寫理由保留',
  pause: '開始等待',
  pauseLeft: (seconds) => `還有 ${count(seconds)} 秒`,
  accountsLeft: (accounts) => `剩餘 ${count(accounts)}`,
  optional: '選擇性',
  who: (name) => `確認者：${name}`,
  nobody: '未填姓名',
};
