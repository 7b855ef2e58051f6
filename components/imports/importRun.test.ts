import { describe, expect, it } from 'vitest';
import type { FileState } from '../../utils/domain/figures/importPlan';
import { pickedFile, readyState, someAccount, someRead, takenFile } from '../../utils/testing/importBuilders';
import { createBatchStore } from './batchStore';
import { createImportRun, type ImportMeans } from './importRun';

const needsOwner: FileState = { kind: 'needsOwner', read: someRead, open: [{ hint: null, suggestions: [] }] };

function stage(change: Partial<ImportMeans> = {}, count = 3) {
  const store = createBatchStore();
  const log: string[] = [];
  const seen: string[] = [];
  store.subscribe(() => {
    const { work } = store.get();
    if (work !== null) seen.push(`${work.kind} ${work.of}`);
  });
  const means: ImportMeans = {
    open: async (files) => files.map((file) => pickedFile(file.name, file.name)),
    examine: async (_, answers) => (answers.account === null ? needsOwner : readyState()),
    take: async (file) => {
      log.push(`take ${file.fileName}`);
      return { ok: true, file: takenFile({ fileId: file.fileName }), at: 1 };
    },
    drop: async (fileId) => {
      log.push(`drop ${fileId}`);
      return true;
    },
    saveFormat: async () => true,
    pause: async () => undefined,
    ...change,
  };
  const files = Array.from({ length: count }, (_, index) => new File(['x'], `${index}.csv`));
  const states = () => store.get().files.map(({ step }) => (step.kind === 'examined' ? step.state.kind : step.kind));
  return { store, run: createImportRun(store, means), log, seen, files, states };
}

describe('bringing files in', () => {
  it('examines every file and writes nothing', async () => {
    const { run, files, states, log, seen, store } = stage();
    await run.add(files);
    expect(states()).toEqual(['needsOwner', 'needsOwner', 'needsOwner']);
    expect(log).toEqual([]);
    expect(seen).toContain('opening 3');
    expect(store.get().work).toBeNull();
  });

  it('cancelled while examining forgets what it was reading and keeps what was there', async () => {
    let stop: () => void = () => undefined;
    const { run, files, states, store } = stage({
      examine: async (file) => {
        if (file.fileName === '2.csv') stop();
        return readyState();
      },
    });
    stop = run.cancel;
    await run.add(files.slice(0, 1));
    await run.add(files.slice(1));
    expect(store.get().files.map((file) => file.fileName)).toEqual(['0.csv']);
    expect(states()).toEqual(['ready']);
    expect(store.get().work).toBeNull();
  });

  it('an answer that comes while an older one is looked into wins', async () => {
    const waiting: (() => void)[] = [];
    const { run, files, states } = stage(
      {
        examine: (_, answers) =>
          answers.account === null
            ? Promise.resolve(needsOwner)
            : new Promise((resolve) => waiting.push(() => resolve(answers.account === someAccount ? readyState({ added: 7 }) : needsOwner))),
      },
      1,
    );
    await run.add(files);
    const first = run.answer(['0'], { account: '@other' as never });
    const second = run.answer(['0'], { account: someAccount });
    waiting[1]?.();
    await second;
    waiting[0]?.();
    await first;
    expect(states()).toEqual(['ready']);
  });
});

describe('taking', () => {
  it('takes what is ready, one file after the other, and leaves the rest', async () => {
    const { run, files, states, log } = stage();
    await run.add(files);
    await run.answer(['0', '2'], { account: someAccount });
    expect(await run.take()).toEqual({ taken: 2, failed: 0 });
    expect(log).toEqual(['take 0.csv', 'take 2.csv']);
    expect(states()).toEqual(['taken', 'needsOwner', 'taken']);
  });

  it('goes on after a file the database refuses, and takes it on the second try', async () => {
    let refuses = true;
    const { run, files, states } = stage({
      take: async (file) =>
        refuses && file.fileName === '1.csv' ? { ok: false, reason: 'refused' } : { ok: true, file: takenFile({ fileId: file.fileName }), at: 1 },
    });
    await run.add(files);
    await run.answer(['0', '1', '2'], { account: someAccount });
    expect(await run.take()).toEqual({ taken: 2, failed: 1 });
    expect(states()).toEqual(['taken', 'failed', 'taken']);
    refuses = false;
    expect(await run.take()).toEqual({ taken: 1, failed: 0 });
    expect(states()).toEqual(['taken', 'taken', 'taken']);
  });

  it('stopped finishes the file under way and leaves the others ready', async () => {
    let stop: () => void = () => undefined;
    const { run, files, states } = stage({
      take: async (file) => {
        stop();
        return { ok: true, file: takenFile({ fileId: file.fileName }), at: 1 };
      },
    });
    stop = run.cancel;
    await run.add(files);
    await run.answer(['0', '1', '2'], { account: someAccount });
    await run.take();
    expect(states()).toEqual(['taken', 'ready', 'ready']);
  });

  it('is undone last file first, and the files are ready again', async () => {
    const { run, files, states, log } = stage();
    await run.add(files);
    await run.answer(['0', '1', '2'], { account: someAccount });
    await run.take();
    log.length = 0;
    expect(await run.undo(['0', '1', '2'])).toBe(true);
    expect(log).toEqual(['drop 2.csv', 'drop 1.csv', 'drop 0.csv']);
    expect(states()).toEqual(['ready', 'ready', 'ready']);
  });

  it('undone in part says so', async () => {
    const { run, files, states } = stage({ drop: async (fileId) => fileId !== '1.csv' });
    await run.add(files);
    await run.answer(['0', '1', '2'], { account: someAccount });
    await run.take();
    expect(await run.undo(['0', '1', '2'])).toBe(false);
    expect(states()).toEqual(['ready', 'taken', 'ready']);
  });
});

describe('describing columns', () => {
  const unknown: FileState = { kind: 'unknownFormat', table: { rows: [['a']], totalRows: 1, rowsAboveHeader: 0 } };
  const format = {
    formatId: null,
    name: 'x',
    headers: ['a'],
    rowsAboveHeader: 0,
    shape: { kind: 'rows', accountColumn: null, dayColumn: null, figures: {} },
  } as const;
  it.each([
    [true, ['ready', 'ready', 'ready']],
    [false, ['unknownFormat', 'unknownFormat', 'unknownFormat']],
  ])('kept: %s', async (kept, expected) => {
    let described = false;
    const { run, files, states } = stage({
      examine: async () => (described ? readyState() : unknown),
      saveFormat: async () => (described = kept),
    });
    await run.add(files);
    expect(await run.describe(format)).toBe(kept);
    expect(states()).toEqual(expected);
  });
});
