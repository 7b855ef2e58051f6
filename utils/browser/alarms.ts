import { browser } from 'wxt/browser';
import type { Instant } from '../domain/ids';

/** `watch` is the next thing to do; `upkeep` is a safety net, should `watch` ever get lost. `collect` goes on with a walk through the accounts. */
const upkeepMinutes = 5;

/** Sets the next `watch` alarm. Chrome lets a packed extension wait 30 s at least; sooner is rounded up. */
export async function wakeAt(at: Instant): Promise<void> {
  await browser.alarms.create('watch', { when: at });
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
