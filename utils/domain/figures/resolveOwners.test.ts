import { describe, expect, it } from 'vitest';
import type { BasicId } from '../ids';
import { type FigureAccount, type FigureAccountId, figureAccountIdOfName } from './figureAccount';
import { noAnswers } from './importPlan';
import type { AccountHint, ReadExport } from './readExport';
import { resolveOwners } from './resolveOwners';

const id = (text: string) => text as FigureAccountId;
const known: readonly FigureAccount[] = ['@demo0001', '@sora.cafe', '@blue'].map((basicId) => ({
  id: id(basicId),
  basicId: basicId as BasicId,
  accountId: null,
  name: `店 ${basicId}`,
  tags: [],
  watched: true,
}));
const basic = (text: string): AccountHint => ({ kind: 'basicId', basicId: text as BasicId });
const named = (name: string): AccountHint => ({ kind: 'name', name });

function read(hints: readonly (AccountHint | null)[], of: 'daily' | 'broadcasts' = 'daily'): ReadExport {
  const broadcast = {
    broadcastId: '1', sentAt: null, sentOn: null, cmsUrl: null, delivered: null, openers: null, clickers: null, videoStarters: null, videoFinishers: null, bubbles: [],
  }; // oxfmt-ignore
  const content: ReadExport['content'] =
    of === 'daily'
      ? { of, rows: hints.map((account, line) => ({ line, account, on: line, values: {} })) }
      : { of, rows: hints.map((account, line) => ({ line, account, broadcast })) };
  return { formatId: 'x', content, rejected: [], ignoredColumns: [] };
}

function resolve(file: ReadExport, { fileName = 'a.csv', addressed = null as string | null, answers = noAnswers } = {}) {
  return resolveOwners(file, { fileName, addressed: addressed as BasicId | null, answers, accounts: known });
}

describe('a file without accounts in its rows', () => {
  const file = read([null, null]);

  it.each([
    ['friends.csv', null],
    ['friend_overview_@demo0001_20261001.csv', '@demo0001'],
    ['＠DEMO0001.csv', '@demo0001'],
    ['@sora.cafe_2026-10.csv', '@sora.cafe'],
    ['@sora.cafe.csv', '@sora.cafe'],
    ['(@blue) friends.csv', '@blue'],
    ['@123abcde (2).csv', '@123abcde'],
    ['@home-report.csv', null],
    ['report@demo0001.csv', '@demo0001'],
    ['mail@123abcde.csv', null],
    ['@demo0001_@blue.csv', null],
    ['@123abcde_@456fghij.csv', null],
  ])('named %s is of %s', (fileName, account) => {
    const { answer, open } = resolve(file, { fileName });
    expect([answer, open]).toEqual(account === null ? [{ kind: 'perHint', accounts: {} }, [null]] : [{ kind: 'one', account }, []]);
  });

  it('is of the address it came from rather than of its name, and of whom the user says before all', () => {
    expect(resolve(file, { addressed: '@blue', fileName: '@demo0001.csv' }).answer).toEqual({ kind: 'one', account: '@blue' });
    const answers = { ...noAnswers, account: id('@sora.cafe') };
    expect(resolve(file, { addressed: '@blue', answers }).answer).toEqual({ kind: 'one', account: '@sora.cafe' });
  });
});

describe('a file with accounts in its rows', () => {
  it('trusts ids, and asks about names', () => {
    const { answer, open } = resolve(read([basic('@blue'), named('店 @demo0001'), basic('@blue'), named('海')]));
    expect(answer).toEqual({ kind: 'perHint', accounts: { '@blue': '@blue' } });
    expect(open).toEqual([named('店 @demo0001'), named('海')]);
  });

  it('takes the user’s word per name', () => {
    const sea = figureAccountIdOfName('海');
    const answers = { ...noAnswers, perHint: { 海: sea, '@blue': id('@sora.cafe') } };
    expect(resolve(read([basic('@blue'), named('海')]), { answers })).toEqual({
      answer: { kind: 'perHint', accounts: { 海: sea, '@blue': '@sora.cafe' } },
      open: [],
    });
  });

  it('does not press several accounts into one', () => {
    const answers = { ...noAnswers, account: id('@blue') };
    expect(resolve(read([named('海'), named('山')]), { answers }).open).toHaveLength(2);
    expect(resolve(read([named('海'), named('海')]), { answers })).toEqual({ answer: { kind: 'one', account: '@blue' }, open: [] });
  });
});

describe('a message export', () => {
  it('is of the one account its links name', () => {
    expect(resolve(read([basic('@blue'), null], 'broadcasts'))).toEqual({ answer: { kind: 'one', account: '@blue' }, open: [] });
  });

  it('is asked about when no link names one', () => {
    expect(resolve(read([null], 'broadcasts')).open).toEqual([null]);
  });
});

it.each(['__proto__', 'constructor', 'toString'])('a name like %s is asked for, and its answer is kept', (name) => {
  const file = read([named(name)]);
  expect(resolve(file).open).toEqual([named(name)]);
  const answers = { ...noAnswers, perHint: Object.fromEntries([[name, id(`name:${name}`)]]) };
  const { answer, open } = resolve(file, { answers });
  expect([open, answer.kind === 'perHint' ? Object.entries(answer.accounts) : []]).toEqual([[], [[name, `name:${name}`]]]);
});
