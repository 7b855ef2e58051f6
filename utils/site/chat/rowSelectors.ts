/**
 * All selectors of the chat list's rows (chat-line-biz §3.2). Each is an array of alternatives, the likeliest first. No selector finds an
 * identity: rows carry none (CONFIRMED).
 */

/** The scroller around the rows. One on a page with a list; there before any row is. */
export const listScroller: readonly string[] = [
  // 2022 to 2026: the list is the first column. Class names of single sources, the column CONFIRMED.
  '#content-primary .chatlist .overflow-y-auto',
  // The same if the column's id moves again, as it did in 2021.
  '.chatlist .overflow-y-auto',
];

/** One row. As many as are loaded: 25, 50 … */
export const row: readonly string[] = [
  // 2020 to 2026, CONFIRMED.
  '.list-group-item-chat',
];

/** The name in a row. One; hidden, not absent, in a narrow window. */
export const rowName: readonly string[] = [
  // 2020 to 2026, CONFIRMED.
  'h6.text-truncate',
];

/** The mark of an unread row. None or one; in some sources always there and only shown when unread. */
export const rowUnreadMark: readonly string[] = [
  // 2025 to 2026, CONFIRMED.
  'span.badge.badge-pin.badge-primary',
];
