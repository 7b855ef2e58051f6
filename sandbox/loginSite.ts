import { escapeHtml, html, json, type OpenAnswer, redirect, type SiteAnswer, type SiteRequest, type WholeAnswer } from './siteAnswer';
import { pageWords } from './pages/words';
import type { World } from './world';

const loginHost = 'https://account.line.biz';
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a page goes when the session is over (chat-line-biz §1, CONFIRMED). */
export function loginAddress(backTo: string): string {
  return `${loginHost}/login?redirectUri=${encodeURIComponent(backTo)}`;
}

/** How the API says that nobody is logged in, by the `loggedOut` switch (chat-line-biz §2.8). */
export function notLoggedIn(world: World, backTo: string): WholeAnswer {
  if (world.site.loggedOut === 'redirect') return redirect(loginAddress(backTo));
  if (world.site.loggedOut === 'html') return loginPage(world);
  return json({ code: 'not_login' }, 401);
}

/** account.line.biz: the log-in page, which goes on by itself once the session is back. */
export function answerLoginSite({ world, method, url }: SiteRequest): SiteAnswer {
  const route = `${method} ${url.pathname}`;
  if (route === 'GET /login') return loginPage(world);
  if (route === 'GET /logout') {
    world.logOut();
    return redirect(loginAddress(url.searchParams.get('redirectUri') ?? 'https://chat.line.biz/'));
  }
  if (route === 'POST /api/login') {
    world.logIn();
    return json({});
  }
  if (route === 'GET /api/session') return sessionWait(world);
  return json({ code: 'not_found' }, 404);
}

/** Answers as soon as somebody is logged in. */
function sessionWait(world: World): OpenAnswer | WholeAnswer {
  if (world.loggedIn) return json({ loggedIn: true });
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    start: (response) =>
      world.onChange((change) => {
        if (change.kind === 'session' && change.loggedIn) response.end(JSON.stringify({ loggedIn: true }));
      }),
  };
}

function loginPage(world: World): WholeAnswer {
  const words = pageWords[world.language].login;
  return html(
    `<!doctype html>
<html lang="${world.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/login/login.css"><script type="module" src="/assets/login/login.js"></script></head>
<body><main class="card"><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.why)}</p>
<button type="button" id="log-in">${escapeHtml(words.logIn)}</button><p class="hint">${escapeHtml(words.sandbox)}</p></main></body>
</html>`,
    contentSecurityPolicy,
  );
}
