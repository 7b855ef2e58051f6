import type { ServerResponse } from 'node:http';
import type { AccountRecord } from '../chatRecord';
import { json, refusal, type SiteAnswer, type SiteRequest, type WholeAnswer } from '../siteAnswer';
import type { World } from '../world';
import { streamShape } from './shapes';

const pageOrigin = 'https://chat.line.biz';
const streamHost = 'https://chat-streaming-api.line.biz';
const pingMs = 20_000;
const crossOrigin = {
  'access-control-allow-origin': pageOrigin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'x-sandbox-page',
  'access-control-allow-methods': 'GET',
};

/** What a page gets to open the stream of its account (chat-line-biz §2.7). */
export function tokenForStream(account: AccountRecord, now: number): Record<string, unknown> {
  return {
    streamingApiToken: Buffer.from(account.botId).toString('base64url'),
    lastEventId: '0',
    lastEventTimestamp: now,
    streamingApiBaseUrl: streamHost,
    streamingApiVersion: 'v2',
    connectionId: `c-${now}`,
    expiredAt: now + 23 * 3_600_000,
  };
}

/** chat-streaming-api.line.biz: server-sent events of the one account the token is for. */
export function answerStream({ world, method, url }: SiteRequest): SiteAnswer {
  if (method === 'OPTIONS') return { status: 204, headers: crossOrigin, body: '' };
  if (url.pathname !== '/api/v2/sse') return withCrossOrigin(json({ code: 'not_found' }, 404));
  const account = world.findAccount(Buffer.from(url.searchParams.get('token') ?? '', 'base64url').toString());
  if (account === null || !world.loggedIn) return withCrossOrigin(refusal(401, 'invalid_token'));
  return {
    status: 200,
    headers: { ...crossOrigin, 'content-type': 'text/event-stream;charset=UTF-8', 'cache-control': 'no-store' },
    start: (response) => streamTo(response, world, account),
  };
}

function streamTo(response: ServerResponse, world: World, account: AccountRecord): () => void {
  let frames = 0;
  const send = (event: string, data: unknown): void => {
    frames += 1;
    response.write(`id: ${frames}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  send('init', { connectionId: `c-${world.now()}` });
  const ping = setInterval(() => send('ping', 'ping'), pingMs);
  const stop = world.onChange((change) => {
    if (change.kind === 'chat' && change.botId === account.botId) send('chat', streamShape(account.botId, change.chatId, change.event));
    if (change.kind === 'account' && change.botId === account.botId) send('botInfo', { event: 'botInfo', subEvent: 'updated', botId: account.botId });
    if (change.kind === 'session' && !change.loggedIn) {
      send('fail', { code: 'invalid_token' });
      stop();
      response.end();
    }
  });
  return () => {
    clearInterval(ping);
    stop();
  };
}

function withCrossOrigin(answer: WholeAnswer): WholeAnswer {
  return { ...answer, headers: { ...answer.headers, ...crossOrigin } };
}
