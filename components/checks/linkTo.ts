import type { MouseEvent } from 'react';

/** A link that goes where this frame goes: inside the full tab, or from the popup into it. */
export function linkTo(href: string, onGo: (href: string) => void): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  return {
    href,
    onClick: (event) => {
      // Another tab or window is the browser's business.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onGo(href);
    },
  };
}
