import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension } from './scenario/buildExtension';
import { readBadge } from './scenario/extensionApi';
import { readRingingNames } from './scenario/inboxPage';
import { playSteps } from './scenario/player';
import { readScenario } from './scenario/readScenario';
import { scoreLine, troubleLine, verdictLine } from './scenario/report';
import { Stage } from './scenario/stage';
import { tellStep } from './scenario/story';
import { hasDisplay } from './scenario/surroundings';

/**
 * `npm start`: plays the demo against the stand-in for LINE. With a screen the browser is visible and stays open to play with; without
 * one the story is told line by line, screenshots are saved, and the process ends: 0 when all came out as the demo says.
 */

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(project, 'sandbox', 'scenarios', 'demo.json');
const screenshotFolder = join(project, 'screenshots', 'demo');
const startedAt = Date.now();

function say(line: string): void {
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${line}`);
}

/** Tells whenever the badge changes, with what the inbox then shows. The result stops it. */
function tellBadge(stage: Stage): () => void {
  let last: string | null = null;
  const timer = setInterval(() => {
    void (async () => {
      const badge = await readBadge(stage.observer).catch(() => last);
      if (badge === last || badge === null) return;
      last = badge;
      const inbox = await readRingingNames(stage.observer).catch(() => []);
      say(`    badge "${badge}"  inbox: ${inbox.length === 0 ? 'nothing new' : inbox.join(' / ')}`);
    })();
  }, 300);
  return () => clearInterval(timer);
}

async function leaveOpen(stage: Stage): Promise<void> {
  const control = await stage.browser.context.newPage();
  await control.goto(stage.sandbox.controlUrl);
  say(`The browser stays open to play with; what happens at LINE is in your hands at ${stage.sandbox.controlUrl}`);
  say('Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    stage.browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

const scenario = readScenario(file, readFileSync(file, 'utf8'));
const visible = hasDisplay();
const extension = builtExtension(project, say);
say(`${scenario.title}: ${scenario.accounts.length} accounts${visible ? '' : ' (no display: playing without a window)'}`);
const stage = await Stage.open(scenario, { extension, visible });
const stopTelling = tellBadge(stage);
let failed = 1;
try {
  const score = await playSteps(scenario, stage, {
    file,
    screenshotFolder,
    onStep: (_number, step) => {
      const told = tellStep(step, scenario);
      if (told !== null) say(told);
    },
    onVerdict: (number, step, verdict, seconds) => say(verdictLine(number, step, verdict, seconds)),
    onTrouble: (number, step, why) => say(troubleLine(number, step, why)),
  });
  failed = score.failed;
  say(scoreLine(score));
  say(`screenshots: ${screenshotFolder}`);
  if (visible) await leaveOpen(stage);
} finally {
  stopTelling();
  await stage.close();
}
process.exit(failed > 0 ? 1 : 0);
