/** One row of the chat list. It carries no id of the chat, as on the real page (chat-line-biz §3.2, CONFIRMED). */
import { activeClass, drawing, part } from './names.js';
import { rowTime, words } from './words.js';

export const rowHeight = 72;

/** An empty row; `fill` gives it a chat, again and again when rows are recycled. */
export function makeRow(onOpen) {
  const more = part('rowMenu', drawing('M6 12h.01M12 12h.01M18 12h.01'));
  more.setAttribute('aria-label', words().rowMenu);
  const avatar = part('avatar');
  avatar.alt = '';
  const name = part('rowName');
  const count = part('rowCount');
  const latest = part('rowLatest');
  const time = part('rowTime');
  const mark = part('rowMark');
  const open = part('rowOpen', part('avatars', avatar), part('rowText', name, count, latest), time, mark);
  const row = { element: part('row', more, open), avatar, name, count, latest, time, mark, chat: null };
  more.addEventListener('click', (event) => event.preventDefault());
  open.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen(row.chat);
  });
  return row;
}

export function fillRow(row, chat, isOpen) {
  row.chat = chat;
  const { profile } = chat;
  const address = `https://profile.line-scdn.net/${profile.iconHash ?? '0h'}/preview`;
  if (profile.iconHash && row.avatar.src !== address) row.avatar.src = address;
  row.avatar.hidden = !profile.iconHash;
  row.name.textContent = profile.name ?? '';
  row.count.textContent = profile.count === undefined ? '' : `(${profile.count})`;
  row.latest.textContent = latestText(chat);
  row.time.textContent = rowTime(chat.updatedAt);
  row.mark.replaceChildren(...(chat.read ? [] : [part('rowBadge', '•')]));
  row.element.classList.toggle(activeClass, isOpen);
  row.element.classList.toggle('sx-isOpen', isOpen);
  row.element.classList.toggle('sx-isUnread', !chat.read);
}

function latestText({ latestEvent }) {
  if (latestEvent === undefined) return words().noLatest;
  if (latestEvent.type === 'join') return words().joined;
  if (latestEvent.type === 'leave') return words().left;
  if (latestEvent.type === 'memberJoined') return words().memberJoined(latestEvent.joined.members.length);
  if (latestEvent.type === 'memberLeft') return words().memberLeft(latestEvent.left.members.length);
  return latestEvent.message?.text ?? '';
}
