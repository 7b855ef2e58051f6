import { formatCount } from '../format';
import type { SidePanelWords } from '../ja/sidePanel';

const count = (value: number) => formatCount(value, 'th');

/** Words of the area `sidePanel`. */
export const sidePanel: SidePanelWords = {
  title: 'การตรวจ',
  reading: 'กำลังอ่านการตรวจ',
  progress: (done, of) => `เสร็จ ${done} จาก ${of} ข้อ`,
  left: 'เหลือ',
  done: 'เสร็จแล้ว',
  nothingLeft: 'เสร็จทุกข้อแล้ว อนุมัติได้ในหน้าตาราง',
  next: 'ตรวจข้อถัดไป',
  table: 'ดูเป็นตาราง',
  sendsNothing: 'แผงนี้ไม่ส่งข้อความ คุณส่งเองในหน้าของ LINE',
  choose: 'การตรวจของหน้านี้',
  open: 'การตรวจที่กำลังทำ',
  none: 'ไม่มีการตรวจของการส่งนี้',
  noneText: 'เริ่มการตรวจใหม่แล้วจะปรากฏที่นี่',
  noneOpen: 'ไม่มีการตรวจที่กำลังทำ',
  begin: 'การตรวจใหม่',
  all: 'ไปที่การตรวจทั้งหมด',
  tick: 'เสร็จแล้ว',
  untick: 'ยังไม่เสร็จ',
  tickAll: (accounts) => `เสร็จทั้ง ${count(accounts)}`,
  waive: 'คงไว้พร้อมเหตุผล',
  pause: 'เริ่มรอ',
  pauseLeft: (seconds) => `อีก ${count(seconds)} วินาที`,
  accountsLeft: (accounts) => `เหลือ ${count(accounts)}`,
  optional: 'ไม่บังคับ',
  who: (name) => `ผู้ตรวจ: ${name}`,
  nobody: 'ไม่ได้ใส่ชื่อ',
};
