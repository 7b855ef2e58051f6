// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { LanguageProvider } from '../language/LanguageProvider';
import { ChartTable } from './ChartTable';
import { useSortedTable } from './useSortedTable';
import { ViewTableOf } from './ViewTableOf';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => document.body.replaceChildren());

const table: ViewTable = {
  name: 'sheet',
  columns: [
    { head: 'Account', kind: 'text' },
    { head: 'Reachable', kind: 'count' },
    { head: 'Change', kind: 'change' },
  ],
  rows: [
    [{ text: 'small' }, { figure: 0 }, { figure: 5 }],
    [{ text: 'hidden' }, { figure: 'withheld' }, { figure: null }],
    [{ text: 'large' }, { figure: 12_345 }, { figure: -66 }],
    [{ text: 'Total' }, { figure: 12_345 }, { figure: -61 }],
  ],
  notes: ['One sentence.'],
};

function Sortable() {
  const sorted = useSortedTable(table, 1);
  return <ViewTableOf caption="All accounts" table={sorted.table} totals={1} sort={sorted.sort} onSort={sorted.onSort} />;
}

async function show(what: ReactNode) {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<LanguageProvider chosen="en">{what}</LanguageProvider>));
  await vi.waitFor(() => expect(document.querySelector('section, table')).not.toBeNull());
}

const cells = (row: number) => [...document.querySelectorAll('tr')][row]?.textContent;
const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(name))?.click());

describe('ViewTableOf', () => {
  it('keeps zero, withheld and missing apart, in sight and in speech', async () => {
    await show(<ViewTableOf caption="All accounts" table={table} />);
    expect(cells(1)).toBe('small0+5');
    expect(cells(2)).toBe('hiddenwithheld–unknown');
    expect(document.querySelectorAll('td [aria-hidden="true"]')).toHaveLength(1);
    expect(cells(3)).toBe('large12,345−66');
  });
  it('has a caption, heads for columns and rows, and totals at its foot', async () => {
    await show(<Sortable />);
    expect(document.querySelector('caption')?.textContent).toBe('All accounts');
    expect(document.querySelectorAll('thead th[scope="col"]')).toHaveLength(3);
    expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3);
    expect(document.querySelector('tfoot')?.textContent).toContain('Total');
  });
  it('sorts by a head, figures from the largest, and says so; the total stays', async () => {
    await show(<Sortable />);
    await press('Reachable');
    expect(names()).toEqual(['large', 'small', 'hidden']);
    expect(document.querySelectorAll('thead th')[1]?.getAttribute('aria-sort')).toBe('descending');
    await press('Reachable');
    expect(names()).toEqual(['small', 'large', 'hidden']);
    expect(document.querySelector('tfoot th')?.textContent).toBe('Total');
  });
});

describe('ChartTable', () => {
  it('opens and closes', async () => {
    await show(<ChartTable mode="toggle" caption="All accounts" table={table} />);
    const button = () => document.querySelector('button[aria-expanded]');
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('table')).toBeNull();
    await act(async () => document.querySelector('button')?.click());
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('table')).not.toBeNull();
    expect(document.body.textContent).toContain('One sentence.');
  });
});
