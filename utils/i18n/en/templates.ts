import type { TemplatesWords } from '../ja/templates';

/** Words of the area `templates`. */
export const templates: TemplatesWords = {
  purposes: { single: 'One account', bulk: 'Bulk send', coupon: 'Coupon', urgent: 'Urgent notice', other: 'Other' },
};
