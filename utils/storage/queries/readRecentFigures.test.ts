import { afterEach, expect, it } from 'vitest';
import { dayFromIso } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { figureOn } from '../../domain/figures/series';
import { db } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { readFigures } from './readFigures';
import { readRecentFigures } from './readRecentFigures';

const id = (text: string) => text as FigureAccountId;
const month = (account: string, name: string, contacts: number) => ({
  account: id(account),
  month: name,
  values: { contacts: [contacts] },
  fileIds: [],
});
const first = (name: string) => dayFromIso(`${name}-01`) ?? 0;

afterEach(() => emptyDatabase(db));

it('holds the newest months, and the last month of whoever ended before them', async () => {
  await db.metricMonths.bulkPut([
    month('name:海', '2025-11', 1),
    month('name:海', '2026-01', 2),
    month('name:海', '2026-02', 3),
    month('name:山', '2024-05', 4),
    month('name:山', '2024-06', 5),
  ]);
  const { accounts, series, since } = await readRecentFigures(2, []);
  expect(since).toBe('2026-01');
  expect(accounts.map((account) => account.id)).toEqual(['name:山', 'name:海'].sort());
  const read = (account: string, name: string) => figureOn(series.get(id(account)), 'contacts', first(name));
  expect(['2025-11', '2026-01', '2026-02'].map((name) => read('name:海', name))).toEqual([null, 2, 3]);
  expect(['2024-05', '2024-06'].map((name) => read('name:山', name))).toEqual([null, 5]);
});

it('is what all figures are when nothing is older, and empty when there is nothing', async () => {
  expect(await readRecentFigures(6, [])).toEqual({ accounts: [], series: new Map(), broadcasts: [], since: null });
  await db.metricMonths.bulkPut([month('name:海', '2026-01', 2), month('name:山', '2026-02', 3)]);
  expect(await readRecentFigures(6, [])).toEqual({ ...(await readFigures([])), since: '2025-09' });
});
