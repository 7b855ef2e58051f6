import { browser } from 'wxt/browser';

/** Address of a screen of the full tab, e.g. `#/inbox`. */
export function fullTabUrl(hash: string): string {
  return browser.runtime.getURL('/dashboard.html') + hash;
}

/** Shows a screen of the full tab: in the one that is open already, else in a new one. */
export async function showFullTab(hash: string): Promise<void> {
  const url = fullTabUrl(hash);
  const open = await openedTab();
  if (open === null) {
    await browser.tabs.create({ url });
  } else {
    await browser.tabs.update(open.tabId, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

/** Asked of the browser each time; where it cannot tell, a new tab does no harm. */
async function openedTab(): Promise<{ readonly tabId: number; readonly windowId: number } | null> {
  try {
    const page = fullTabUrl('');
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const found = contexts.find((context) => context.documentUrl?.split('#')[0] === page && context.tabId >= 0);
    return found ? { tabId: found.tabId, windowId: found.windowId } : null;
  } catch {
    return null;
  }
}
