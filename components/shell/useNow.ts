import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/domain/ids';

const beatMs = 15_000;

/** The time, moving on often enough for "3 minutes ago" and for naps that end; also when the page is looked at again. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, beatMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
