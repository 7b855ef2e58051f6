import type { TemplatesWords } from '../ja/templates';

/** Words of the area `templates`. */
export const templates: TemplatesWords = {
  purposes: { single: 'บัญชีเดียว', bulk: 'ส่งแบบกลุ่มบัญชี', coupon: 'คูปอง', urgent: 'แจ้งด่วน', other: 'อื่น ๆ' },
};
