import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foldRun, stepRun } from '../../utils/domain/checks/foldRun';
import type { QuotaFinding } from '../../utils/domain/checks/finding';
import type { RunState } from '../../utils/domain/checks/run';
import { db } from '../../utils/storage/db';
import { emptyDatabase } from '../../utils/storage/emptyDatabase';
import { defaultSettings } from '../../utils/storage/settings';
import { itemIdOf, runEvent, runId, runIdOf, startedAt } from '../../utils/testing/checkBuilders';
import { planOf, quotaOf, shopA } from '../../utils/testing/findingBuilders';
import { meanwhile, until } from '../../utils/testing/until';
import { useChecksCount } from '../checks/useChecksCount';
import { useRun } from '../checks/useRuns';
import { useSplitRuns } from '../checks/useSplitRuns';
import { LanguageProvider } from '../language/LanguageProvider';
import { SettingsContext } from '../shell/settingsContext';
import { type Matrix, useMatrix } from './useMatrix';

const openedAt = Date.now();
const tomorrow = openedAt + 24 * 60 * 60 * 1_000;
const otherId = runIdOf('run-2');
const plan = planOf({ plannedAt: tomorrow });

let root: Root;
let matrix: Matrix | undefined;
let lists: ReturnType<typeof useSplitRuns>;
let count: ReturnType<typeof useChecksCount>;

const seen = {
  matrix: (now: Matrix) => (matrix = now),
  lists: (split: typeof lists, counted: typeof count) => ([lists, count] = [split, counted]),
};

function Screen() {
  const run = useRun(runId);
  const split = useSplitRuns();
  const counted = useChecksCount(openedAt, true);
  useEffect(() => {
    seen.lists(split, counted);
  }, [split, counted]);
  return run == null ? null : <Run run={run} />;
}

function Run({ run }: { readonly run: RunState }) {
  const now = useMatrix(run);
  useEffect(() => {
    seen.matrix(now);
  }, [now]);
  return null;
}

function runOf(id: RunState['runId']): RunState {
  const run = foldRun([startedAt(1_000, { plan })]);
  if (run === null) throw new Error('no run');
  return { ...run, runId: id };
}

async function tick(id: RunState['runId'], itemId: string): Promise<void> {
  const run = await db.runs.get(id);
  if (run === undefined) throw new Error('no run');
  await db.runs.put(stepRun(run, runEvent('ticked', run.lastEventAt + 1, { itemId: itemIdOf(itemId), accounts: null })));
}

const quotas = () => (matrix?.findings ?? []).filter((finding): finding is QuotaFinding => finding.check === 'quota');

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  await db.runs.bulkPut([runOf(runId), runOf(otherId)]);
  await db.accountQuotas.add(quotaOf({ planId: 'light' }));
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <SettingsContext value={{ ...defaultSettings, myName: '田中' }}>
          <Screen />
        </SettingsContext>
      </LanguageProvider>,
    ),
  );
  await until(() => {
    expect(matrix?.findings).toBeDefined();
    expect(lists?.reports?.size).toBe(2);
    expect(count?.open).toBe(2);
  });
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  [matrix, lists, count] = [undefined, undefined, undefined];
  await emptyDatabase(db);
});

describe('a tick', () => {
  it.each([
    ['in this run', runId],
    ['in another run', otherId],
  ])('%s is counted, reads no figures anew and computes no findings', async (_name, id) => {
    const figures = vi.spyOn(db.metricMonths, 'bulkGet');
    const others = vi.spyOn(db.runs, 'bulkGet');
    const [findings, done] = [matrix?.findings, lists?.reports?.get(id)?.done ?? 0];
    // What the first would have set going has come by the time the second is counted.
    for (const [index, item] of ['confirm', 'optional'].entries()) {
      await meanwhile(() => tick(id, item));
      await until(() => expect(lists?.reports?.get(id)?.done).toBe(done + index + 1));
    }
    if (id === runId) expect(matrix?.shown.marks['confirm' as never]).toBeDefined();
    expect(figures).not.toHaveBeenCalled();
    expect(matrix?.findings).toBe(findings);
    if (id === runId) expect(others).not.toHaveBeenCalled();
  });
});

describe('what findings rest on is read anew', () => {
  it('when somebody says which plan an account has', async () => {
    expect(quotas()).toMatchObject([{ account: shopA, free: 5_000 }]);
    await meanwhile(() => db.accountQuotas.add(quotaOf({ quotaId: 'q2', saidAt: quotaOf().saidAt + 1, planId: 'standard' })));
    await until(() => expect(quotas()).toMatchObject([{ free: 30_000 }]));
  });

  it('when another run is given up', async () => {
    expect(matrix?.facts?.otherRuns.map((run) => run.runId)).toEqual([otherId]);
    await meanwhile(() => db.runs.update(otherId, { status: 'abandoned' }));
    await until(() => {
      expect(matrix?.facts?.otherRuns).toEqual([]);
      expect(lists?.reports?.size).toBe(1);
      expect(count?.open).toBe(1);
    });
  });

  it('when the accounts change', async () => {
    await meanwhile(() => db.runs.update(runId, { plan: { ...plan, accounts: [] } }));
    await until(() => expect(quotas()).toEqual([]));
  });

  it('not when only a text changes', async () => {
    const figures = vi.spyOn(db.metricMonths, 'bulkGet');
    const findings = matrix?.findings;
    await meanwhile(() => db.runs.update(runId, { plan: { ...plan, bubbles: [{ kind: 'text', text: 'もう一度' }] } }));
    await until(() => expect(matrix?.findings).not.toBe(findings));
    expect(figures).not.toHaveBeenCalled();
  });
});
