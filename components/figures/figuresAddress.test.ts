import { describe, expect, it } from 'vitest';
import { figureAccountIdOfName, parseFigureAccountId } from '../../utils/domain/figures/figureAccount';
import { parseHashPath } from '../shell/useHashPath';
import { accountHref, figureTabs, readFiguresPath, tabHref } from './figuresAddress';

const read = (href: string) => readFiguresPath(parseHashPath(href).slice(1));

describe('readFiguresPath', () => {
  it.each(figureTabs.map((tab) => [tab]))('%s with a period comes back', (tab) => {
    const period = { kind: 'last', days: 90 } as const;
    expect(read(tabHref(tab, period))).toEqual({ at: 'tab', tab, period });
    expect(read(tabHref(tab))).toEqual({ at: 'tab', tab, period: null });
  });
  it.each(['@demo0001', 'name:本部 / テスト用 100%'])('account %s comes back', (id) => {
    const account = id.startsWith('name:') ? figureAccountIdOfName(id.slice(5)) : parseFigureAccountId(id);
    if (account === null) throw new Error('no account');
    expect(read(accountHref(account))).toEqual({ at: 'account', account, period: null });
  });
  it.each(['import', 'files', 'collect'] as const)('%s is a page of its own', (page) => {
    expect(read(`#/figures/${page}`)).toEqual({ at: page });
  });
  it.each(['#/figures', '#/figures/nothing', '#/figures/account', '#/figures/account/x', '#/figures/overview/soon'])('%s is the overview', (href) => {
    expect(read(href)).toEqual({ at: 'tab', tab: 'overview', period: null });
  });
});
