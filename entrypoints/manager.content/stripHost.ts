import { stripLook } from './stripLook';

/** The strip's element in the page. Nothing of the page's is inside it, and nothing of it is inside the page's body. */
export const stripTag = 'yobirin-strip';

export interface StripHost {
  /** Shows this in place of what was shown; the focus stays on the button of the same place, or on the last one. */
  readonly show: (content: HTMLElement) => void;
  readonly takeAway: () => void;
}

/** Where a strip stands: an element with a shadow root of its own, put up with the first thing to show. */
export function stripHost(): StripHost {
  let host: HTMLElement | null = null;
  return {
    show(content) {
      host ??= putUp();
      const shadow = host.shadowRoot;
      const focused = shadow?.activeElement instanceof HTMLButtonElement ? [...shadow.querySelectorAll('button')].indexOf(shadow.activeElement) : -1;
      shadow?.querySelector('section')?.remove();
      shadow?.append(content);
      const buttons = [...(shadow?.querySelectorAll('button') ?? [])];
      if (focused >= 0) buttons[Math.min(focused, buttons.length - 1)]?.focus();
    },
    takeAway() {
      host?.remove();
      host = null;
    },
  };
}

function putUp(): HTMLElement {
  const host = document.createElement(stripTag);
  const shadow = host.attachShadow({ mode: 'open' });
  const look = document.createElement('style');
  look.textContent = stripLook;
  shadow.append(look);
  document.documentElement.append(host);
  return host;
}
