import { type FigureAccountId, parseFigureAccountId } from '../../utils/domain/figures/figureAccount';
import { type PeriodChoice, readPeriod, writePeriod } from './periodChoice';

/** The views, in the order of their tabs. */
export const figureTabs = ['overview', 'growth', 'multiples', 'comparison', 'blocks', 'broadcasts', 'coverage'] as const;

export type FigureTab = (typeof figureTabs)[number];

/** Where in the figures somebody is. A period in the address is asked for there and then; null = the one kept. */
export type FiguresPlace =
  | { readonly at: 'tab'; readonly tab: FigureTab; readonly period: PeriodChoice | null }
  | { readonly at: 'account'; readonly account: FigureAccountId; readonly period: PeriodChoice | null }
  | { readonly at: 'import' | 'files' | 'collect' };

/** Reads what stands behind `#/figures/`; anything unknown is the overview. */
export function readFiguresPath([first, second, third]: readonly string[]): FiguresPlace {
  if (first === 'import' || first === 'files' || first === 'collect') return { at: first };
  if (first === 'account') {
    const account = parseFigureAccountId(second);
    if (account !== null) return { at: 'account', account, period: third === undefined ? null : readPeriod(third) };
  }
  const tab = figureTabs.find((candidate) => candidate === first) ?? 'overview';
  return { at: 'tab', tab, period: second === undefined ? null : readPeriod(second) };
}

export function tabHref(tab: FigureTab, period: PeriodChoice | null = null): string {
  return `#/figures/${tab}${period === null ? '' : `/${writePeriod(period)}`}`;
}

export function accountHref(account: FigureAccountId, period: PeriodChoice | null = null): string {
  return `#/figures/account/${encodeURIComponent(account)}${period === null ? '' : `/${writePeriod(period)}`}`;
}

export const importHref = '#/figures/import';
export const filesHref = '#/figures/files';
export const collectHref = '#/figures/collect';
