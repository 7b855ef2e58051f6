import { storage } from 'wxt/utils/storage';
import type { ManagerPlace } from '../domain/checks/managerPlace';

/** A tab of the Manager that told where it is. */
export interface ManagerTab {
  readonly tabId: number;
  readonly place: ManagerPlace;
}

/** More tabs than anybody has open; the ones that spoke last stay. */
const mostTabs = 60;

/** Session storage: survives the worker, ends with the browser. */
const stored = storage.defineItem<readonly ManagerTab[]>('session:managerTabs', { fallback: [] });

export async function noteManagerTab(tab: ManagerTab): Promise<void> {
  await change((tabs) => [...tabs.filter(({ tabId }) => tabId !== tab.tabId), tab].slice(-mostTabs));
}

export async function forgetManagerTab(tabId: number): Promise<void> {
  await change((tabs) => (tabs.some((tab) => tab.tabId === tabId) ? tabs.filter((tab) => tab.tabId !== tabId) : tabs));
}

/** Where the tab is; null = it is no page of the Manager, or was open before the extension was. */
export async function placeOfTab(tabId: number): Promise<ManagerPlace | null> {
  return (await stored.getValue()).find((tab) => tab.tabId === tabId)?.place ?? null;
}

export function watchManagerTabs(onChange: () => void): () => void {
  return stored.watch(onChange);
}

/** Two tabs may speak at once: changes wait for each other. */
async function change(update: (tabs: readonly ManagerTab[]) => readonly ManagerTab[]): Promise<void> {
  await navigator.locks.request('yobirin.managerTabs', async () => {
    const before = await stored.getValue();
    const after = update(before);
    if (after !== before) await stored.setValue(after);
  });
}
