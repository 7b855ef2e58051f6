import type { FigureAccountId } from '../domain/figures/figureAccount';
import type { ImportFile } from '../domain/figures/importFile';
import type { FileState } from '../domain/figures/importPlan';
import type { PickedFile } from '../domain/figures/pickedFile';
import type { ReadExport } from '../domain/figures/readExport';

/** Pieces of an import for tests of its screens. Account and days are invented. */

export const someAccount = '@demo0001' as FigureAccountId;

export function pickedFile(fileName: string, text: string): PickedFile {
  return { fileName, path: fileName, bytes: new TextEncoder().encode(text) };
}

export const someRead: ReadExport = {
  formatId: 'friends',
  content: { of: 'daily', rows: [{ line: 2, account: null, on: 20_700, values: { contacts: 10 } }] },
  rejected: [],
  ignoredColumns: [],
};

export function readyState(plan: Partial<Extract<FileState, { kind: 'ready' }>['plan']> = {}): Extract<FileState, { kind: 'ready' }> {
  return {
    kind: 'ready',
    read: someRead,
    plan: { accounts: [someAccount], added: 1, changed: 0, same: 0, rejected: [], changes: [], firstOn: 20_700, lastOn: 20_700, ...plan },
    answer: { kind: 'one', account: someAccount },
    snapshotOn: null,
    encoding: 'utf-8',
  };
}

export function takenFile(change: Partial<ImportFile> = {}): ImportFile {
  return {
    fileId: 'aa:@demo0001',
    sha256: 'aa',
    fileName: 'a.csv',
    source: 'file',
    importedAt: Date.UTC(2026, 10, 20),
    formatId: 'friends',
    parserVersion: 1,
    encoding: 'utf-8',
    answer: { kind: 'one', account: someAccount },
    accounts: [someAccount],
    snapshotOn: null,
    firstOn: 20_700,
    lastOn: 20_700,
    taken: 1,
    rejected: [],
    changes: [],
    bytes: 1,
    ...change,
  };
}
