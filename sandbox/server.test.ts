import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './server';
import { basicId, botId, newGroupId, stillWorld } from './testSite';
import type { World } from './world';

let world: World;
let sandbox: Sandbox;

beforeEach(async () => {
  world = stillWorld().world;
  sandbox = await startSandbox({ world });
});
afterEach(() => sandbox.close());

interface Got {
  readonly status: number;
  readonly text: string;
}

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: sandbox.port, path, headers: { host, ...headers }, rejectUnauthorized: false };
    requestHttps(options, (response) => collect(response, resolve))
      .on('error', reject)
      .end();
  });
}

function control(method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    requestHttp(new URL(path, sandbox.controlUrl), { method, headers }, (response) => collect(response, resolve))
      .on('error', reject)
      .end(body);
  });
}

function collect(response: NodeJS.ReadableStream & { statusCode?: number | undefined }, resolve: (got: Got) => void): void {
  let text = '';
  response.on('data', (part: Buffer) => (text += part.toString()));
  response.on('close', () => resolve({ status: response.statusCode ?? 0, text }));
}

describe('startSandbox', () => {
  it('tells the sites apart by host and logs who asked', async () => {
    expect((await get('chat.line.biz', '/api/v1/me', { 'x-sandbox-page': '1' })).text).toContain('"language":"ja"');
    expect((await get('manager.line.biz', `/api/bots/${basicId}/info`)).text).toContain('ACTIVE');
    expect((await get('account.line.biz', '/login', { 'sec-fetch-mode': 'navigate' })).text).toContain('log-in');
    expect((await get('profile.line-scdn.net', '/0h6Z2S')).text).toContain('<svg');
    expect((await get('elsewhere.line.biz', '/')).status).toBe(421);
    expect(sandbox.log.all().map((entry) => [entry.host, entry.source, entry.status])).toEqual([
      ['chat.line.biz', 'page', 200],
      ['manager.line.biz', 'extension', 200],
      ['account.line.biz', 'navigation', 200],
      ['profile.line-scdn.net', 'extension', 200],
      ['elsewhere.line.biz', 'extension', 421],
    ]);
    expect(sandbox.log.all().every((entry) => entry.endedAt !== null)).toBe(true);
  });

  it.each(['/assets/chat/main.js', '/assets/login/login.css', '/assets/manager/manager.js'])('serves %s', async (path) => {
    expect((await get('chat.line.biz', path)).status).toBe(200);
  });

  it.each(['/assets/words.ts', '/assets/../server.ts', '/assets/chat/..%2f..%2fserver.ts', '/assets/chat/nothing.js'])(
    'does not serve %s',
    async (path) => {
      expect((await get('chat.line.biz', path)).text).not.toContain('import');
    },
  );

  it('streams the events of one account, and ends at a log-out', async () => {
    const token = Buffer.from(botId).toString('base64url');
    const stream = get('chat-streaming-api.line.biz', `/api/v2/sse?token=${token}`);
    while (sandbox.log.all().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    world.invite({ account: basicId, chatId: newGroupId, name: '新年会' });
    world.logOut();
    const { text } = await stream;
    expect(text.match(/^event: .*$/gm)).toEqual(['event: init', 'event: chat', 'event: fail']);
    expect(text).toContain(`"subEvent":"join","payload":{"type":"join"`);
  });

  it('holds the log-in page until somebody logs in', async () => {
    world.logOut();
    const waiting = get('account.line.biz', '/api/session');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sandbox.log.all()[0]?.endedAt).toBeNull();
    world.logIn();
    expect((await waiting).text).toBe('{"loggedIn":true}');
  });

  it('closes although answers are open', async () => {
    const open = get('chat-streaming-api.line.biz', `/api/v2/sse?token=${Buffer.from(botId).toString('base64url')}`).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sandbox.close();
    await open;
    await expect(get('chat.line.biz', '/')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('control page', () => {
  const asJson = { 'content-type': 'application/json' };

  it('takes steps and shows the world', async () => {
    const step = { step: 'invite', account: basicId, chatId: newGroupId, name: '新年会', members: 8 };
    expect(await control('POST', '/api/steps', JSON.stringify(step), asJson)).toEqual({ status: 200, text: '{}' });
    expect(world.findAccount(basicId)?.chats.get(newGroupId)).toMatchObject({ name: '新年会', members: 8 });
    await control('POST', '/api/steps', '{"step":"passMinutes","minutes":20}', asJson);
    const summary = JSON.parse((await control('GET', '/api/world')).text) as { now: number; accounts: { newest: { name: string }[] }[] };
    expect(summary.now).toBe(world.now());
    expect(summary.accounts[0]?.newest[0]?.name).toBe('新年会');
  });

  it.each([
    ['no JSON', 'this is no JSON'],
    ['{"step":"message","account":"@nobody","chatId":"C000000000000000000000000000000ff"}', 'no account @nobody'],
    ['{"step":"dance"}', 'step: '],
    ['{"step":"logOut","why":1}', 'why: '],
  ])('refuses %s', async (body, why) => {
    const { status, text } = await control('POST', '/api/steps', body, asJson);
    expect([status, text.includes(why)]).toEqual([400, true]);
  });

  it('is closed to other sites', async () => {
    expect((await control('POST', '/api/steps', '{"step":"logOut"}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await control('GET', '/api/world', '', { host: 'evil.example' })).status).toBe(403);
    expect(world.loggedIn).toBe(true);
    expect((await control('GET', '/')).text).toContain('Sandbox control');
  });
});
