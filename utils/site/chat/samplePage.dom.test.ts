import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/ids';
import type { Answer } from './readAnswer';
import { shapeOfAnswers, shapeOfPage } from './samplePage';

const accountId = 'U00000000000000000000000000000aa1' as AccountId;
const pageUrl = new URL(`https://chat.line.biz/${accountId}`);

function answering(status: number, text: string | null, redirected = false): Answer {
  return { status, redirected, contentType: null, text };
}

const accounts = answering(200, `{"list":[{"botId":"${accountId}","name":"Aozora","unknown":7}]}`);

async function sampleOf(chats: Answer | null) {
  const asked: string[] = [];
  const shapes = await shapeOfAnswers(accountId, async (request) => {
    asked.push(request.kind);
    return request.kind === 'chats' ? chats : accounts;
  });
  return { asked, shapes };
}

describe('shapeOfAnswers', () => {
  it('holds keys and structure of both lists, and nothing anybody wrote', async () => {
    const { shapes } = await sampleOf(answering(200, '{"items":[{"title":"Weekend hike","chatKind":"GROUP"}]}'));
    expect(shapes).toEqual([
      { of: 'chats', status: 200, redirected: false, format: 'json', json: { items: [{ title: '※1', chatKind: '※2' }] } },
      {
        of: 'accounts',
        status: 200,
        redirected: false,
        format: 'json',
        json: { list: [{ botId: 'U5a3f0000000000000000000000000001', name: '※2', unknown: 7 }] },
      },
    ]);
  });

  it.each<[string, Answer | null, string, readonly string[]]>([
    ['text that is no JSON', answering(200, 'Weekend hike {'), 'other', ['chats', 'accounts']],
    ['a page', answering(200, ' <html>Weekend hike</html>'), 'html', ['chats', 'accounts']],
    ['nothing', answering(200, ' '), 'empty', ['chats', 'accounts']],
    ['more than is ever read', answering(200, null), 'other', ['chats', 'accounts']],
    ['an unknown status', answering(418, '{"code":"teapot"}'), 'json', ['chats', 'accounts']],
    ['no answer', null, 'empty', ['chats']],
    ['a way elsewhere', answering(0, null, true), 'empty', ['chats']],
    ['logged out', answering(401, '{"code":"not_login"}'), 'json', ['chats']],
    ['no access', answering(403, '{}'), 'json', ['chats']],
    ['too fast', answering(429, ''), 'empty', ['chats']],
    ['trouble at the site', answering(502, '<html>'), 'html', ['chats']],
  ])('%s', async (_name, chats, format, expected) => {
    const { asked, shapes } = await sampleOf(chats);
    expect(shapes[0]?.format).toBe(format);
    expect(asked).toEqual(expected);
    expect(JSON.stringify(shapes)).not.toMatch(/hike|Aozora/);
  });
});

describe('shapeOfPage', () => {
  const row = '<div class="list-group-item-chat"><h6 class="text-truncate">Weekend hike</h6></div>';

  it('describes the list and its rows', () => {
    document.body.innerHTML = `<main>Aozora<div class="chatlist"><div class="overflow-y-auto">${row}${row}</div></div></main>`;
    const shape = shapeOfPage(document, pageUrl);
    expect(shape).toMatchObject({ page: 'chatList', found: 'list', rows: 2 });
    expect(shape.markup).toMatch(
      /^<div class="overflow-y-auto">(<div class="list-group-item-chat"><h6 class="text-truncate">※1<\/h6><\/div>){2}<\/div>$/,
    );
  });

  it('describes the whole page where no list is found', () => {
    document.body.innerHTML = '<main class="x-list">Aozora</main>';
    expect(shapeOfPage(document, pageUrl)).toEqual({
      page: 'chatList',
      found: 'noList',
      rows: 0,
      markup: '<body><main class="x-list">※1</main></body>',
    });
  });

  it('cuts a page without end', () => {
    document.body.innerHTML = `<main>${'<p class="a-long-name-of-a-class">x</p>'.repeat(12_000)}</main>`;
    expect(shapeOfPage(document, pageUrl).markup).toHaveLength(400_000);
  });
});
