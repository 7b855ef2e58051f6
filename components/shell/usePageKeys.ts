import { useEffect, useEffectEvent } from 'react';

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** Keys 1–9 go to the screens of the rail, in its order. */
export function usePageKeys(hrefs: readonly string[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
    if (event.target instanceof Element && event.target.matches(fields)) return;
    const href = /^[1-9]$/.test(event.key) ? hrefs[Number(event.key) - 1] : undefined;
    if (href !== undefined) location.hash = href;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
