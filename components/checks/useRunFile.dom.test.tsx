import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../utils/storage/settings';
import { saveFile } from '../../utils/files/saveFile';
import { db } from '../../utils/storage/db';
import { emptyDatabase } from '../../utils/storage/emptyDatabase';
import { appendedRowsOf, checksWorld, signedRun } from '../../utils/testing/checksWorld';
import { templateVersion } from '../../utils/testing/checkBuilders';
import { LanguageProvider } from '../language/LanguageProvider';
import { SettingsContext } from '../shell/settingsContext';
import { type TemplateFile, useTemplateFile } from '../templates/useTemplateFile';
import { type RunFile, useRunFile } from './useRunFile';

vi.mock('../../utils/files/saveFile', () => ({ saveFile: vi.fn() }));

let root: Root;
let runs: RunFile;
let templates: TemplateFile;

function Hooks({ onReady }: { readonly onReady: (own: RunFile, others: TemplateFile) => void }) {
  const [own, others] = [useRunFile(), useTemplateFile()];
  useEffect(() => onReady(own, others), [own, others, onReady]);
  return null;
}

function keep(own: RunFile, others: TemplateFile): void {
  [runs, templates] = [own, others];
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.3.0' }) });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="en">
        <SettingsContext value={{ ...defaultSettings, myName: '田中' }}>
          <Hooks onReady={keep} />
        </SettingsContext>
      </LanguageProvider>,
    ),
  );
  await act(async () => vi.dynamicImportSettled());
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  await emptyDatabase(db);
});

async function importedRun() {
  const world = checksWorld();
  const runId = await signedRun(world);
  const rows = await appendedRowsOf(world);
  await world.db.delete();
  await Promise.all([db.runEvents.bulkAdd([...rows.runEvents]), db.signedRecords.bulkAdd([...rows.signedRecords])]);
  const run = (await import('../../utils/domain/checks/foldRun')).foldRun(rows.runEvents);
  if (run === null) throw new Error('no run');
  await db.runs.add(run);
  return runId;
}

function saved(): string {
  const content = vi.mocked(saveFile).mock.lastCall?.[1];
  return typeof content === 'string' ? content : '';
}

it('a run goes out as JSON and comes in elsewhere, signed as it was', async () => {
  const runId = await importedRun();
  expect(await runs.exportJson(runId)).toMatchObject({
    ok: true,
    value: expect.stringMatching(/^yobirin-Check-秋の新作-\d{4}-\d\d-\d\d\.json$/) as string,
  });
  const text = saved();
  await emptyDatabase(db);
  expect(await runs.importFile(new File([text], 'a.json'))).toEqual({ ok: true, value: runId, whole: true, lines: ['“秋の新作” was imported, with 8 new entries.'] }); // oxfmt-ignore
  expect(await db.runs.get(runId)).toMatchObject({ status: 'signed' });
  expect(await runs.importFile(new File([text], 'a.json'))).toMatchObject({ lines: ['All of “秋の新作” is here already.'] });
});

it('of a tampered one the signatures stay out, and each is told', async () => {
  const runId = await importedRun();
  await runs.exportJson(runId);
  const text = saved().replace('"recipients": 9000', '"recipients": 8999');
  await emptyDatabase(db);
  const taken = await runs.importFile(new File([text], 'a.json'));
  expect(taken).toMatchObject({ ok: true, whole: false });
  expect(taken.lines.slice(1)).toEqual([
    '1 signature does not match and was left out. The check counts as not signed by them.',
    expect.stringMatching(/^(田中|佐藤) \(.+\): the contents are not what was signed$/),
  ]);
  expect([await db.signedRecords.count(), (await db.runs.get(runId))?.status]).toEqual([1, 'partlySigned']);
});

it('goes out as a table with every item and account', async () => {
  const runId = await importedRun();
  expect(await runs.exportCsv(runId)).toMatchObject({ ok: true });
  expect(saved()).toContain("each,Confirm,Required,'@red00001,,Waived with a reason,佐藤");
  expect(await runs.exportCsv('nowhere' as typeof runId)).toEqual({ ok: false, problem: 'failed' });
});

it('says what a file is that is no run', async () => {
  expect(await runs.importFile(new File(['a,b'], 'a.csv'))).toMatchObject({ ok: false, problem: 'notABackup' });
});

it('a template goes out and in; one with unknown parts stays out and says what they are', async () => {
  const version = templateVersion();
  expect(templates.exportTemplate(version, 'Bulk')).toMatchObject({ ok: true });
  const text = saved();
  const take = (file: string) => templates.importFile(new File([file], 'a.json'), () => 'Bulk');
  expect(await take(text)).toMatchObject({ ok: true, value: version.templateId, outcome: 'added', lines: ['The template “Bulk” was imported.'] });
  expect(await take(text)).toMatchObject({ outcome: 'known' });
  expect(await take(text.replace('"kind": "secondPerson"', '"kind": "photo"'))).toMatchObject({ ok: false, problem: 'unknownParts', lines: [expect.any(String), 'Item 6: unknown kind “photo”'] }); // oxfmt-ignore
  expect(await db.templateVersions.count()).toBe(1);
});
