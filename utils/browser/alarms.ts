import { browser } from 'wxt/browser';
import type { Instant } from '../domain/ids';

/** What the bell does again and again, each with an alarm of its name. Beside them, `collect` goes on with a walk through the accounts. */
export type BellMotion = 'look' | 'tell';

/** `upkeep` is a safety net under all of them. */
const upkeepMinutes = 5;

/** Sets one of the bell's alarms, null = none. Chrome lets a packed extension wait 30 s at least; sooner is rounded up. */
export async function setBellAlarm(motion: BellMotion, at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(motion);
  else await browser.alarms.create(motion, { when: at });
}

/** Alarms can be lost with an update or a restart, so every start of the worker looks whether the net is there. */
export async function ensureUpkeep(): Promise<void> {
  if ((await browser.alarms.get('upkeep')) === undefined) await browser.alarms.create('upkeep', { periodInMinutes: upkeepMinutes });
}

/** Sets the alarm that goes on with collecting, should the worker be gone by then. */
export async function collectAt(at: Instant): Promise<void> {
  await browser.alarms.create('collect', { when: at });
}

export async function clearCollectAlarm(): Promise<void> {
  await browser.alarms.clear('collect');
}
