export interface GuestHost {
  /** Shows this in place of what was shown; the focus stays on the button or link of the same place, or on the last one. */
  readonly show: (content: HTMLElement) => void;
  readonly takeAway: () => void;
}

const focusable = 'button, a[href]';

/**
 * Where something of ours stands in a page of LINE's: an element with a shadow root of its own, put up with the first thing to show. Nothing of the
 * page's is inside it, and nothing of it is inside the page's body.
 */
export function guestHost({ tag, look }: { readonly tag: string; readonly look: string }): GuestHost {
  let host: HTMLElement | null = null;
  return {
    show(content) {
      host ??= putUp(tag, look);
      const shadow = host.shadowRoot;
      const focused = shadow?.activeElement == null ? -1 : [...shadow.querySelectorAll(focusable)].indexOf(shadow.activeElement);
      shadow?.querySelector('section')?.remove();
      shadow?.append(content);
      const places = [...(shadow?.querySelectorAll<HTMLElement>(focusable) ?? [])];
      if (focused >= 0) places[Math.min(focused, places.length - 1)]?.focus();
    },
    takeAway() {
      host?.remove();
      host = null;
    },
  };
}

function putUp(tag: string, look: string): HTMLElement {
  const host = document.createElement(tag);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = look;
  shadow.append(style);
  document.documentElement.append(host);
  return host;
}
