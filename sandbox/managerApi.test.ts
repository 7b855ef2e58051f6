import { describe, expect, it } from 'vitest';
import { ask, basicId, startAt, stillWorld } from './testSite';

const api = `https://manager.line.biz/api/bots/${basicId}`;
const friends = { days: 60, start: [1200, 900, 80], perDay: [5, -3, 1] } as const;
const csrf = { 'x-xsrf-token': 'any' };

describe('friends export', () => {
  it('is UTF-8 with BOM and CRLF, with running totals up to yesterday in Japan', async () => {
    const { world } = stillWorld({}, { friends });
    const { text, headers } = await ask(world, `${api}/insight/contacts.csv?fromDate=20260101&toDate=20261122`);
    const lines = text.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['\uFEFFdate,contacts,targetReaches,blocks', '20260924,1200,900,80', '20260925,1205,897,81']);
    expect(lines.slice(-2)).toEqual(['20261122,1495,723,139', '']);
    expect(lines).toHaveLength(62);
    expect(headers['content-disposition']).toContain('attachment');
  });

  it('grows by a row when a day has passed', async () => {
    const { world } = stillWorld({}, { friends });
    world.passTime(86_400_000);
    const { text } = await ask(world, `${api}/insight/contacts.csv?fromDate=20261122&toDate=20261123`);
    expect(text.trim().split('\r\n').slice(1)).toEqual(['20261122,1495,723,139', '20261123,1500,720,140']);
  });

  it.each([
    ['fromDate=20251021&toDate=20261121', 200],
    ['fromDate=20251020&toDate=20261121', 400],
    ['fromDate=20261121&toDate=20261120', 400],
    ['fromDate=yesterday&toDate=20261120', 400],
  ])('takes at most 397 days: %s answers %i', async (query, status) => {
    const { world } = stillWorld({}, { friends });
    expect((await ask(world, `${api}/insight/contacts.csv?${query}`)).status).toBe(status);
  });

  it('leaves gaps and empties withheld rows where the scenario says so', async () => {
    const { world } = stillWorld({}, { friends: { ...friends, gaps: [57], withheld: [58] } });
    const query = 'fromDate=20261119&toDate=20261122';
    const { text } = await ask(world, `${api}/insight/contacts.csv?${query}`);
    expect(text.trim().split('\r\n').slice(1)).toEqual(['20261119,1480,732,136', '20261121,,,', '20261122,1495,723,139']);
    const { json } = await ask(world, `${api}/insight/contacts?${query}`);
    expect(json).toMatchObject({ results: [{ contacts: 1480 }, { date: '20261121', contacts: null, blocks: null }, { contacts: 1495 }] });
  });

  it.each([
    ['401', 401],
    ['redirect', 302],
    ['html', 200],
  ] as const)('says by the switch that nobody is logged in: %s', async (loggedOut, status) => {
    const { world } = stillWorld({ loggedOut }, { friends });
    world.logOut();
    const answer = await ask(world, `${api}/insight/contacts.csv?fromDate=20261121&toDate=20261122`);
    expect([answer.status, answer.text.includes('contacts')]).toEqual([status, false]);
  });

  it('runs into the troubles that were asked for', async () => {
    const { world } = stillWorld({}, { friends });
    world.fault({ path: 'contacts.csv', status: 429 });
    world.fault({ path: 'contacts.csv', body: 'garbage' });
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await ask(world, `${api}/insight/contacts.csv?fromDate=20261121&toDate=20261122`));
    expect(answers.map((answer) => [answer.status, answer.text.includes('20261122,1495')])).toEqual([
      [429, false],
      [200, false],
      [200, true],
    ]);
  });

  it('is a page that says 400 for an account the user may not see, as are its other pages', async () => {
    const { world } = stillWorld({}, { friends, managerAccess: false });
    const answer = await ask(world, `${api}/insight/contacts.csv?fromDate=20261121&toDate=20261122`);
    expect([answer.status, answer.headers['content-type'], answer.text.includes('400 Bad Request')]).toEqual([400, 'text/html;charset=UTF-8', true]);
    expect((await ask(world, `https://manager.line.biz/account/${basicId}/insight/friends`)).status).toBe(400);
  });

  it('has the same rows as JSON', async () => {
    const { world } = stillWorld({}, { friends });
    const { json } = await ask(world, `${api}/insight/contacts?fromDate=20261121&toDate=20261122`);
    expect(json).toMatchObject({ results: [{ date: '20261121' }, { date: '20261122', contacts: 1495, targetReaches: 723, blocks: 139 }] });
  });
});

