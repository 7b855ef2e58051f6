import { describe, expect, it } from 'vitest';
import type { FileState } from '../../utils/domain/figures/importPlan';
import { pickedFile, readyState, takenFile } from '../../utils/testing/importBuilders';
import { type BatchAction, type BatchFile, emptyBatch, type ImportBatch, isWaiting, nextBatch, readyStateOf } from './importBatch';

const after = (actions: readonly BatchAction[], batch: ImportBatch = emptyBatch) => actions.reduce(nextBatch, batch);
const steps = (batch: ImportBatch) => batch.files.map(({ step }) => (step.kind === 'examined' ? step.state.kind : step.kind));
const ready = readyState();
const known: FileState = { kind: 'known', file: takenFile() };
const added: BatchAction = { kind: 'added', files: [pickedFile('a.csv', 'A'), pickedFile('b.csv', 'B')] };
const examinedA: BatchAction = { kind: 'examined', key: '0', state: ready };

describe('files come in', () => {
  it('each with a key of its own, in order', () => {
    const batch = after([added]);
    expect(batch.files.map(({ key, fileName }) => [key, fileName])).toEqual([
      ['0', 'a.csv'],
      ['1', 'b.csv'],
    ]);
    expect(steps(batch)).toEqual(['reading', 'reading']);
  });
  it('refused ones with their reason, nothing left to look into', () => {
    const batch = after([{ kind: 'added', files: [{ fileName: 'x.zip', refusal: 'brokenZip', limit: null }] }]);
    expect(batch.files[0]?.picked).toBeNull();
    expect(batch.files[0]?.step).toEqual({ kind: 'examined', state: { kind: 'refused', refusal: 'brokenZip', limit: null } });
  });
  it('the same file a second time takes its own place and keeps its answers', () => {
    const account = '@abc' as never;
    const batch = after([added, { kind: 'answered', keys: ['0'], answers: { account } }, examinedA, added]);
    expect(batch.files.map((file) => file.key)).toEqual(['0', '1']);
    expect(batch.files[0]?.answers.account).toBe(account);
    expect(steps(batch)).toEqual(['reading', 'reading']);
  });
  it.each([
    ['another name', pickedFile('c.csv', 'A')],
    ['other bytes of the same length', pickedFile('a.csv', 'Z')],
    ['longer', pickedFile('a.csv', 'AA')],
  ])('a file with %s is another file', (_, other) => {
    expect(after([added, { kind: 'added', files: [other] }]).files).toHaveLength(3);
  });
  it('a batch in which nothing waits any more gives way', () => {
    const batch = after([
      added,
      { kind: 'examined', key: '0', state: known },
      { kind: 'examined', key: '1', state: { kind: 'refused', refusal: 'empty', limit: null } },
      { kind: 'added', files: [pickedFile('n.csv', 'N')] },
    ]);
    expect(batch.files.map((file) => file.fileName)).toEqual(['n.csv']);
  });
});

describe('a file on its way', () => {
  const taking: readonly BatchAction[] = [added, examinedA, { kind: 'taking', key: '0' }];
  it.each<[string, readonly BatchAction[], readonly string[]]>([
    ['is examined', [added, examinedA], ['ready', 'reading']],
    ['is taken', [...taking, { kind: 'taken', key: '0', file: takenFile() }], ['taken', 'reading']],
    ['is refused by the database', [...taking, { kind: 'failed', key: '0' }], ['failed', 'reading']],
    ['is tried again', [...taking, { kind: 'failed', key: '0' }, { kind: 'taking', key: '0' }], ['taking', 'reading']],
    ['is dropped again', [...taking, { kind: 'taken', key: '0', file: takenFile() }, { kind: 'dropped', key: '0' }], ['reading', 'reading']],
    ['is not taken before it is ready', [added, { kind: 'taking', key: '0' }], ['reading', 'reading']],
    ['is not examined while it is taken', [...taking, { kind: 'examined', key: '0', state: known }], ['taking', 'reading']],
    ['is not dropped before it was taken', [added, examinedA, { kind: 'dropped', key: '0' }], ['ready', 'reading']],
    ['leaves', [added, { kind: 'removed', keys: ['0'] }], ['reading']],
  ])('%s', (_, actions, expected) => {
    expect(steps(after(actions))).toEqual(expected);
  });
  it('keeps answers given for other names', () => {
    const one = { kind: 'answered', keys: ['0'], answers: { perHint: { 甲: '@a' as never } } } as const;
    const two = { kind: 'answered', keys: ['0'], answers: { perHint: { 乙: '@b' as never } } } as const;
    expect(after([added, one, two]).files[0]?.answers.perHint).toEqual({ 甲: '@a', 乙: '@b' });
  });
});

describe('what waits', () => {
  const file = (step: BatchFile['step']): BatchFile => ({ ...(after([added]).files[0] as BatchFile), step });
  it.each<[string, BatchFile['step'], boolean, boolean]>([
    ['reading', { kind: 'reading' }, true, false],
    ['ready', { kind: 'examined', state: ready }, true, true],
    ['failed', { kind: 'failed', state: ready }, true, true],
    ['known', { kind: 'examined', state: known }, false, false],
    ['refused', { kind: 'examined', state: { kind: 'refused', refusal: 'empty', limit: null } }, false, false],
    ['taken', { kind: 'taken', state: ready, file: takenFile() }, false, false],
  ])('%s', (_, step, waits, takeable) => {
    expect(isWaiting(file(step))).toBe(waits);
    expect(readyStateOf(file(step)) !== null).toBe(takeable);
  });
});
