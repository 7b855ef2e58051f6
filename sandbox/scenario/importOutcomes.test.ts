import { describe, expect, test } from 'vitest';
import { endOfRow, figuresOn, outcomesOf, type RememberedImport, type StoredImport } from './importOutcomes';

describe('what became of a row', () => {
  test.each([
    ['taken', null, null],
    ['known', null, null],
    ['refused', 'chatHistory', 'chatHistory'],
    ['unknownFormat', null, 'unknownColumns'],
    ['needsOwner', null, 'needsOwner'],
    ['failed', null, 'failed'],
  ])('%s %s → %s', (state, refusal, refused) => {
    expect(endOfRow({ state, refusal })).toEqual({ refused });
  });
});

describe('outcomes by file name', () => {
  const stored = (fileName: string, importedAt: number, taken: number, rejected: number, sha256 = fileName): StoredImport => ({
    fileName,
    sha256,
    importedAt,
    taken,
    rejected: new Array<null>(rejected).fill(null),
  });
  const rows = [stored('a.csv', 2, 5, 1), stored('a.csv', 1, 9, 9), stored('b.csv', 3, 7, 0, 'bytes')];

  test.each<[string, Record<string, RememberedImport>, string, unknown]>([
    ['the latest of that name', {}, 'a.csv', { taken: 5, rejected: 1 }],
    ['refused by the page', { 'x.csv': { refused: 'notText', sha256: 'x' } }, 'x.csv', { refused: 'notText' }],
    ['refused now, taken earlier', { 'a.csv': { refused: 'empty', sha256: 'x' } }, 'a.csv', { refused: 'empty' }],
    ['known by its bytes', { 'c.csv': { refused: null, sha256: 'bytes' } }, 'c.csv', { taken: 7, rejected: 0 }],
    ['never handed over', {}, 'c.csv', undefined],
    ['out of a zip, gone', { 'c.csv': { refused: null, sha256: null } }, 'c.csv', undefined],
  ])('%s', (_name, remembered, name, expected) => {
    expect(outcomesOf([name], new Map(Object.entries(remembered)), rows)[name]).toEqual(expected);
  });
});

describe('figures of a day', () => {
  const months = [
    { account: '@a', month: '2025-04', values: { contacts: [10, 'withheld', 12], blocks: [1, 2, null], targetReaches: [null, 0] } },
    { account: 'U1', month: '2025-04', values: { contacts: [99, 88, 77, 66] } },
    { account: '@b', month: '2025-04', values: { contacts: [5] } },
  ];

  test.each([
    ['2025-04-01', { contacts: 10, targetReaches: null, blocks: 1, reachable: 9 }],
    ['20250402', { contacts: 88, targetReaches: 0, blocks: 2, reachable: 86 }],
    ['2025-04-03', { contacts: 12, targetReaches: null, blocks: null, reachable: null }],
    ['2025-04-04', { contacts: 66, targetReaches: null, blocks: null, reachable: null }],
    ['2025-05-01', { contacts: null, targetReaches: null, blocks: null, reachable: null }],
  ])('%s', (on, expected) => {
    expect(figuresOn(['@a', 'U1'], on, months)).toEqual(expected);
  });

  test('a withheld figure is missing', () => {
    expect(figuresOn(['@a'], '2025-04-02', months)).toMatchObject({ contacts: null, reachable: null });
  });
});
