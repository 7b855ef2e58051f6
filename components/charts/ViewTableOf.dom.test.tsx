import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { LanguageProvider } from '../language/LanguageProvider';
import { ViewTableOf } from './ViewTableOf';

const long: ViewTable = {
  name: 'long',
  columns: [
    { head: 'account', kind: 'text' },
    { head: 'people', kind: 'count' },
  ],
  rows: [...Array.from({ length: 650 }, (_, at) => [{ text: `shop ${at}` }, { figure: at }]), [{ text: 'total' }, { figure: 1 }]],
  notes: [],
};

it('draws a long table in portions and its totals always', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () => {
    root.render(
      <LanguageProvider chosen="en">
        <ViewTableOf table={long} caption="long" totals={1} />
      </LanguageProvider>,
    );
    await import('../../utils/i18n/en/words');
  });
  const drawn = () => place.querySelectorAll('tbody tr').length;
  const more = () => place.querySelector('button');
  expect(drawn()).toBe(300);
  expect(place.querySelectorAll('tfoot tr')).toHaveLength(1);
  expect(more()?.textContent).toBe('Show the next 300 rows (350 left)');
  act(() => more()?.click());
  expect(drawn()).toBe(600);
  expect(more()?.textContent).toBe('Show the next 50 rows (50 left)');
  act(() => more()?.click());
  expect(drawn()).toBe(650);
  expect(more()).toBeNull();
  act(() => root.unmount());
});
