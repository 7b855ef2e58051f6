import { doCheckStep } from './checks/doCheckStep';
import { isCheckStep } from './checks/steps';
import { judge, type Verdict } from './expectations';
import type { Expectation } from './expectationFormat';
import type { Scenario, ScenarioStep } from './format';
import { checkJoining, expectInvitation } from './readyPage';
import { handleShelf } from './shelfPage';
import { acknowledge } from './inboxPage';
import { importFiles } from './importFiles';
import { lookAt } from './observe';
import { passMinutes, sleepMinutes } from './passMinutes';
import { takeScreenshot } from './screenshots';
import { Stage, type StageOptions } from './stage';

/** How long between two looks while an expectation does not hold yet. */
const lookEveryMs = 200;

/** Two things that happen at LINE in one file never happen at the very same moment: what came first stays told by the clock. */
const apartMs = 20;

export interface Play {
  /** The scenario file, for paths beside it and for names of screenshots. */
  readonly file: string;
  readonly screenshotFolder: string;
  /** Told of each expectation when it is decided. `number` counts steps from 1. */
  readonly onVerdict: (number: number, step: 'expect' | 'waitFor', verdict: Verdict, seconds: number) => void;
  /** Told of a step that could not be done. */
  readonly onTrouble: (number: number, step: string, why: string) => void;
  readonly onStep?: (number: number, step: ScenarioStep) => void;
}

export interface Score {
  readonly passed: number;
  readonly failed: number;
  /** Expectations after a `waitFor` that never came true. */
  readonly notReached: number;
}

/** Plays a whole scenario in a world and a browser of its own. A set-up that fails counts as one failure. */
export async function playScenario(scenario: Scenario, options: StageOptions, play: Play): Promise<Score> {
  let stage: Stage;
  try {
    stage = await Stage.open(scenario, options);
  } catch (cause) {
    play.onTrouble(0, 'set-up', messageOf(cause));
    return { passed: 0, failed: 1, notReached: countExpectations(scenario.steps) };
  }
  try {
    return await playSteps(scenario, stage, play);
  } finally {
    await stage.close();
  }
}

/** Plays the steps on a stage that is set up. */
export async function playSteps(scenario: Scenario, stage: Stage, play: Play): Promise<Score> {
  let passed = 0;
  let failed = 0;
  for (const [index, step] of scenario.steps.entries()) {
    play.onStep?.(index + 1, step);
    if (step.word !== 'expect' && step.word !== 'waitFor') {
      const why = await doStep(step, stage, play).then(() => null, messageOf);
      if (why !== null) {
        failed += 1;
        play.onTrouble(index + 1, step.word, why);
      }
      continue;
    }
    const { verdicts, seconds } = await waitUntilHeld(stage, step.word === 'expect' ? step.expect : step.waitFor, step.withinSeconds);
    for (const verdict of verdicts) play.onVerdict(index + 1, step.word, verdict, seconds);
    const unmet = verdicts.filter((verdict) => !verdict.held).length;
    failed += unmet;
    passed += verdicts.length - unmet;
    if (unmet > 0 && step.word === 'waitFor') return { passed, failed, notReached: countExpectations(scenario.steps.slice(index + 1)) };
  }
  return { passed, failed, notReached: 0 };
}

/** Looks until everything holds at the same moment or the time is up; at least once. */
async function waitUntilHeld(stage: Stage, expectation: Expectation, withinSeconds: number): Promise<{ verdicts: Verdict[]; seconds: number }> {
  const startedAt = Date.now();
  for (;;) {
    const verdicts = judge(expectation, await lookAt(stage, expectation));
    const seconds = (Date.now() - startedAt) / 1_000;
    if (seconds >= withinSeconds || verdicts.every((verdict) => verdict.held)) return { verdicts, seconds };
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

export type Doing = Exclude<ScenarioStep, { word: 'expect' | 'waitFor' }>;

/** Does what a step says, as the user, the browser or LINE would. Rejects when it cannot be done. */
export async function doStep(step: Doing, stage: Stage, play: Pick<Play, 'file' | 'screenshotFolder'>): Promise<void> {
  if (isCheckStep(step)) return doCheckStep(step, stage);
  switch (step.word) {
    case 'open':
      await stage.pages.open(step.open, step.account);
      return;
    case 'stopWorker':
      return stage.browser.stopWorker();
    case 'restartBrowser':
      return stage.restartBrowser();
    case 'reloadExtension':
      return stage.reloadExtension();
    case 'database':
      return stage.setDatabase(step.database);
    case 'closePages':
      return stage.pages.closeAll();
    case 'acknowledge':
      return acknowledge(stage.observer, step.acknowledge);
    case 'shelf':
      return handleShelf(stage, step.shelf);
    case 'expectInvitation':
      return expectInvitation(stage, step.expectInvitation);
    case 'checkJoining':
      return checkJoining(stage);
    case 'import':
      return importFiles(stage, play.file, step.import, step.account);
    case 'passMinutes':
      return passMinutes(stage, step.passMinutes);
    case 'sleepMinutes':
      return sleepMinutes(stage, step.sleepMinutes);
    case 'screenshot':
      return takeScreenshot(stage, step.screenshot, play);
    default:
      happen(step, stage);
      await new Promise((resolve) => setTimeout(resolve, apartMs));
  }
}

type Happening = Extract<Doing, { word: 'invite' | 'message' | 'rename' | 'members' | 'remove' | 'logOut' | 'logIn' | 'set' | 'fault' }>;

/** What happens at LINE, as opposed to in the user's browser. */
function happen(step: Happening, { world }: Stage): void {
  switch (step.word) {
    case 'invite':
      world.invite(step.invite);
      return;
    case 'message':
      return world.message(step.message);
    case 'rename':
      return world.rename(step.rename);
    case 'members':
      return world.members(step.members);
    case 'remove':
      return world.remove(step.remove);
    case 'logOut':
      return world.logOut();
    case 'logIn':
      return world.logIn();
    case 'set':
      return world.set(step.set);
    case 'fault':
      return world.fault(step.fault);
  }
}

function countExpectations(steps: readonly ScenarioStep[]): number {
  return steps.reduce((sum, step) => {
    if (step.word !== 'expect' && step.word !== 'waitFor') return sum;
    return sum + Object.keys(step.word === 'expect' ? step.expect : step.waitFor).length;
  }, 0);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.name) : String(cause);
}
