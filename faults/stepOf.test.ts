import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenario } from '../sandbox/scenario/readScenario';
import { writeScenario } from '../sandbox/scenario/writeScenario';
import { World } from '../sandbox/world';
import { story } from './acts';
import { scenarioOf } from './scenarioOf';
import { stepOf } from './stepOf';

/** What a step does to the world; steps about browser and inbox do nothing to it. */
function happen(world: World, step: NonNullable<ReturnType<typeof stepOf>>): void {
  if (step.word === 'invite') world.invite(step.invite);
  if (step.word === 'message') world.message(step.message);
  if (step.word === 'rename') world.rename(step.rename);
  if (step.word === 'members') world.members(step.members);
  if (step.word === 'remove') world.remove(step.remove);
  if (step.word === 'set') world.set(step.set);
}

test('every act of every story is possible when it happens, and the story is a scenario file', () => {
  fc.assert(
    fc.property(story, ({ setting, acts }) => {
      const scenario = scenarioOf(setting, 'a story');
      const world = new World(scenario);
      let invitations = 0;
      const steps = acts.flatMap((act) => {
        const step = stepOf(act, { world, ringing: ['新年会 1'], invitations, databaseWorks: true });
        if (step === null) return [];
        happen(world, step);
        if (step.word === 'invite') invitations += 1;
        return [step];
      });
      expect(readScenario('story.json', writeScenario({ ...scenario, steps })).steps).toHaveLength(steps.length);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('the same seed tells the same story', () => {
  const tell = () => fc.sample(story, { seed: 17, numRuns: 1 });
  expect(tell()).toEqual(tell());
});