describe('joining groups', () => {
  it.each([
    ['ja', 'グループ・複数人チャットへの参加を許可する'],
    ['en', 'Allow account to join groups and multi-person chats'],
    ['th', 'อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน'],
    ['zh-TW', '接受邀請加入群組或多人聊天室'],
  ] as const)('is labelled in %s', async (language, label) => {
    const { world } = stillWorld({}, {}, { language });
    const { text } = await ask(world, `https://manager.line.biz/account/${basicId}/setting`);
    expect(text).toContain(`value="true" checked /> ${label}`.replace(' /', ''));
    expect(text).toContain(`<html lang="${language}">`);
  });

  it('is switched by the page', async () => {
    const { world } = stillWorld();
    expect((await ask(world, `${api}/groupTalk`, 'PUT', {}, '{"enabled":false}')).status).toBe(403);
    expect((await ask(world, `${api}/groupTalk`)).json).toEqual({ enabled: true });
    await ask(world, `${api}/groupTalk`, 'PUT', csrf, '{"enabled":false}');
    expect(world.findAccount(basicId)?.joinAllowed).toBe(false);
    const { text } = await ask(world, `https://manager.line.biz/account/${basicId}/setting`);
    expect(text).toContain('value="false" checked');
  });
});

describe('pages', () => {
  it.each([
    '/',
    `/account/${basicId}`,
    `/account/${basicId.slice(1)}/broadcast`,
    `/account/${basicId}/broadcast/create`,
    `/account/${basicId}/insight/friends`,
    `/account/${basicId}/setting/response`,
    '/groups/123456/setting',
  ])('%s is there', async (path) => {
    const { world } = stillWorld({}, { friends }, { accountGroups: [{ id: 123456, name: '関東', basicIds: [basicId] }] });
    const answer = await ask(world, `https://manager.line.biz${path}`);
    expect([answer.status, answer.text.includes('カフェ青空')]).toEqual([200, true]);
  });

  it.each(['/account/@nobody', `/account/${basicId}/nowhere`, '/groups/1/setting'])('%s is a bad request', async (path) => {
    expect((await ask(stillWorld().world, `https://manager.line.biz${path}`)).status).toBe(400);
  });

  it('sends people who are logged out to the log-in page, and API calls away by the switch', async () => {
    const { world } = stillWorld();
    world.logOut();
    const page = await ask(world, `https://manager.line.biz/account/${basicId}`);
    expect(page.headers['location']).toBe(
      `https://account.line.biz/login?redirectUri=${encodeURIComponent(`https://manager.line.biz/account/${basicId}`)}`,
    );
    expect((await ask(world, `${api}/info`)).status).toBe(401);
  });

  it('escapes names', async () => {
    const { world } = stillWorld({}, { name: '<b onclick="x">' });
    const { text } = await ask(world, `https://manager.line.biz/account/${basicId}`);
    expect(text).not.toContain('<b onclick');
    expect(text).toContain('&#60;b onclick=&#34;x&#34;&#62;');
  });
});

describe('broadcasts', () => {
  it('lists what was sent, and what the page sends', async () => {
    const { world } = stillWorld({}, { friends });
    await ask(world, `${api}/broadcasts/v2`, 'POST', csrf, JSON.stringify({ text: '新作のお知らせ\n本日から' }));
    const { json } = await ask(world, `${api}/broadcasts?status=SENT&page=1&count=2&sort=SENT_DATE`);
    expect(json).toMatchObject({
      total: 4,
      list: [{ title: '新作のお知らせ', sentDate: Math.floor(startAt / 1000), deliveredCount: 1495 - 139 }, {}],
    });
  });
});
