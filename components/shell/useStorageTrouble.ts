import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/domain/ids';
import { storageTroubleSince, watchStorageTrouble } from '../../utils/storage/storageTrouble';

/** Since when the database refuses to write; null = it writes, or nothing is known yet. */
export function useStorageTrouble(): Instant | null {
  const [sinceAt, setSinceAt] = useState<Instant | null>(null);
  useEffect(() => {
    let stale = false;
    const stop = watchStorageTrouble((now) => {
      stale = true;
      setSinceAt(now);
    });
    void storageTroubleSince().then((read) => {
      if (!stale) setSinceAt(read);
    });
    return () => {
      stale = true;
      stop();
    };
  }, []);
  return sinceAt;
}
