/** Logs in at a press, and goes back where one came from as soon as the session is there, whoever made it. */
const mark = { 'x-sandbox-page': '1' };
const againAfterMs = 1_000;
const fallback = 'https://chat.line.biz/';

document.querySelector('#log-in').addEventListener('click', () => fetch('/api/login', { method: 'POST', headers: mark }));

await loggedIn();
location.replace(backTo());

async function loggedIn() {
  for (;;) {
    try {
      const answer = await fetch('/api/session', { headers: mark });
      if ((await answer.json()).loggedIn) return;
    } catch {
      // The sandbox is away for a moment: ask again.
    }
    await new Promise((resolve) => setTimeout(resolve, againAfterMs));
  }
}

function backTo() {
  const wanted = new URLSearchParams(location.search).get('redirectUri') ?? fallback;
  return URL.canParse(wanted) && /^https:\/\/(?:chat|manager)\.line\.biz$/.test(new URL(wanted).origin) ? wanted : fallback;
}
