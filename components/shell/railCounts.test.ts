import { describe, expect, it } from 'vitest';
import type { WatchSentence, WatchSummary } from '../../utils/domain/watch/overview';
import type { AccountId } from '../../utils/domain/ids';
import { common } from '../../utils/i18n/ja/common';
import { countOfChecks, countOfFigures, countOfInbox, countOfWatch } from './railCounts';
import { parseHashPath } from './useHashPath';

const segment = (state: 'seen' | 'blind' | 'na' | 'yet') => ({ accountId: 'U' as AccountId, name: null, state });
const watch = (sentence: WatchSentence, change: Partial<WatchSummary> = {}): WatchSummary => ({
  sentence,
  segments: [segment('seen'), segment('na')],
  blind: 0,
  watchable: 1,
  nextLookAt: null,
  ...change,
});
const facts = (ringing: number, summary: WatchSummary) => ({
  ringing,
  watch: summary,
  figures: null,
  checks: undefined,
  refused: false,
  words: common,
  language: 'ja' as const,
});

describe('countOfInbox', () => {
  const cases: readonly [string, number, WatchSentence, string, boolean][] = [
    ['rings', 4, { kind: 'allSeen', watchable: 1, oldestLookAt: 1 }, '4', true],
    ['rings though something is blind', 4, { kind: 'someBlind', blind: 1, seen: 0, sinceAt: 1 }, '4', true],
    ['nothing known while blind', 0, { kind: 'someBlind', blind: 1, seen: 0, sinceAt: 1 }, '?', false],
    ['nothing after a look', 0, { kind: 'allSeen', watchable: 1, oldestLookAt: 1 }, '0', false],
    ['resting after a look', 0, { kind: 'resting', lastLookAt: 5 }, '0', false],
    ['still reading', 0, { kind: 'reading', done: 1, of: 3 }, '–', false],
    ['never looked', 0, { kind: 'nothingYet' }, '–', false],
  ];
  it.each(cases)('%s', (_, ringing, sentence, text, needs) => {
    expect(countOfInbox(facts(ringing, watch(sentence)))).toMatchObject({ text, needs });
  });
});

describe('countOfInbox while nothing can be written', () => {
  const calm = watch({ kind: 'allSeen', watchable: 1, oldestLookAt: 1 });
  it.each([
    [0, '?', false],
    [3, '3', true],
  ])('%i known: %s', (ringing, text, needs) => {
    expect(countOfInbox({ ...facts(ringing, calm), refused: true })).toMatchObject({ text, needs });
  });
});

describe('countOfWatch', () => {
  it('says the blind if there are any, else the seen of the watchable', () => {
    const calm = watch({ kind: 'nothingYet' });
    expect(countOfWatch(facts(0, calm))).toMatchObject({ text: '1/1', needs: false });
    expect(countOfWatch(facts(0, { ...calm, blind: 2 }))).toMatchObject({ text: '2', needs: true });
    expect(countOfWatch(facts(0, { ...calm, segments: [] }))).toBeNull();
  });
});

describe('countOfFigures', () => {
  const calm = watch({ kind: 'nothingYet' });
  it.each([
    [undefined, undefined],
    [null, undefined],
    [{ covered: 34, of: 36 }, '34/36'],
    [{ covered: 0, of: 1200 }, '0/1,200'],
  ])('%j shows %s', (figures, text) => {
    expect(countOfFigures({ ...facts(0, calm), figures })?.text).toBe(text);
  });
});

describe('countOfChecks', () => {
  const calm = watch({ kind: 'nothingYet' });
  it.each([
    [undefined, undefined, undefined],
    [{ open: 0, overdue: 0, failing: 0 }, '0', false],
    [{ open: 2, overdue: 0, failing: 0 }, '2', false],
    [{ open: 2, overdue: 1, failing: 0 }, '2', true],
    [{ open: 1, overdue: 0, failing: 1 }, '1', true],
  ])('%j shows %s', (checks, text, needs) => {
    const count = countOfChecks({ ...facts(0, calm), checks });
    expect([count?.text, count?.needs]).toEqual([text, needs]);
  });
  it('says what needs somebody', () => {
    expect(countOfChecks({ ...facts(0, calm), checks: { open: 3, overdue: 1, failing: 2 } })?.label).toBe(
      '点検中の配信 3件。予定を過ぎたもの 1件。失敗するアカウントがあるもの 2件',
    );
  });
});

describe('parseHashPath', () => {
  it.each([
    ['', []],
    ['#/', []],
    ['#/inbox/U1/C2', ['inbox', 'U1', 'C2']],
    ['#/a%20b', ['a b']],
    ['#/%E0%A4%A', ['%E0%A4%A']],
  ])('%j', (hash, expected) => {
    expect(parseHashPath(hash)).toEqual(expected);
  });
});
