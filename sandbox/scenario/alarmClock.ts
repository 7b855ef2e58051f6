import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/e2e/extensionBrowser';
import { type BrowserAlarm, clearAlarm, readAlarms } from './extensionApi';

const minuteMs = 60_000;
/** While the clock runs ahead, the browser's own alarms come too late; this often it is looked whether one is due, ms. */
const beatMs = 1_000;

/** When each alarm is due on the sped-up clock. Pure but for what it remembers. */
export class AlarmLedger {
  readonly #dueAt = new Map<string, number>();

  /** `aheadMs`: how far the sped-up clock was ahead when the alarm was first seen. */
  note(alarm: BrowserAlarm, aheadMs: number): void {
    if (this.#dueAt.has(keyOf(alarm))) return;
    // A repeating alarm counts from the browser's clock; one for a moment was given by the worker, on the clock the worker is told.
    this.#dueAt.set(keyOf(alarm), alarm.scheduledTime + (alarm.periodInMinutes === undefined ? 0 : aheadMs));
  }

  dueAt(alarm: BrowserAlarm): number | null {
    return this.#dueAt.get(keyOf(alarm)) ?? null;
  }

  /** The alarm was delivered at `now` of the sped-up clock. */
  delivered(alarm: BrowserAlarm, now: number): void {
    if (alarm.periodInMinutes === undefined) this.#dueAt.delete(keyOf(alarm));
    else this.#dueAt.set(keyOf(alarm), now + alarm.periodInMinutes * minuteMs);
  }
}

function keyOf({ name, scheduledTime }: BrowserAlarm): string {
  return `${name} ${scheduledTime}`;
}

interface Surroundings {
  readonly observer: Page;
  readonly browser: ExtensionBrowser;
  readonly clockAheadMs: number;
}

/** Delivers the extension's alarms when they are due on the sped-up clock, as the browser would. */
export class AlarmClock {
  readonly #surroundings: Surroundings;
  readonly #ledger = new AlarmLedger();
  #timer: ReturnType<typeof setInterval> | null = null;
  #isDelivering = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Remembers the alarms that stand now, before the clock jumps. */
  async note(): Promise<void> {
    for (const alarm of await readAlarms(this.#surroundings.observer)) this.#ledger.note(alarm, this.#surroundings.clockAheadMs);
  }

  async deliverDue(): Promise<void> {
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    try {
      const alarms = await readAlarms(this.#surroundings.observer);
      for (const alarm of alarms) await this.#deliverIfDue(alarm);
    } finally {
      this.#isDelivering = false;
    }
  }

  /** From now on also delivers between the jumps. */
  keepGoing(): void {
    this.#timer ??= setInterval(() => void this.deliverDue().catch(() => undefined), beatMs);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #deliverIfDue(alarm: BrowserAlarm): Promise<void> {
    const { observer, browser, clockAheadMs } = this.#surroundings;
    this.#ledger.note(alarm, clockAheadMs);
    const now = Date.now() + clockAheadMs;
    const dueAt = this.#ledger.dueAt(alarm);
    if (dueAt === null || dueAt > now) return;
    this.#ledger.delivered(alarm, now);
    if (alarm.periodInMinutes === undefined) await clearAlarm(observer, alarm.name);
    const period = alarm.periodInMinutes === undefined ? {} : { periodInMinutes: alarm.periodInMinutes };
    await browser.evaluateInWorker(`void chrome.alarms.onAlarm.dispatch(${JSON.stringify({ name: alarm.name, scheduledTime: dueAt, ...period })})`);
  }
}
