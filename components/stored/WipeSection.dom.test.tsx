import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../utils/browser/messaging/client';
import { changeFiguresView, readFiguresView, usualFiguresView } from '../../utils/storage/figuresView';
import { emptyDraft } from '../../utils/domain/checks/planDraft';
import { keepPlanDraft, readPlanDraft } from '../../utils/storage/planDrafts';
import { readStoredCounts } from '../../utils/storage/queries/readStored';
import { ToastProvider } from '../feedback/ToastProvider';
import { LanguageProvider } from '../language/LanguageProvider';
import { WipeSection } from './WipeSection';

vi.mock('../../utils/browser/messaging/client', () => ({ sendMessage: vi.fn() }));

const view = { ...usualFiguresView, period: '90d' };
let root: Root;
let givenBack: unknown[];

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  givenBack = [];
  Object.assign(fakeBrowser, { permissions: { remove: async (permissions: unknown) => givenBack.push(permissions) > 0 } });
  await changeFiguresView(view);
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

async function wipe(answer: { ok: boolean }): Promise<void> {
  vi.mocked(sendMessage).mockImplementation((async () => answer) as never);
  const counts = { ...(await readStoredCounts()), files: 1_234 };
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <ToastProvider>
          <WipeSection counts={counts} backup={{ saving: false, save: () => undefined }} />
        </ToastProvider>
      </LanguageProvider>,
    ),
  );
  // The words of a language are loaded.
  await act(async () => vi.dynamicImportSettled());
  await press('wipe');
  expect(document.body.textContent).toContain('数字のファイル1,234件');
  await press('confirm-wipe');
}

async function press(action: string): Promise<void> {
  await act(async () => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
}

it('a wipe sets the view of the figures back, drops plans that were being typed, and gives the list of downloads back', async () => {
  await keepPlanDraft('new', { draft: { ...emptyDraft, name: '秘密のセール' }, base: emptyDraft, keptAt: 1 });
  await wipe({ ok: true });
  await vi.waitFor(() => expect(givenBack).toEqual([{ permissions: ['downloads'] }]));
  await vi.waitFor(async () => expect(await readFiguresView()).toEqual(usualFiguresView));
  await vi.waitFor(async () => expect(await readPlanDraft('new')).toBeNull());
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('秘密');
});

it('a wipe that failed leaves all as it was and says so', async () => {
  await keepPlanDraft('new', { draft: { ...emptyDraft, name: '秘密のセール' }, base: emptyDraft, keptAt: 1 });
  await wipe({ ok: false });
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('消せませんでした'));
  expect(givenBack).toEqual([]);
  expect(await readFiguresView()).toEqual(view);
  expect(await readPlanDraft('new')).toMatchObject({ draft: { name: '秘密のセール' } });
});
