import { expect, test } from 'vitest';
import { defaultSwitches } from '../sandbox/worldSpec';
import { allCombinations, answers, pairwiseCombinations, switchNames } from './combinations';

test('every switch of the chat site is played, its usual answer among the others', () => {
  const { joinSetting: _joinSetting, ...usual } = defaultSwitches;
  expect([...switchNames].sort()).toEqual(Object.keys(usual).sort());
  for (const name of switchNames) expect(answers[name]).toContain(usual[name]);
});

test('all are all, each once', () => {
  const all = allCombinations();
  expect(all).toHaveLength(1_152);
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1_152);
});

test('in the few, any two answers come together', () => {
  const few = pairwiseCombinations();
  expect(few.length).toBeLessThan(16);
  for (const a of switchNames)
    for (const b of switchNames.filter((name) => name > a))
      for (const first of answers[a]) for (const second of answers[b]) expect(few.some((one) => one[a] === first && one[b] === second)).toBe(true);
});
