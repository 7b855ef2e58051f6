import { browser } from 'wxt/browser';

/**
 * Opens the side panel beside a window's tabs. Must be called in the task of a press of the user's, before anything is awaited: the browser allows
 * it only then. False: this browser has none, or would not open it.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as { readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> } };
  if (sidePanel === undefined) return false;
  try {
    await sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** Id of the window a page of ours is in; null = the browser does not say. */
export async function currentWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Id of the tab in front of the window a page of ours is in; null = there is none. Needs no permission: no address is asked for. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls `listener` whenever another tab comes to the front, until the returned function is called. */
export function onActiveTab(listener: () => void): () => void {
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}
