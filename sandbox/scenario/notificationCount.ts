import type { Page } from '@playwright/test';
import { readNotificationIds } from './extensionApi';

/** How often the extension's notifications are looked at. */
const beatMs = 100;

/** Counts the desktop notifications that appear, over restarts of worker and browser. A repeat that replaces one is not a new one. */
export class NotificationCount {
  #shown = 0;
  #standing = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  get shown(): number {
    return this.#shown;
  }

  /** Counts what `observer`, a page of the extension, is told from now on. */
  start(observer: Page): void {
    this.stop();
    const beat = async (): Promise<void> => {
      const ids = await readNotificationIds(observer).catch(() => null);
      if (ids !== null) this.take(ids);
      if (this.#timer !== null) this.#timer = setTimeout(() => void beat(), beatMs);
    };
    this.#timer = setTimeout(() => void beat(), 0);
  }

  take(ids: readonly string[]): void {
    this.#shown += ids.filter((id) => !this.#standing.has(id)).length;
    this.#standing = new Set(ids);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
