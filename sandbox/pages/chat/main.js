/** The chat page: an app that finds its way by the address and never loads itself anew while one stays logged in. */
import { call, whenLoggedOut } from './api.js';
import { makeChatList } from './chatList.js';
import { makeFrame } from './frame.js';
import { part, plain } from './names.js';
import { makeRoom } from './room.js';
import { currentRoute, goTo } from './route.js';
import { listen } from './stream.js';
import { speak, words } from './words.js';

const me = await call('GET', '/api/v1/me');
speak(me.body?.language ?? 'ja');
whenLoggedOut(showLoggedOut);
if (me.body?.language === undefined) showTrouble();
else await start(me.body);

async function start(user) {
  const bots = (await call('GET', '/api/v1/bots?limit=1000&noFilter=true')).body?.list ?? [];
  const frame = makeFrame(user, bots, (botId) => move(botId, null));
  const room = makeRoom();
  const list = makeChatList((chat) => move(currentRoute().botId, chat.chatId));
  document.body.replaceChildren(part('page', frame.header, frame.menu, list.element, room.room, room.profile));

  let shownBot = null;
  let stream = new AbortController();
  window.addEventListener('popstate', follow);
  if (currentRoute().botId === null && bots.length > 0) history.replaceState(null, '', `/${bots[0].botId}`);
  await follow();

  function move(botId, chatId) {
    goTo(botId, chatId);
    return follow();
  }

  async function follow() {
    const { botId, chatId } = currentRoute();
    if (botId === null) return;
    frame.show(botId);
    if (botId !== shownBot) {
      shownBot = botId;
      stream.abort();
      stream = new AbortController();
      await list.show(botId, chatId);
      frame.countUnread(list.unread());
      if (bots.some((bot) => bot.botId === botId)) void listen(botId, stream.signal, { onEvent, onGap: refresh });
    } else list.openChat(chatId);
    await room.show(botId, chatId);
  }

  async function refresh() {
    await list.refresh();
    frame.countUnread(list.unread());
  }

  async function onEvent(event, data) {
    if (event !== 'chat' && event !== 'botInfo') return;
    await refresh();
    const { botId, chatId } = currentRoute();
    if (data.chatId === chatId && data.payload !== undefined) await room.show(botId, chatId);
  }
}

function showLoggedOut() {
  document.body.append(plain('div', 'ended', words().loggedOut));
}

function showTrouble() {
  if (document.querySelector('.sx-ended') !== null) return;
  const retry = plain('button', 'retry', words().retry);
  retry.addEventListener('click', () => location.reload());
  document.body.append(plain('div', 'trouble', words().failed, retry));
}
