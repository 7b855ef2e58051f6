import { expect, it } from 'vitest';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { pageShapeFile } from './pageShapeFile';

it('names the day in Japan and holds the shape, the state, and nothing of the account', () => {
  const account = {
    accountId: 'Usecret',
    basicId: '@secret',
    name: '秘密の店',
    health: 'notUnderstood',
    healthDetail: 'shape',
  } as unknown as AccountWatch;
  const shape = { answers: [{ of: 'chats', status: 200, redirected: false, format: 'other', json: null }], list: null } as const;
  const file = pageShapeFile({ now: Date.UTC(2026, 10, 19, 15, 30), extensionVersion: '0.1.0', level: 'tab', account, shape });
  expect(file.name).toBe('yobirin-page-shape-2026-11-20.json');
  expect(JSON.parse(file.text)).toEqual({
    what: 'Yobirin page shape: names, ids and texts are replaced',
    savedAt: '2026-11-19T15:30:00.000Z',
    extensionVersion: '0.1.0',
    level: 'tab',
    health: 'notUnderstood',
    detail: 'shape',
    answers: shape.answers,
    list: null,
  });
  expect(file.text).not.toMatch(/secret|秘密/);
});
