import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSeries } from '../../utils/domain/figures/buildSeries';
import { daysIn, firstDayOf } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import { type FigureAccount, figureAccountIdOfName } from '../../utils/domain/figures/figureAccount';
import type { MetricMonth } from '../../utils/domain/figures/metricMonth';
import type { FigureSet } from '../../utils/domain/figures/series';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import type { BasicId } from '../../utils/domain/ids';
import { atJstDay } from '../../utils/domain/time/jst';
import { LanguageProvider } from '../language/LanguageProvider';
import { nextSort, type SortBy, usualColumns, usualSort } from './overviewColumns';
import { OverviewTable } from './OverviewTable';
import { rankRows } from './rankRows';

const month = '2026-10';
const firstOn = firstDayOf(month);
const period = { fromOn: firstOn + 2, toOn: firstOn + 29 };
const now = atJstDay(firstOn + 40, 15);

const account = (name: string, basicId: string): FigureAccount => ({
  id: figureAccountIdOfName(basicId),
  basicId: basicId as BasicId,
  accountId: null,
  name,
  tags: [],
  watched: true,
});

/** Friends and blocks on the day before the period and on its last day. */
function months(of: FigureAccount, contacts: readonly [Figure, Figure], blocks: readonly [Figure, Figure]): MetricMonth {
  const values = ([before, end]: readonly [Figure, Figure]) => {
    const days = Array<Figure>(daysIn(month)).fill(null);
    days[1] = before;
    days[29] = end;
    return days;
  };
  return { account: of.id, month, values: { contacts: values(contacts), blocks: values(blocks) }, fileIds: [] };
}

const grew = account('カフェ青空', '@a');
const fell = account('湯処たけのや', '@b');
const withheld = account('本部', '@c');
const empty = account('木村自転車', '@d');
const twin = account('カフェ青空', '@e');
const accounts = [grew, fell, withheld, empty, twin];
const set: FigureSet = {
  accounts,
  series: buildSeries([
    months(grew, [1_000, 1_100], [100, 110]),
    months(fell, [2_000, 2_010], [200, 300]),
    months(withheld, ['withheld', 'withheld'], ['withheld', 'withheld']),
    months(twin, [null, 500], [null, 50]),
  ]),
  broadcasts: [],
};

const edited = vi.fn();

function Probe() {
  const [sort, setSort] = useState<SortBy>(usualSort);
  const overview = computeOverview(
    set,
    accounts.map((one) => one.id),
    period,
    now,
  );
  const rows = rankRows(overview.rows, (row) => accounts.find((one) => one.id === row.account) ?? grew, sort);
  return (
    <OverviewTable
      set={set}
      overview={overview}
      rows={rows}
      columns={usualColumns}
      sort={sort}
      chips={new Map()}
      caption="figures"
      now={now}
      onSort={(column) => setSort(nextSort(sort, column))}
      onEditTags={edited}
    />
  );
}

let root: Root;
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <Probe />
      </LanguageProvider>,
    ),
  );
  await act(async () => vi.dynamicImportSettled());
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const cell = (row: Element | null | undefined, column: string) => row?.querySelector(`[data-col="${column}"]`)?.textContent;
const rowOf = (of: FigureAccount) => document.querySelector(`tr[data-account="${of.id}"]`);
const order = () => [...document.querySelectorAll('tr[data-account]')].map((row) => row.getAttribute('data-account'));
const press = (key: string) =>
  act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('OverviewTable', () => {
  it('totals what there is, and says of how many accounts', () => {
    const total = document.querySelector('[data-total]');
    expect(cell(total, 'change')).toContain('±0');
    expect(cell(total, 'account')).toContain('2 / 5');
    expect(cell(total, 'reachable')).toContain('3,150');
    expect(cell(total, 'reachable')).toContain('3/5');
  });
  it('says why a figure is not there, and never 0', () => {
    expect(cell(rowOf(withheld), 'reachable')).toBe('非表示');
    expect(cell(rowOf(empty), 'reachable')).toBe('数字なし');
    expect(cell(rowOf(twin), 'change')).toBe('不明');
    for (const of of [withheld, empty]) expect(rowOf(of)?.textContent).not.toMatch(/(?<!\d)0(?!\d)/);
  });
  it('starts with the largest change, missing ones last, and turns round on a second press', async () => {
    expect(order()).toEqual([grew, fell, twin, withheld, empty].map((one) => one.id));
    const head = () => document.querySelector<HTMLElement>('th[data-col="change"]');
    expect(head()?.getAttribute('aria-sort')).toBe('descending');
    await act(async () => head()?.querySelector('button')?.click());
    expect(head()?.getAttribute('aria-sort')).toBe('ascending');
    expect(order()).toEqual([fell, grew, twin, withheld, empty].map((one) => one.id));
    expect(document.querySelectorAll('th[aria-sort]')).toHaveLength(1);
  });
  it('tells what a column means to whoever focuses its head', () => {
    const button = document.querySelector('th[data-col="reachable"] button');
    const tip = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
    expect(tip?.textContent).toMatch(/ブロック/);
  });
  it('shows the basic id where a name stands twice, and only there', () => {
    expect(rowOf(twin)?.querySelector('a')?.textContent).toContain('@e');
    expect(rowOf(fell)?.querySelector('a')?.textContent).not.toContain('@b');
  });
  it('is walked with arrow keys from one tab stop; T opens the tags', async () => {
    const stops = () => [...document.querySelectorAll<HTMLElement>('[data-row-link]')].filter((link) => link.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement?.closest('tr')?.dataset['account']).toBe(fell.id);
    await press('End');
    expect(document.activeElement?.closest('tr')?.dataset['account']).toBe(empty.id);
    expect(stops()).toEqual([document.activeElement]);
    await press('t');
    expect(edited).toHaveBeenLastCalledWith(empty);
  });
});
