import type { BrowserContext } from '@playwright/test';

/** The browser itself writes these about every refused or failed request; a scenario asks for such answers on purpose. */
const networkNoise = /^Failed to load resource:|net::ERR_/;

/** Tells of errors logged by the extension's pages and content scripts; what LINE's pages log themselves is theirs. */
export function watchForErrors(context: BrowserContext, extensionId: string, onError: (text: string) => void): void {
  const origin = `chrome-extension://${extensionId}/`;
  context.on('weberror', (webError) => {
    const error = webError.error();
    const url = webError.page()?.url() ?? '';
    if (url.startsWith(origin) || (error.stack ?? '').includes(origin)) onError(`${placeOf(url, origin)}: ${error.message}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' || networkNoise.test(message.text())) return;
    const url = message.page()?.url() ?? '';
    // The worker's own session reports what the worker logs.
    if (message.page() === null) return;
    if (url.startsWith(origin) || message.location().url.startsWith(origin)) onError(`${placeOf(url, origin)}: ${message.text()}`);
  });
}

function placeOf(url: string, origin: string): string {
  return url.startsWith(origin) ? url.slice(origin.length) : 'content script';
}
