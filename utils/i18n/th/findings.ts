import { formatCount } from '../format';
import type { FindingsWords } from '../ja/findings';

const count = (value: number) => formatCount(value, 'th');

/** Words of the area `findings`. */
export const findings: FindingsWords = {
  verdict: { ok: 'เรียบร้อย', note: 'ควรดู', fail: 'ต้องแก้', unknown: 'ไม่ทราบ', notApplicable: 'ไม่เกี่ยว' },
  unknown: 'ไม่ทราบ',
  none: '–',
  atMost: (amount) => `ไม่เกิน ${amount}`,
  gaps: {
    plan: 'ยังไม่ได้ใส่แพ็กเกจ (ใส่ในหน้าแพ็กเกจและราคา)',
    used: 'ยังไม่ได้ใส่จำนวนที่ใช้เดือนนี้ (ดูในระบบจัดการแล้วใส่)',
    figures: 'ไม่มีตัวเลขเพื่อน หรือ LINE ไม่แสดง (รวบรวมหรือนำเข้า CSV)',
    prices: 'ไม่มีตารางราคาของแพ็กเกจนี้ (เพิ่มในหน้าแพ็กเกจและราคา)',
    additionalLimit: 'ยังไม่ได้ใส่เพดานข้อความเพิ่ม (ดูในระบบจัดการแล้วใส่)',
    plannedTime: 'ยังไม่ได้กำหนดเวลาส่ง',
    otherRun: 'การตรวจอื่นในเดือนเดียวกันไม่ทราบจำนวนผู้รับ',
  },
  quota: {
    fits: 'พอ',
    fails: 'ล้มเหลว',
    sum: (free, used, planned, remaining) =>
      `เดือนละ ${count(free)} − ใช้แล้ว ${count(used)}${planned > 0 ? ` − การตรวจอื่น ${count(planned)}` : ''} = เหลือ ${count(remaining)} `,
    basis: {
      reachable: (people) => `ส่งถึง ${people} คน (เพื่อน − บล็อก จริง ๆ น้อยกว่านี้เล็กน้อย)`,
      targetReach: (people) => `ส่งถึง ${people} คน (จองตามกลุ่มเป้าหมายทั้งหมด)`,
      cap: (people) => `ส่งถึง ${people} คน (จำนวนที่กำหนด)`,
    },
    enough: (left) => `จะเหลือ ${count(left)} ข้อความ`,
    lacking: (lack) => `ขาด ${count(lack)} ข้อความ ถ้าส่งแบบนี้ บัญชีนี้จะล้มเหลวทั้งหมด`,
    overLimit: (more) => `ข้อความเพิ่ม ${count(more)} เกินเพดาน ถ้าส่งแบบนี้ บัญชีนี้จะล้มเหลวทั้งหมด`,
    bills: (more, cost) => `ข้อความเพิ่ม ${count(more)} ค่าใช้จ่าย ${cost} (ไม่รวมภาษี)`,
    cannotTell: (why) => `คำนวณไม่ได้ว่าพอหรือไม่: ${why}`,
  },
  figuresFresh: {
    short: (days) => (days === 0 ? 'วันนี้' : `${count(days)} วันก่อน`),
    fresh: (day) => `ตัวเลขล่าสุดคือ ${day}`,
    old: (day, days) => `ตัวเลขล่าสุดคือ ${day} (${count(days)} วันก่อน) โปรดรวบรวมหรือนำเข้า CSV ใหม่`,
    missing: 'ไม่มีตัวเลขเพื่อน โปรดรวบรวมหรือนำเข้า CSV',
  },
  targetReach: {
    enough: (people, least) => `กลุ่มเป้าหมาย ${count(people)} คน ถึงขั้นต่ำ ${count(least)} คน`,
    few: (people, least) => `กลุ่มเป้าหมาย ${count(people)} คน ไม่ถึง ${count(least)} คน จำกัดตามคุณลักษณะไม่ได้`,
    missing: 'ไม่มีตัวเลขกลุ่มเป้าหมายหรือ LINE ไม่แสดง ไม่ทราบว่าจำกัดได้หรือไม่',
    notNarrowed: 'ไม่ได้จำกัดกลุ่ม จึงไม่เกี่ยว',
  },
  spacing: {
    apart: (hours) => `ไม่พบการส่งอื่นภายใน ${count(hours)} ชั่วโมงก่อนและหลัง`,
    run: (name, when) => `ใกล้กับ “${name}” (${when}) เกินไป`,
    file: (when) => `ใกล้กับการส่งวันที่ ${when} เกินไป (จาก CSV ที่นำเข้า)`,
    noTime: 'ยังไม่กำหนดเวลาส่ง จึงไม่ทราบระยะห่าง',
  },
  accountsAsPlanned: {
    short: (accounts) => `${count(accounts)} บัญชี`,
    noChange: 'เหมือนครั้งก่อน',
    change: (added, removed) => `เทียบครั้งก่อน +${count(added)} −${count(removed)}`,
    firstTime: 'ไม่มีครั้งก่อนให้เทียบ',
    added: (names) => `เพิ่มจากครั้งก่อน: ${names}`,
    removed: (names) => `หายไปจากครั้งก่อน: ${names}`,
    notInGroup: (names) => `ไม่อยู่ในกลุ่มบัญชี: ${names}`,
    missingOfGroup: (names) => `อยู่ในกลุ่มบัญชีแต่ไม่อยู่ในแผน: ${names}`,
    incomplete: 'กลุ่มบัญชีนี้นำมาก่อนที่หน้าระบบจัดการจะแสดงครบ อาจมีบัญชีอื่นอีก',
    nobody: 'ยังไม่ได้เลือกบัญชี',
  },
  plannedTime: { none: 'ยังไม่กำหนด', past: (when) => `${when} ผ่านไปแล้ว` },
  nightHours: {
    day: (when) => `${when} เวลาญี่ปุ่น`,
    night: (when, from, to) => `${when} เป็นช่วงกลางคืน (${from}:00–${to}:00)`,
  },
  holiday: {
    none: 'วันทำงาน',
    weekend: (day) => `${day} เป็นวันเสาร์หรืออาทิตย์`,
    holiday: (day, name) => `${day} เป็นวันหยุดของญี่ปุ่น (${name})`,
  },
  textLength: {
    short: (longest, most) => `${count(longest)} / ${count(most)} ตัวอักษร`,
    tooLong: (bubble, length, over) => `บับเบิล ${count(bubble)} มี ${count(length)} ตัวอักษร เกิน ${count(over)}`,
    none: 'ไม่มีบับเบิลข้อความ',
  },
  bubbleCount: {
    short: (bubbles, most) => `${count(bubbles)} / ${count(most)} บับเบิล`,
    none: 'ยังไม่ได้เขียนบับเบิล',
    many: (bubbles, most) => `มี ${count(bubbles)} บับเบิล ส่งได้ไม่เกิน ${count(most)}`,
  },
  links: {
    none: 'ไม่มีลิงก์',
    short: (links) => `${count(links)} ลิงก์เขียนถูกต้อง`,
    broken: (links) => `ต้องแก้ ${count(links)} ลิงก์`,
    fault: {
      notAnAddress: 'ไม่ใช่ที่อยู่เว็บ',
      notHttps: 'ไม่ใช่ https',
      space: 'มีช่องว่าง',
      fullWidth: 'มีตัวอักษรเต็มความกว้าง',
      localHost: 'ดูเหมือนที่อยู่ทดสอบ',
      placeholder: 'ยังมี { } เหลืออยู่',
      tooLong: 'ยาวเกิน 1,000 ตัวอักษร',
    },
  },
  utm: {
    none: 'ไม่มีลิงก์',
    all: (links) => `${count(links)} ลิงก์มี UTM ครบ`,
    nowhere: 'ไม่มี UTM',
    without: (links) => `${count(links)} ลิงก์ไม่มี UTM`,
    differing: (parameter, values) => `${parameter} ไม่ตรงกัน: ${values}`,
  },
  couponPeriod: {
    none: 'ไม่มีคูปอง',
    short: (starts, ends) => `${starts} – ${ends}`,
    fault: {
      endsBeforeStart: 'สิ้นสุดก่อนเริ่ม',
      startsAfterSend: 'เริ่มหลังส่ง ใช้ไม่ได้ตอนที่ได้รับข้อความ',
      endsBeforeSend: 'สิ้นสุดก่อนส่ง',
      endsSoonAfterSend: 'สิ้นสุดภายใน 24 ชั่วโมงหลังส่ง บางคนอ่านไม่ทัน',
    },
  },
};
