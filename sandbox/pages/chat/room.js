/** The open chat and the pane beside it. Opening marks the chat as read, as on the real page (chat-line-biz §0). */
import { call } from './api.js';
import { part, plain } from './names.js';
import { clock, dayLine, words } from './words.js';

export function makeRoom() {
  const header = part('roomHeader');
  const messages = part('messages');
  const composer = plain('div', 'composer', composerField(), plain('button', 'send', words().send));
  const room = part('room', header, messages, composer);
  const profile = part('profile');
  let shown = null;

  async function show(botId, chatId) {
    shown = chatId;
    room.classList.toggle('sx-isEmpty', chatId === null);
    if (chatId === null) {
      header.replaceChildren();
      profile.replaceChildren();
      messages.replaceChildren(plain('p', 'choose', words().chooseChat));
      return;
    }
    const base = `/api/v1/bots/${botId}/chats/${chatId}`;
    const [chat, events] = await Promise.all([call('GET', base), call('GET', `/api/v3/bots/${botId}/chats/${chatId}/messages?limit=50`)]);
    if (shown !== chatId) return;
    drawHeader(header, chat.body);
    drawProfile(profile, chat.body);
    drawTimeline(messages, chat.body, events.body?.list ?? []);
    await markAsRead(botId, chatId, chat.body, events.body?.list ?? []);
  }

  return { room, profile, show };
}

async function markAsRead(botId, chatId, chat, events) {
  const last = events.find((event) => event.message !== undefined);
  if (chat?.read !== false || document.visibilityState !== 'visible') return;
  const lastMessage = { messageId: last?.message.id ?? '0', timestamp: last?.timestamp ?? 0 };
  await call('PUT', `/api/v2/bots/${botId}/chats/${chatId}/markAsRead`, { lastMessage });
}

function drawHeader(header, chat) {
  const name = chat?.profile?.name ?? '';
  if (chat?.profile?.count === undefined) header.replaceChildren(part('roomName', name));
  else header.replaceChildren(part('groupName', name), part('groupCount', `(${chat.profile.count})`));
}

function drawProfile(profile, chat) {
  const picture = plain('img', 'picture');
  picture.alt = '';
  if (chat?.profile?.iconHash) picture.src = `https://profile.line-scdn.net/${chat.profile.iconHash}`;
  else picture.hidden = true;
  const count = chat?.profile?.count === undefined ? '' : words().members(chat.profile.count);
  profile.replaceChildren(
    plain('div', 'card', picture, plain('p', 'cardName', chat?.profile?.name ?? ''), plain('p', 'cardCount', count)),
    plain('div', 'section', plain('p', 'sectionTitle', words().tags), plain('span', 'chip', `+ ${words().addTag}`)),
    plain('div', 'section', plain('p', 'sectionTitle', words().notes), plain('p', 'quiet', words().noNotes)),
  );
}

function drawTimeline(messages, chat, newestFirst) {
  const lines = [];
  let day = '';
  for (const event of [...newestFirst].reverse()) {
    const today = dayLine(event.timestamp);
    if (today !== day) lines.push(plain('p', 'day', today));
    day = today;
    lines.push(event.message === undefined ? systemLine(event) : messageLine(chat, event));
  }
  messages.replaceChildren(...lines);
  messages.scrollTop = messages.scrollHeight;
}

function messageLine(chat, event) {
  const face = plain('span', 'face', [...(chat?.profile?.name ?? '')][0] ?? '');
  const text = part('messageText', event.message.text ?? '');
  return part('message', face, text, part('messageTime', clock(event.timestamp)));
}

function systemLine(event) {
  const text = {
    join: () => words().joined,
    leave: () => words().left,
    memberJoined: () => words().memberJoined(event.joined.members.length),
    memberLeft: () => words().memberLeft(event.left.members.length),
  }[event.type];
  return part('systemLine', part('systemText', text?.() ?? ''));
}

function composerField() {
  const field = plain('textarea', 'field');
  field.placeholder = words().composer;
  field.setAttribute('aria-label', words().composer);
  return field;
}
