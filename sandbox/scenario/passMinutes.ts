import { type BrowserAlarm, clearAlarm, readAlarms, readKept } from './extensionApi';
import type { Stage } from './stage';

const minuteMs = 60_000;
/** More strides than this are not worth their time; each is made longer instead. */
const mostStrides = 60;
/** A stride does not wait longer than this for the extension to come to rest, ms of real time. */
const restWithinMs = 5_000;

/** Lengths in ms of the strides in which time passes: a minute each, or longer when there would be more than 60. */
export function strides(minutes: number): number[] {
  const wholeMs = Math.round(minutes * minuteMs);
  if (wholeMs === 0) return [];
  const count = Math.min(mostStrides, Math.ceil(wholeMs / minuteMs));
  const bounds = Array.from({ length: count + 1 }, (_, index) =>
    Math.round(wholeMs * Math.min(1, (index * Math.max(minuteMs, wholeMs / count)) / wholeMs)),
  );
  return bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
}

/**
 * Lets time pass for the site and the extension without waiting for it: in strides the clocks jump, every alarm that became due is
 * delivered as the browser would, and the extension may come to rest before the next stride. The extension is not changed, only
 * the present it is told.
 */
export async function passMinutes(stage: Stage, minutes: number): Promise<void> {
  const dueAt = new Map<string, number>();
  for (const strideMs of strides(minutes)) {
    for (const alarm of await readAlarms(stage.observer)) noteAlarm(dueAt, alarm, stage.clockAheadMs);
    stage.clockAheadMs += strideMs;
    stage.world.passTime(strideMs);
    await stage.browser.setClockAhead(stage.clockAheadMs);
    for (const alarm of await readAlarms(stage.observer)) await deliverIfDue(stage, dueAt, alarm);
    await tellPagesToLook(stage);
    await comeToRest(stage);
  }
}

function keyOf({ name, scheduledTime }: BrowserAlarm): string {
  return `${name} ${scheduledTime}`;
}

/** On the sped-up clock an alarm is due as long after now as the browser has it on its own. */
function noteAlarm(dueAt: Map<string, number>, alarm: BrowserAlarm, aheadMs: number): void {
  if (!dueAt.has(keyOf(alarm))) dueAt.set(keyOf(alarm), alarm.scheduledTime + aheadMs);
}

async function deliverIfDue(stage: Stage, dueAt: Map<string, number>, alarm: BrowserAlarm): Promise<void> {
  noteAlarm(dueAt, alarm, stage.clockAheadMs);
  const now = Date.now() + stage.clockAheadMs;
  const due = dueAt.get(keyOf(alarm)) ?? now;
  if (due > now) return;
  const delivered = {
    name: alarm.name,
    scheduledTime: due,
    ...(alarm.periodInMinutes === undefined ? {} : { periodInMinutes: alarm.periodInMinutes }),
  };
  if (alarm.periodInMinutes === undefined) await clearAlarm(stage.observer, alarm.name);
  else dueAt.set(keyOf(alarm), now + alarm.periodInMinutes * minuteMs);
  await stage.browser.evaluateInWorker(`chrome.alarms.onAlarm.dispatch(${JSON.stringify(delivered)})`);
}

/** Content scripts tell on their own timers that their tab is there; those timers are not sped up, so the occasion they also listen to is given. */
async function tellPagesToLook(stage: Stage): Promise<void> {
  const look = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
  await Promise.all(stage.pages.ofLine().map((page) => page.evaluate(look).catch(() => false)));
}

async function comeToRest(stage: Stage): Promise<void> {
  let calmLooks = 0;
  for (const until = Date.now() + restWithinMs; calmLooks < 2 && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    calmLooks = (await isAtRest(stage)) ? calmLooks + 1 : 0;
  }
}

async function isAtRest(stage: Stage): Promise<boolean> {
  if (stage.sandbox.log.byExtension().some((request) => request.endedAt === null)) return false;
  return (await readKept(stage.observer, 'session', 'readerBusy').catch(() => false)) !== true;
}
