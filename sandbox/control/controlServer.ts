import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { RequestLog } from '../requestLog';
import { json, type WholeAnswer } from '../siteAnswer';
import { staticFile } from '../staticFiles';
import type { World } from '../world';
import { takeStep } from './steps';
import { worldSummary } from './worldSummary';

const pageFolder = fileURLToPath(new URL('./page/', import.meta.url));
const localHost = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
/** Changes closer together than this are told once. */
const tellEveryMs = 150;

/**
 * The control page, by plain http on 127.0.0.1, so that nobody takes it for one of LINE's. It drives the world by hand and shows
 * what the extension sends.
 */
export function createControlServer(world: World, log: RequestLog): Server {
  return createServer((request, response) => {
    // A page of another site could reach 127.0.0.1 by a name of its own; it cannot forge the Host header.
    if (!localHost.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    answer(world, log, request, response).catch(() => response.destroy());
  });
}

async function answer(world: World, log: RequestLog, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (path === '/api/changes') {
    streamChanges(world, log, response);
    return;
  }
  const whole = await answerWhole(world, log, request, path);
  response.writeHead(whole.status, whole.headers).end(whole.body);
}

async function answerWhole(world: World, log: RequestLog, request: IncomingMessage, path: string): Promise<WholeAnswer> {
  if (path === '/') return withPolicy(await staticFile(pageFolder, 'control.html'));
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (path === '/api/world') return json(worldSummary(world, log));
  if (path !== '/api/steps' || request.method !== 'POST') return staticFile(pageFolder, path.slice(1));
  // Another site's page can post plain text here, but JSON only after a preflight that is never answered.
  if (request.headers['content-type'] !== 'application/json') return json({ error: 'a step is JSON' }, 415);
  const refused = takeStep(world, await readBody(request));
  return refused === null ? json({}) : json({ error: refused }, 400);
}

function withPolicy(answer: WholeAnswer): WholeAnswer {
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': "default-src 'self'; img-src data:; frame-ancestors 'none'" } };
}

/** Says "look again" after changes; the page then asks for the whole summary. */
function streamChanges(world: World, log: RequestLog, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('data: look\n\n');
  let waiting: NodeJS.Timeout | null = null;
  const tell = (): void => {
    waiting ??= setTimeout(() => {
      waiting = null;
      response.write('data: look\n\n');
    }, tellEveryMs);
  };
  const stops = [world.onChange(tell), log.onChange(tell)];
  response.once('close', () => {
    if (waiting !== null) clearTimeout(waiting);
    for (const stop of stops) stop();
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
