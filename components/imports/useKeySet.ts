import { useCallback, useState } from 'react';

export interface KeySet {
  readonly keys: ReadonlySet<string>;
  readonly has: (key: string) => boolean;
  readonly put: (keys: readonly string[], inside: boolean) => void;
}

/** Rows that are open, or chosen. */
export function useKeySet(): KeySet {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const put = useCallback((changed: readonly string[], inside: boolean) => {
    setKeys((before) => {
      const after = new Set(before);
      for (const key of changed) {
        if (inside) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  }, []);
  return { keys, has: (key) => keys.has(key), put };
}
