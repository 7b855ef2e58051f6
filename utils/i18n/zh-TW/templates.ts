import type { TemplatesWords } from '../ja/templates';

/** Words of the area `templates`. */
export const templates: TemplatesWords = {
  purposes: { single: '單一帳號', bulk: '群發', coupon: '優惠券', urgent: '緊急通知', other: '其他' },
};
