/** Where the page is: `/{botId}` or `/{botId}/chat/{chatId}` (chat-line-biz §1). */
const routePath = /^\/(U[0-9a-f]{32})(?:\/chat\/([CRU][0-9a-f]{32}))?\/?$/;

/** `{ botId, chatId }`, each null where the address has none. */
export function currentRoute() {
  const [, botId = null, chatId = null] = routePath.exec(location.pathname) ?? [];
  return { botId, chatId };
}

/** Changes the address without loading the page anew. */
export function goTo(botId, chatId = null) {
  const path = chatId === null ? `/${botId}` : `/${botId}/chat/${chatId}`;
  if (path !== location.pathname) history.pushState(null, '', path);
}
