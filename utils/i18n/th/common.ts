import { formatCount } from '../format';
import type { CommonWords } from '../ja/common';

const count = (value: number) => formatCount(value, 'th');

export const common: CommonWords = {
  undo: 'เลิกทำ',
  close: 'ปิด',
  cancel: 'ยกเลิก',
  save: 'บันทึก',
  retry: 'ลองอีกครั้ง',
  copied: 'คัดลอกแล้ว',
  loading: 'กำลังโหลด',
  fullTab: 'เต็มหน้า',
  pages: {
    inbox: 'กล่องรับ',
    figures: 'ตัวเลข',
    checks: 'ตรวจก่อนส่ง',
    watch: 'การเฝ้าดู',
    settings: 'ตั้งค่า',
    stored: 'ข้อมูลที่เก็บ',
    welcome: 'เริ่มต้น',
    guide: 'คู่มือ',
  },
  rail: 'หน้าจอของ Yobirin',
  bell: {
    ringing: (groups) => `Yobirin: กำลังเรียก ${count(groups)} กลุ่ม`,
    blind: 'Yobirin: มีบัญชีที่มองไม่เห็น',
    refused: 'Yobirin: บันทึกลงเครื่องไม่ได้',
    calm: 'Yobirin',
  },
  railCount: {
    ringing: (groups) => `กำลังเรียก ${count(groups)} กลุ่ม`,
    unknown: 'ยังไม่ทราบ เพราะมองเห็นไม่ครบ',
    notYet: 'ยังไม่ได้ดู',
    blind: (accounts) => `มองไม่เห็น ${count(accounts)} บัญชี`,
    seen: (seen, of) => `เห็น ${count(seen)} จาก ${count(of)} บัญชี`,
    figures: (covered, of) => `ตัวเลขครบ ${count(covered)} จาก ${count(of)} บัญชี`,
    checks: (open, overdue, failing) =>
      [
        `กำลังตรวจ ${count(open)} รายการ`,
        ...(overdue > 0 ? [`เลยเวลาที่วางไว้ ${count(overdue)} รายการ`] : []),
        ...(failing > 0 ? [`มีบัญชีที่จะส่งไม่สำเร็จ ${count(failing)} รายการ`] : []),
      ].join(' '),
  },
  status: {
    allSeen: (accounts, ago) => ['ดูครบทั้ง ', { b: count(accounts) }, ' บัญชีแล้ว ', { b: ago }],
    allSeenNoTime: (accounts) => ['ดูครบทั้ง ', { b: count(accounts) }, ' บัญชีแล้ว'],
    someBlind: (blind) => `มองไม่เห็น ${count(blind)} บัญชี`,
    notLoggedIn: 'ยังไม่ได้เข้าสู่ระบบ LINE',
    othersSeen: (seen) => `อีก ${count(seen)} บัญชียังเห็นอยู่`,
    since: (when) => `ตั้งแต่ ${when}`,
    resting: (when) => ['พักอยู่ เปิดหรือโหลดแท็บ LINE ใหม่ ดูล่าสุด ', { b: when }],
    restingNeverLooked: 'พักอยู่ เปิดหรือโหลดแท็บ LINE ใหม่',
    reading: (done, of) => ['กำลังอ่านบัญชี ', { b: `${count(done)} / ${count(of)}` }],
    nothingYet: 'ยังไม่ได้ดู เปิดแชท LINE เพื่อเริ่ม',
    nothingYetAlways: 'ยังไม่ได้ดู จะเริ่มในไม่ช้า',
    next: (time) => `ครั้งต่อไปราว ${time}`,
    lookNow: 'ดูตอนนี้',
    lookAsked: 'ขอให้ไปดูแล้ว',
    line: 'การมองเห็นแต่ละบัญชี',
    segment: { seen: 'เห็นอยู่', blind: 'มองไม่เห็น', na: 'เฝ้าดูไม่ได้', yet: 'ยังไม่ได้ดู' },
    noName: '(ไม่ทราบชื่อ)',
  },
  storageTrouble: {
    title: (since) => `บันทึกลงเครื่องไม่ได้ตั้งแต่ ${since}`,
    text: 'พื้นที่ว่างหมด หรือโปรไฟล์ของเบราว์เซอร์เสียหาย บันทึกก่อนหน้านั้นยังอยู่ครบ เพิ่มพื้นที่ว่างในเครื่องแล้วจะทำงานต่อเอง เพื่อความมั่นใจ ส่งออกได้ที่ข้อมูลที่เก็บ',
    act: 'ข้อมูลที่เก็บ',
  },
  failure: {
    title: 'แสดงหน้านี้ไม่ได้',
    safe: 'ข้อมูลที่บันทึกไว้ยังอยู่ การเฝ้าดูทำงานแยกจากหน้านี้',
    next: 'กรุณาเปิดใหม่ หากยังเป็นอยู่ ให้คัดลอกรายงานแล้วส่งให้เรา',
    copyReport: 'คัดลอกรายงาน',
    report: 'เนื้อหาในรายงาน',
  },
  notFound: { title: 'ไม่มีหน้านี้', next: 'ไปที่กล่องรับ' },
  notWelcomed: {
    title: 'แจ้งให้รู้เมื่อบัญชีของคุณถูกเชิญเข้ากลุ่ม',
    body: 'ก่อนอื่น เลือกว่าจะให้เฝ้าดูแค่ไหน จะไม่อ่านอะไรก่อนที่คุณเลือก',
    action: 'เลือกวิธีเฝ้าดู',
  },
  keys: {
    title: 'ปุ่มลัด',
    open: 'ดูปุ่มลัด',
    pages: 'สลับหน้าจอ',
    help: 'แสดงรายการนี้',
  },
};
