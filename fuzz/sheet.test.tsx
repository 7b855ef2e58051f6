// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { ViewTableOf } from '../components/charts/ViewTableOf';
import { LanguageProvider } from '../components/language/LanguageProvider';
import { RecordSheet } from '../components/matrix/RecordSheet';
import { defaultCheckRules } from '../utils/domain/checks/checkRules';
import { foldRun } from '../utils/domain/checks/foldRun';
import { signedContentOf } from '../utils/domain/checks/signOff';
import { loadWords } from '../utils/i18n/words';
import { blue, items, planWith, runEvent, startedAt, templateWith } from '../utils/testing/checkBuilders';
import { naughty } from './inputs/naughty';

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  root = null;
});

const names = naughty.filter((name) => name.trim() !== '' && name.length <= 200);

async function drawn(content: React.ReactNode): Promise<HTMLElement> {
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(host);
  await loadWords('en');
  await act(async () => {
    root?.render(<LanguageProvider chosen="en">{content}</LanguageProvider>);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return host;
}

/** What markup in a name would have made, had it been taken for markup. */
const made = 'script, img, svg, iframe, object, style, title, a[href^="javascript"], [onerror], [onload]';

it('a printed table holds every name as text', async () => {
  const rows = names.map((text) => [{ text }, { figure: 1 }]);
  const host = await drawn(
    <ViewTableOf
      table={{
        name: 'x',
        columns: [
          { head: '<b>x</b>', kind: 'text' },
          { head: 'y', kind: 'count' },
        ],
        rows,
        notes: [],
      }}
      caption="<i>"
    />,
  );
  expect(host.querySelectorAll(made)).toHaveLength(0);
  const cells = [...host.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent ?? '');
  expect(cells).toEqual(names);
});

it('the sheet of a check holds every name as text', async () => {
  for (const name of names) {
    const plan = planWith({ name, accounts: [{ account: blue, name }], bubbles: [{ kind: 'text', text: name }], links: [name] });
    const template = templateWith([{ ...items.confirm, title: name, why: name }, items.each]);
    const run = foldRun([
      startedAt(1, { plan, template }),
      runEvent('waived', 2, { itemId: items.confirm.itemId, accounts: null, reason: name, findings: [], by: name }),
    ]);
    if (run === null) throw new Error('a run that does not begin');
    const sheet = <RecordSheet content={signedContentOf(run, [], defaultCheckRules)} record={null} run={run} nameOf={() => name} />;
    const host = await drawn(sheet);
    expect(host.querySelectorAll(made)).toHaveLength(0);
    expect(host.querySelector('h1')?.textContent).toBe(name);
    act(() => root?.unmount());
    root = null;
  }
});
