import { describe, expect, it } from 'vitest';
import { classifyManagerPage, subjectOfPlace } from './pages';

function placeOf(path: string, host = 'manager.line.biz') {
  return classifyManagerPage(new URL(`https://${host}${path}`));
}

describe('places of the Manager', () => {
  it.each([
    ['/account/@demo0001', 'home'],
    ['/account/@demo0001/', 'home'],
    ['/account/%40demo0001?status=success', 'home'],
    ['/account/demo0001/broadcast', 'broadcasts'],
    ['/account/@demo0001/broadcast/create?from_copy=1', 'compose'],
    ['/account/@demo0001/broadcast/edit/123', 'compose'],
    ['/account/@demo0001/broadcast/123', 'broadcasts'],
    ['/account/@demo0001/setting', 'settings'],
    ['/account/@demo0001/setting/response', 'settings'],
    ['/account/@demo0001/insight/friends?tab=route', 'insight'],
    ['/account/@demo0001/richmenu', 'other'],
  ])('%s is %s of the account', (path, page) => {
    expect(placeOf(path)).toEqual({ kind: 'account', basicId: '@demo0001', page });
  });

  it.each([
    ['/groups/123456/setting', 'setting'],
    ['/groups/123456/setting/', 'setting'],
    ['/groups/123456/broadcast/create', 'other'],
    ['/groups/123456', 'other'],
  ])('%s is %s of the account group', (path, page) => {
    expect(placeOf(path)).toEqual({ kind: 'accountGroup', managerNumber: 123456, page });
  });

  it.each([
    '/',
    '/account',
    '/account/',
    '/account/@',
    '/groups',
    '/groups/abc/setting',
    '/groups/-1/setting',
    '/groups/1e3',
    '/groups/9999999999999/setting',
    '/api/bots/@demo0001/groups',
  ])('%s is neither', (path) => {
    expect(placeOf(path)).toEqual({ kind: 'other' });
  });

  it('is nothing on another host', () => {
    expect(placeOf('/account/@demo0001', 'manager.line.biz.example.net')).toEqual({ kind: 'other' });
    expect(placeOf('/account/@demo0001', 'chat.line.biz')).toEqual({ kind: 'other' });
  });

  it('changes its subject with account and page', () => {
    const subjects = ['/account/@demo0001', '/account/@demo0002', '/account/@demo0001/broadcast/create', '/groups/1/setting', '/groups/1/x', '/'].map(
      (path) => subjectOfPlace(placeOf(path)),
    );
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});
