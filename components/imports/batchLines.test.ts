import { describe, expect, it } from 'vitest';
import type { FileState } from '../../utils/domain/figures/importPlan';
import { pickedFile, readyState, someRead, takenFile } from '../../utils/testing/importBuilders';
import { countNeeds, countOverlapping, headerKeyOf, linesOf, takeableFiles, unknownFilesByHeader } from './batchLines';
import { type BatchFile, emptyBatch, type FileStep } from './importBatch';
import { noAnswers } from '../../utils/domain/figures/importPlan';

let count = 0;
const file = (step: FileStep): BatchFile => {
  const key = `${(count += 1)}`;
  return { key, fileName: `${key}.csv`, picked: pickedFile(`${key}.csv`, key), answers: noAnswers, step };
};
const examined = (state: FileState) => file({ kind: 'examined', state });
const unknown = (...header: string[]) => examined({ kind: 'unknownFormat', table: { rows: [['title'], header], totalRows: 2, rowsAboveHeader: 1 } });
const ready = (firstOn: number, lastOn: number, account = '@a') => examined(readyState({ firstOn, lastOn, accounts: [account as never] }));

describe('the table', () => {
  const files = [
    examined({ kind: 'known', file: takenFile() }),
    ready(1, 2),
    examined({ kind: 'refused', refusal: 'chatHistory', limit: null }),
    examined({ kind: 'needsOwner', read: someRead, open: [{ hint: null, suggestions: [] }] }),
    file({ kind: 'failed', state: readyState() }),
  ];
  it('shows first what waits for somebody, and what is done last', () => {
    const heads = linesOf({ ...emptyBatch, files }, new Set()).filter((line) => line.kind === 'head');
    expect(heads.map((head) => head.need)).toEqual(['needsOwner', 'failed', 'ready', 'refused', 'known']);
  });
  it('puts an open detail under its file', () => {
    const [, target] = files;
    const lines = linesOf({ ...emptyBatch, files }, new Set([target?.key ?? '']));
    const at = lines.findIndex((line) => line.kind === 'detail');
    expect(lines[at - 1]?.key).toBe(target?.key);
  });
  it('keeps files in their place while they are taken', () => {
    const moving = [file({ kind: 'taken', state: readyState(), file: takenFile() }), file({ kind: 'taking', state: readyState() }), ready(1, 1)];
    const batch = { ...emptyBatch, files: moving, work: { kind: 'taking', done: 1, of: 3 } as const };
    expect(linesOf(batch, new Set()).filter((line) => line.kind === 'head')).toHaveLength(1);
  });
  it('counts', () => {
    expect(countNeeds(files)).toMatchObject({ known: 1, ready: 1, refused: 1, needsOwner: 1, failed: 1, taken: 0 });
    expect(takeableFiles(files)).toHaveLength(2);
  });
});

describe('files of the same days', () => {
  it.each<[string, readonly BatchFile[], number]>([
    ['apart', [ready(1, 10), ready(11, 20)], 0],
    ['sharing a day', [ready(1, 10), ready(10, 20)], 2],
    ['one inside another, a third beyond both', [ready(1, 30), ready(5, 6), ready(31, 40)], 2],
    ['of different accounts', [ready(1, 10), ready(1, 10, '@b')], 0],
  ])('%s', (_, files, expected) => {
    expect(countOverlapping(files)).toBe(expected);
  });
});

describe('unknown headers', () => {
  it('are the same in any order of columns and with spaces around', () => {
    const [one, two, other] = [unknown('日付', 'アカウント'), unknown(' アカウント', '日付 '), unknown('日付')];
    const groups = unknownFilesByHeader([one, two, other, ready(1, 1)]);
    expect([...groups.values()].map((files) => files.length)).toEqual([2, 1]);
  });
  it('are read below the rows above', () => {
    expect(headerKeyOf({ rows: [['x'], ['b', 'a']], totalRows: 2, rowsAboveHeader: 1 })).toBe('["a","b"]');
  });
});
