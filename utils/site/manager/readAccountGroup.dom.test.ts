import { beforeEach, describe, expect, it } from 'vitest';
import { mostAccounts, readAccountGroup } from './readAccountGroup';

const link = (id: string, name: string) => `<a href="/account/${id}">${name}<span>${id}</span></a>`;

describe('the account-group page of the Manager', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('its accounts in the order of the page, each once, without the menu', () => {
    document.body.innerHTML = `<header>${link('@other001', '表示中')}</header><nav>${link('@demo0009', 'ほか')}</nav>
      <main><h1>グループ設定: 関東</h1>${link('@demo0002', '下北沢店')}${link('@demo0001', '渋谷店')}${link('@demo0002', '下北沢店')}</main>`;
    expect(readAccountGroup(document)).toEqual({
      name: '関東',
      accounts: [
        { basicId: '@demo0002', name: '下北沢店' },
        { basicId: '@demo0001', name: '渋谷店' },
      ],
    });
  });

  it.each([
    ['<a href="/account/demo0001/setting">demo0001</a>', '@demo0001', null],
    ['<a href="https://manager.line.biz/account/%40demo0001?x=1">店</a>', '@demo0001', '店'],
    ['<a href="/account/@demo0001"><img alt=""><b>店</b></a>', '@demo0001', '店'],
    ['<a href="/account/@demo0001"></a>', '@demo0001', null],
  ])('%s', (html, basicId, name) => {
    document.body.innerHTML = html;
    expect(readAccountGroup(document).accounts).toEqual([{ basicId, name }]);
  });

  it.each(['', '<h1> </h1><a href="/account/">x</a><a href="/account/a%2Fb">x</a><a>no address</a>'])('nothing to find: %s', (html) => {
    document.body.innerHTML = html;
    expect(readAccountGroup(document)).toEqual({ name: null, accounts: [] });
  });

  it('a name is taken where a later link of the same account has one, hostile ones as text', () => {
    document.body.innerHTML = `<a href="/account/@demo0001"></a><a href="/account/@demo0001">&lt;img onerror=x&gt;</a>`;
    expect(readAccountGroup(document).accounts).toEqual([{ basicId: '@demo0001', name: '<img onerror=x>' }]);
  });

  it('stops at the most a group can hold, and cuts endless names', () => {
    document.body.innerHTML = Array.from({ length: mostAccounts + 5 }, (_, index) => link(`@n${index}x`, 'あ'.repeat(300))).join('');
    const { accounts } = readAccountGroup(document);
    expect(accounts).toHaveLength(mostAccounts);
    expect(accounts[0]?.name).toHaveLength(200);
  });
});
