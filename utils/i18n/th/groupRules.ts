import { formatCount } from '../format';
import type { GroupRulesWords } from '../ja/groupRules';

export const groupRules: GroupRulesWords = {
  title: 'สิ่งที่ทำได้ในกลุ่มนี้ และข้อกำหนด',
  facts: [
    { name: 'การตอบ', value: 'ข้อความที่พิมพ์ตอบเองในหน้าแชทไม่นับเป็นจำนวนข้อความ สมาชิกทุกคนเห็นสิ่งที่ส่ง' },
    { name: 'ตอบอัตโนมัติ', value: 'ข้อความตอบกลับอัตโนมัติจะตอบในกลุ่มนี้ด้วย' },
    { name: 'ทักทาย', value: { unsure: 'ข้อความทักทายจะถูกส่งเมื่อบัญชีเข้ากลุ่มด้วย' } },
    { name: 'คอมพิวเตอร์เท่านั้น', value: { unsure: 'การตั้งค่าให้เข้ากลุ่มและแชทของกลุ่ม ใช้บนเว็บด้วยคอมพิวเตอร์' } },
    { name: 'การออก', value: 'สมาชิกลบบัญชีทางการออกจากรายชื่อสมาชิกได้ ทางเราออกได้ในหน้าแชท' },
    { name: 'กรณีที่ไม่ออก', value: { unsure: 'ถ้าปิดการตั้งค่าให้เข้ากลุ่มภายหลัง บัญชีจะไม่ออกจากกลุ่ม' } },
  ],
  push: {
    name: 'Push message',
    value: (members) =>
      members === null
        ? 'Push message ของ Messaging API นับตามจำนวนสมาชิก'
        : `Push message ของ Messaging API นับตามจำนวนสมาชิก ในกลุ่มนี้ไม่เกิน ${formatCount(members, 'th')} ข้อความต่อครั้ง`,
  },
  guide: 'อ่านคู่มือการใช้กลุ่มทั้งหมด',
};
