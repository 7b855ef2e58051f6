import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/domain/ids';

const beatMs = 15_000;

/** The time, again every 15 s, so that "3 minutes ago" stays true. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), beatMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
