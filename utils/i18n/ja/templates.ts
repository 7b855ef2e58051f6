/** Words of the area `templates`. This file is the type the other languages are checked against. */
export const templates = {
  purposes: { single: '1つのアカウント', bulk: '一斉配信', coupon: 'クーポン', urgent: '緊急のお知らせ', other: 'その他' },
};

export type TemplatesWords = typeof templates;
