/** The page's calls. Lists go by XMLHttpRequest, as the real page's do (chat-line-biz §2.1). */

const pageMark = { 'x-sandbox-page': '1' };
const leaveAfterMs = 800;
let csrf = null;
let leaving = false;
let onLeaving = () => {};

/** `listener` hears once that the page is about to go to the log-in page. */
export function whenLoggedOut(listener) {
  onLeaving = listener;
}

/** Answers `{ status, body }`; `body` is null when it was no JSON. Status 0 = no answer. */
export async function call(method, path, payload) {
  const headers = method === 'GET' ? {} : { 'X-XSRF-TOKEN': await csrfToken() };
  const answer = await send(method, path, headers, payload);
  if (await meansLoggedOut(answer)) leaveForLogin();
  return { status: answer.status, body: parsed(answer.text) };
}

function send(method, path, headers, payload) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries({ ...pageMark, ...headers })) request.setRequestHeader(name, value);
    if (payload !== undefined) request.setRequestHeader('content-type', 'application/json');
    request.onloadend = () => resolve({ status: request.status, text: request.responseText });
    request.send(payload === undefined ? null : JSON.stringify(payload));
  });
}

async function csrfToken() {
  csrf ??= (await call('GET', '/api/v1/csrfToken')).body?.token ?? null;
  return csrf ?? '';
}

async function meansLoggedOut({ status, text }) {
  if (status === 401) return true;
  if (status === 200 && /^\s*<!doctype html/i.test(text)) return true;
  return status === 0 && (await isSentElsewhere());
}

/** A redirect to the log-in host fails as a network error in XHR; asked without following it, it can be told from one. */
async function isSentElsewhere() {
  try {
    return (await fetch('/api/v1/me', { headers: pageMark, redirect: 'manual' })).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

function leaveForLogin() {
  if (leaving) return;
  leaving = true;
  onLeaving();
  const address = `https://account.line.biz/login?redirectUri=${encodeURIComponent(location.href)}`;
  setTimeout(() => location.assign(address), leaveAfterMs);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
