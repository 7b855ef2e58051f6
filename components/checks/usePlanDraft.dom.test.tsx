import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft, type PlanDraft } from '../../utils/domain/checks/planDraft';
import { keepPlanDraft, readPlanDraft } from '../../utils/storage/planDrafts';
import { templateIdOf } from '../../utils/testing/checkBuilders';
import { type PlanDrafting, usePlanDraft } from './usePlanDraft';

let root: Root;
let seen: PlanDrafting | undefined;
const see = (drafting: PlanDrafting | undefined) => (seen = drafting);

function Probe({ theirs, over = {}, orFrom }: { readonly theirs: PlanDraft; readonly over?: Partial<PlanDraft>; readonly orFrom?: string }) {
  const drafting = usePlanDraft('new', theirs, { over, ...(orFrom !== undefined && { orFrom }) });
  useEffect(() => {
    see(drafting);
  });
  return null;
}

const draft = (change: Partial<PlanDraft>): PlanDraft => ({ ...emptyDraft, ...change });
async function show(theirs: PlanDraft, over: Partial<PlanDraft> = {}) {
  await act(async () => root.render(<Probe theirs={theirs} over={over} />));
}
async function reopen(theirs: PlanDraft, over: Partial<PlanDraft> = {}) {
  await act(async () => root.unmount());
  root = createRoot(document.createElement('div'));
  await show(theirs, over);
}
const change = (typed: Partial<PlanDraft>) => act(async () => seen?.change(typed));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  root = createRoot(document.createElement('div'));
});
afterEach(async () => act(async () => root.unmount()));

describe('usePlanDraft', () => {
  it('what was typed is there again after the page was closed, until it is dropped', async () => {
    await show(emptyDraft);
    await change({ name: '年末' });
    await reopen(emptyDraft);
    expect(seen?.draft.name).toBe('年末');
    expect(seen?.restoredAt).not.toBeNull();
    await act(async () => seen?.drop());
    await reopen(emptyDraft);
    expect(seen?.draft).toEqual(emptyDraft);
  });

  it('a template of the address wins, what was typed stays', async () => {
    await show(emptyDraft);
    await change({ name: '年末' });
    await reopen(emptyDraft, { templateId: templateIdOf('t') });
    expect(seen?.draft).toMatchObject({ name: '年末', templateId: 't' });
  });

  it('typing back to the beginning leaves nothing behind', async () => {
    await show(emptyDraft);
    await change({ name: 'x' });
    await change({ name: '' });
    expect(await readPlanDraft('new')).toBeNull();
  });

  it('another window’s change goes into untouched fields and is named; of a field both touched mine stays until theirs is taken', async () => {
    await show(draft({ name: 'a' }));
    await change({ name: 'mine' });
    await show(draft({ name: 'theirs', links: 'https://a.example' }));
    expect(seen).toMatchObject({ taken: ['links'], both: ['name'], draft: { name: 'mine', links: 'https://a.example' } });
    await act(async () => seen?.takeTheirs());
    expect(seen).toMatchObject({ both: [], draft: { name: 'theirs' } });
  });

  it('a change made elsewhere while the page was closed is merged on return', async () => {
    await show(draft({ name: 'a' }));
    await change({ cap: '5' });
    await reopen(draft({ name: 'theirs' }));
    expect(seen).toMatchObject({ taken: ['name'], draft: { name: 'theirs', cap: '5' } });
  });

  it('a kept draft with a broken field loses only that field', async () => {
    await fakeBrowser.storage.local.set({ 'planDraft new': { draft: { ...emptyDraft, name: '年末', accounts: 'x' }, base: {}, keptAt: 1 } });
    await show(emptyDraft);
    expect(seen?.draft).toMatchObject({ name: '年末', accounts: [] });
  });

  it('what was typed for a run that was sent meanwhile goes into its copy', async () => {
    await keepPlanDraft('run r', { draft: draft({ name: 'typed', cap: '5' }), base: draft({ name: 'typed' }), keptAt: 1 });
    await act(async () => root.render(<Probe theirs={draft({ name: 'typed', plannedAt: '' })} orFrom="run r" />));
    expect(seen).toMatchObject({ restoredAt: 1, draft: { name: 'typed', cap: '5' } });
    await act(async () => seen?.drop());
    expect(await readPlanDraft('run r')).toBeNull();
  });

  it('starting afresh forgets what was typed', async () => {
    await show(emptyDraft);
    await change({ name: 'x' });
    await act(async () => seen?.startAfresh());
    expect(seen?.draft).toEqual(emptyDraft);
    expect(await readPlanDraft('new')).toBeNull();
  });
});
