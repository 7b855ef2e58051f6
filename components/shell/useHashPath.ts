import { useMemo, useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Parts of the address after `#/`, decoded; empty when there are none. */
export function useHashPath(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseHashPath(hash), [hash]);
}

/** A part that is no valid encoding stays as it is: somebody typed it. */
export function parseHashPath(hash: string): readonly string[] {
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}
