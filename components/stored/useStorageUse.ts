import { useEffect, useState } from 'react';

/** Bytes this extension takes up, as the browser estimates; null = it does not tell. Estimated anew when `counts` change. */
export function useStorageUse(counts: unknown): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let stale = false;
    navigator.storage.estimate().then(
      ({ usage }) => {
        if (!stale) setBytes(usage ?? null);
      },
      () => {
        if (!stale) setBytes(null);
      },
    );
    return () => {
      stale = true;
    };
  }, [counts]);
  return bytes;
}
