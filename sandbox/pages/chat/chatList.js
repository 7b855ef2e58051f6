/** The column of chats: filter, search, 25 a page with infinite scroll. */
import { call } from './api.js';
import { part, plain } from './names.js';
import { growingPainter, recyclingPainter } from './rowPainters.js';
import { words } from './words.js';

const nearEndPx = 240;

/** The column's element, and what the page does with it. */
export function makeChatList(onOpen) {
  const rows = part('rows');
  const notice = plain('div', 'notice');
  const scroller = part('scroller', rows, notice);
  const filter = plain('select', 'filter');
  const search = plain('input', 'search');
  const element = part('list', plain('div', 'listTools', filter, search), part('listBody', scroller));
  const painterOf = document.documentElement.dataset.rows === 'recycled' ? recyclingPainter : growingPainter;
  const state = { botId: null, openChatId: null, chats: [], next: undefined, loading: null, painter: null };

  labelTools(filter, search);
  filter.addEventListener('change', () => show(state.botId, state.openChatId));
  scroller.addEventListener('scroll', loadMore, { passive: true });
  search.addEventListener('input', paint);

  async function show(botId, openChatId) {
    state.painter?.stop();
    rows.replaceChildren();
    Object.assign(state, { botId, openChatId, chats: [], next: undefined, loading: null });
    state.painter = painterOf(rows, onOpen, scroller);
    scroller.scrollTop = 0;
    await refresh();
  }

  /** Page 1 anew: what changed comes to the top, what was loaded below stays. */
  async function refresh() {
    const { botId } = state;
    const answer = await call('GET', listPath(botId, filter.value));
    if (botId !== state.botId) return;
    if (!Array.isArray(answer.body?.list)) {
      explain(answer);
      return;
    }
    const below = keptBelow(answer.body);
    if (below.length === 0) state.next = answer.body.next;
    state.chats = [...answer.body.list, ...below];
    notice.replaceChildren(...(state.chats.length === 0 ? [words().empty] : []));
    paint();
  }

  /** Rows beyond page 1 that may still stand: none where the list ends with page 1. */
  function keptBelow({ list, next }) {
    if (next === undefined) return [];
    const fresh = new Set(list.map((chat) => chat.chatId));
    const end = list.at(-1).updatedAt;
    return state.chats.filter((chat) => !fresh.has(chat.chatId) && chat.updatedAt <= end);
  }

  function loadMore() {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left > nearEndPx || state.loading !== null || state.next === undefined) return;
    state.loading = loadNext().finally(() => {
      state.loading = null;
    });
  }

  async function loadNext() {
    const { botId } = state;
    const answer = await call('GET', `${listPath(botId, filter.value)}&next=${encodeURIComponent(state.next)}`);
    if (botId !== state.botId) return;
    if (!Array.isArray(answer.body?.list)) {
      if (answer.status === 400) state.next = undefined;
      return;
    }
    const known = new Set(state.chats.map((chat) => chat.chatId));
    state.chats.push(...answer.body.list.filter((chat) => !known.has(chat.chatId)));
    state.next = answer.body.next;
    paint();
  }

  function paint() {
    const wanted = search.value.trim().toLowerCase();
    const shown = wanted === '' ? state.chats : state.chats.filter((chat) => (chat.profile.name ?? '').toLowerCase().includes(wanted));
    state.painter?.paint(shown, state.openChatId);
  }

  function explain({ status, body }) {
    const text = body?.code === 'not_chat_mode_bot' ? words().chatOff : status === 404 ? words().noAccess : words().failed;
    const retry = plain('button', 'retry', words().retry);
    retry.addEventListener('click', refresh);
    notice.replaceChildren(text, retry);
    if (status === 403 || status === 404) {
      state.chats = [];
      paint();
    }
  }

  function openChat(chatId) {
    state.openChatId = chatId;
    state.chats = state.chats.map((chat) => (chat.chatId === chatId ? { ...chat, read: true } : chat));
    paint();
  }

  return { element, show, refresh, openChat, unread: () => state.chats.filter((chat) => !chat.read).length };
}

function listPath(botId, folder) {
  return `/api/v2/bots/${botId}/chats?folderType=${folder}&tagIds=&autoTagIds=&limit=25&prioritizePinnedChat=true`;
}

function labelTools(filter, search) {
  filter.setAttribute('aria-label', words().filter);
  filter.append(...Object.entries(words().folders).map(([value, label]) => new Option(label, value)));
  search.type = 'search';
  search.placeholder = words().search;
}
