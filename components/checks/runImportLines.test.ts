import { expect, it } from 'vitest';
import type { AppendedPreview } from '../../utils/app/checks/mergeAppended';
import { countRows, noAppendedRows } from '../../utils/domain/appendedRows';
import { checkFiles } from '../../utils/i18n/en/checkFiles';
import { runId } from '../../utils/testing/checkBuilders';
import { checkFileName } from './checkFileName';
import { runImportLines } from './runImportLines';
import { textOfFile } from './textOfFile';

const none = countRows(noAppendedRows);
const preview: AppendedPreview = { added: none, known: none, differing: [], tampered: [] };
const lines = (change: Partial<AppendedPreview>, rejected = 0) =>
  runImportLines({ ...preview, ...change }, { name: 'Autumn', rejected }, checkFiles.run, (at) => `t${at}`);

it('says what is new', () => {
  expect(lines({})).toEqual(['All of “Autumn” is here already.']);
  expect(lines({ added: { ...none, runEvents: 5, signedRecords: 1 } })).toEqual(['“Autumn” was imported, with 6 new entries.']);
});

it('says of each signature that does not hold why', () => {
  const tampered = [{ recordId: 'r', runId, signer: 'Sato', signedAt: 5, faults: ['changed', 'otherHistory'] as const }];
  expect(lines({ tampered, differing: [{ kind: 'runEvents', id: 'x' }] }, 2)).toEqual([
    'All of “Autumn” is here already.',
    '1 signature does not match and was left out. The check counts as not signed by them.',
    'Sato (t5): the contents are not what was signed',
    'Sato (t5): the plan or a tick differs from the history',
    '2 rows have the wrong shape and were left out.',
    '1 entry with a known ID said something else. What was here has been kept.',
  ]);
});

it('names files so that every system takes them', () => {
  const now = Date.UTC(2026, 10, 25, 20);
  expect(checkFileName('点検 a/b:c*?"<>|\n d', now, 'json')).toBe('yobirin-点検-a-b-c-d-2026-11-26.json');
  expect(checkFileName('x'.repeat(500), now, 'csv').length).toBe(8 + 80 + 11 + 4);
});

it('reads no file that is too large, and none that is gone', async () => {
  expect(await textOfFile(new File(['a'], 'a'))).toEqual({ ok: true, value: 'a' });
  expect(await textOfFile({ size: 30 * 1024 * 1024 } as File)).toEqual({ ok: false, problem: 'tooLarge' });
  expect(await textOfFile({ size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as File)).toEqual({
    ok: false,
    problem: 'unreadable',
  });
});
