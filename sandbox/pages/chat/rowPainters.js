/** Two ways to show the loaded chats (chat-line-biz §3.3): every row stays, or a few rows are used over and over. */
import { fillRow, makeRow, rowHeight } from './chatRow.js';

/** Rows are kept per chat and moved when the order changes. */
export function growingPainter(container, onOpen) {
  const rows = new Map();
  return {
    paint(chats, openChatId) {
      const gone = new Set(rows.keys());
      chats.forEach((chat, index) => {
        gone.delete(chat.chatId);
        const row = rows.get(chat.chatId) ?? makeRow(onOpen);
        rows.set(chat.chatId, row);
        fillRow(row, chat, chat.chatId === openChatId);
        if (container.children[index] !== row.element) container.insertBefore(row.element, container.children[index] ?? null);
      });
      for (const chatId of gone) {
        rows.get(chatId).element.remove();
        rows.delete(chatId);
      }
    },
    stop() {},
  };
}

/** Only as many rows as fit the window and a few more; scrolling gives them other chats. */
export function recyclingPainter(container, onOpen, scroller) {
  const spare = 4;
  const rows = [];
  let chats = [];
  let openChatId = null;
  container.classList.add('sx-recycled');

  function repaint() {
    const fitting = Math.ceil(scroller.clientHeight / rowHeight) + 2 * spare;
    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - spare);
    const shown = chats.slice(first, first + fitting);
    container.style.height = `${chats.length * rowHeight}px`;
    while (rows.length < shown.length) rows.push(makeRow(onOpen));
    while (rows.length > shown.length) rows.pop().element.remove();
    shown.forEach((chat, index) => {
      // Row n always shows the chats whose place is n beyond a multiple of the number of rows, so few rows change per step.
      const row = rows[(first + index) % shown.length];
      row.element.style.transform = `translateY(${(first + index) * rowHeight}px)`;
      fillRow(row, chat, chat.chatId === openChatId);
      if (!row.element.isConnected) container.append(row.element);
    });
  }

  scroller.addEventListener('scroll', repaint, { passive: true });
  return {
    paint(nextChats, nextOpenChatId) {
      chats = nextChats;
      openChatId = nextOpenChatId;
      repaint();
    },
    stop() {
      scroller.removeEventListener('scroll', repaint);
      container.classList.remove('sx-recycled');
      container.style.height = '';
    },
  };
}
