import { browser } from 'wxt/browser';
import type { MemoryStore } from '../app/ports';
import { chatAddress } from '../domain/lineAddresses';
import type { LineTab } from '../domain/watch/workingMemory';
import type { AccountId, ChatId } from '../domain/ids';
import type { PageShape, ShapeRequest } from '../domain/watch/pageShape';
import type { ReadRequest, Reading } from '../domain/watch/reading';
import { askWithin } from './messaging/askWithin';
import { sendMessage } from './messaging/client';

/** A tab's hand waits for its turn (one request at a time over all tabs) and for LINE; longer than this it is taken for dead, ms. */
const handMs = 25_000;
/** A sample takes two such reads, ms. */
const shapeMs = 2 * handMs;

/** Writes down that a tab is there; a tab speaks for itself, so the latest word counts. */
export async function tabSpoke(memory: MemoryStore, tab: LineTab): Promise<void> {
  await memory.change((before) => ({ ...before, tabs: [...before.tabs.filter((one) => one.tabId !== tab.tabId), tab].slice(-60) }));
}

export async function tabGone(memory: MemoryStore, tabId: number): Promise<void> {
  await memory.change((before) => ({ ...before, tabs: before.tabs.filter((one) => one.tabId !== tabId) }));
}

/**
 * Lets one LINE tab perform one GET: the one in the foreground first, then the one that spoke last. A tab that is dead, frozen or discarded
 * does not answer; it is struck off and the next one is asked. Null = no tab left.
 */
export async function readThroughTab(memory: MemoryStore, request: ReadRequest): Promise<Reading | null> {
  const ask = (tabId: number) => sendMessage('site/read', request, { tabId, frameId: 0 });
  return askTabs(memory, { ask, withinMs: handMs, preferred: () => false });
}

/** Lets one LINE tab describe its page and LINE's answers, one that shows the account before all others. Null = no tab left. */
export async function shapeThroughTab(memory: MemoryStore, request: ShapeRequest): Promise<PageShape | null> {
  const ask = (tabId: number) => sendMessage('site/shape', request, { tabId, frameId: 0 });
  return askTabs(memory, { ask, withinMs: shapeMs, preferred: (tab) => tab.accountId === request.accountId });
}

interface TabQuestion<Answer> {
  readonly ask: (tabId: number) => Promise<Answer>;
  readonly withinMs: number;
  readonly preferred: (tab: LineTab) => boolean;
}

async function askTabs<Answer>(memory: MemoryStore, { ask, withinMs, preferred }: TabQuestion<Answer>): Promise<Answer | null> {
  const { tabs } = await memory.read();
  const order = [...tabs].sort(
    (a, b) => Number(preferred(b)) - Number(preferred(a)) || Number(b.visible) - Number(a.visible) || b.spokeAt - a.spokeAt,
  );
  for (const tab of order) {
    const answer = await askWithin(() => ask(tab.tabId), withinMs);
    if (answer.ok) return answer.value;
    await tabGone(memory, tab.tabId);
  }
  return null;
}

/** Opens a group's chat in the tab that already shows its account, else in a new one. The user asked for it; nothing is opened on our own. */
export async function openChat(memory: MemoryStore, accountId: AccountId, chatId: ChatId): Promise<void> {
  const url = chatAddress(accountId, chatId);
  const { tabs } = await memory.read();
  const open = tabs.filter((tab) => tab.accountId === accountId).sort((a, b) => b.spokeAt - a.spokeAt)[0];
  if (open !== undefined && (await moved(open, url))) return;
  await browser.tabs.create({ url });
}

async function moved(tab: LineTab, url: string): Promise<boolean> {
  try {
    await browser.tabs.update(tab.tabId, { url, active: true });
    if (tab.windowId !== null) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Opens a page of our own full tab, e.g. `#/inbox`. */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + route });
}
