import { html, redirect, type SiteAnswer, type SiteRequest } from '../siteAnswer';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https://profile.line-scdn.net",
  "connect-src 'self' https://chat-streaming-api.line.biz",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** 25 hours, as the real session (chat-line-biz §2.10). The value means nothing: who is logged in is up to the world. */
const sessionCookie = '__Host-chat-ses=sandbox; Path=/; Secure; HttpOnly; Max-Age=90000';

/**
 * Documents of chat.line.biz: one shell for every route, since the app finds its way by itself. It is served to people who are
 * logged out too; the app's first call then sends them on (chat-line-biz §1, CONFIRMED).
 */
export function answerChatPage({ world, url }: SiteRequest): SiteAnswer {
  const basicId = /^\/account\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  if (basicId === undefined) return shell(world.site.layout, world.site.rows);
  const account = world.findAccount(decodeURIComponent(basicId));
  return redirect(account === null ? '/' : `/${account.botId}`);
}

function shell(layout: string, rows: string): SiteAnswer {
  const answer = html(
    `<!doctype html>
<html data-layout="${layout}" data-rows="${rows}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>LINE Chat</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/chat/chat.css"><script type="module" src="/assets/chat/main.js"></script></head>
<body></body>
</html>`,
    contentSecurityPolicy,
  );
  return { ...answer, headers: { ...answer.headers, 'set-cookie': sessionCookie } };
}
