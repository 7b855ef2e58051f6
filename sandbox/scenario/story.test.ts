import { expect, test } from 'vitest';
import type { ScenarioStep } from './format';
import { readScenario } from './readScenario';
import { tellStep } from './story';

const account = { botId: 'U0000000000000000000000000000000a', basicId: '@a', name: 'カフェ青空' };

test.each<[object, string | null]>([
  [{ invite: { account: '@a', chatId: 'C1', name: '新年会', members: 8 } }, 'カフェ青空 is invited to 「新年会」 (8 people)'],
  [{ invite: { account: '@a', chatId: 'C1' } }, 'カフェ青空 is invited again'],
  [{ open: 'chat', account: '@a' }, 'open chat of カフェ青空'],
  [{ open: 'popup' }, 'open popup'],
  [{ passMinutes: 20 }, '20 minutes pass'],
  [{ waitFor: { badge: '1' }, withinSeconds: 20 }, 'waiting up to 20 s for badge'],
  [{ expect: { badge: '1' } }, null],
])('%j', (step, told) => {
  const scenario = readScenario('story.json', JSON.stringify({ accounts: [account], steps: [step] }));
  expect(scenario.steps.map((each: ScenarioStep) => tellStep(each, scenario))).toEqual([told]);
});
