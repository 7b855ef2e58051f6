import { readKept } from './extensionApi';
import type { Stage } from './stage';

const minuteMs = 60_000;
/** More strides than this are not worth their time; each is made longer instead. */
const mostStrides = 30;
/** A stride does not wait longer than this for the extension to come to rest, ms of real time. */
const restWithinMs = 5_000;

/** Lengths in ms of the strides in which time passes: a minute each, or longer when there would be more than `mostStrides`. */
export function strides(minutes: number): number[] {
  const wholeMs = Math.round(minutes * minuteMs);
  const strideMs = Math.max(minuteMs, Math.ceil(wholeMs / mostStrides));
  return Array.from({ length: Math.ceil(wholeMs / strideMs) }, (_, index) => Math.min(strideMs, wholeMs - index * strideMs));
}

/**
 * Lets time pass for the site and the extension without waiting for it: in strides the clocks jump, every alarm that became due is
 * delivered as the browser would, and the extension may come to rest before the next stride. The extension is not changed, only
 * the present it is told.
 */
export async function passMinutes(stage: Stage, minutes: number): Promise<void> {
  for (const strideMs of strides(minutes)) await leap(stage, strideMs);
  stage.alarms.keepGoing();
}

/** The computer sleeps: its clock and LINE's go on, nothing of the browser's does, and then everything that became due is due at once. */
export async function sleepMinutes(stage: Stage, minutes: number): Promise<void> {
  await leap(stage, Math.round(minutes * minuteMs));
  stage.alarms.keepGoing();
}

async function leap(stage: Stage, byMs: number): Promise<void> {
  await stage.alarms.note();
  stage.clockAheadMs += byMs;
  stage.world.passTime(byMs);
  await stage.browser.setClockAhead(stage.clockAheadMs);
  await stage.alarms.deliverDue();
  await tellPagesToLook(stage);
  await comeToRest(stage);
}

/** Content scripts tell on their own timers that their tab is there; those timers are not sped up, so the occasion they also listen to is given. */
async function tellPagesToLook(stage: Stage): Promise<void> {
  const look = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
  await Promise.all(stage.pages.ofLine().map((page) => page.evaluate(look).catch(() => false)));
}

async function comeToRest(stage: Stage): Promise<void> {
  let calmLooks = 0;
  for (const until = Date.now() + restWithinMs; calmLooks < 2 && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    calmLooks = (await isAtRest(stage)) ? calmLooks + 1 : 0;
  }
}

async function isAtRest(stage: Stage): Promise<boolean> {
  if (stage.sandbox.log.byExtension().some((request) => request.endedAt === null)) return false;
  return (await readKept(stage.observer, 'session', 'readerBusy').catch(() => false)) !== true;
}
