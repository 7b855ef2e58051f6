import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/domain/ids';

const beatMs = 250;

/** Whole seconds until a pause is over, 0 from then on; null while none was begun. Nothing counts while the page is hidden or after the end. */
export function useSecondsLeft(begunAt: Instant | null, seconds: number): number | null {
  const [now, setNow] = useState(() => Date.now());
  const endsAt = begunAt === null ? null : begunAt + seconds * 1_000;
  useEffect(() => {
    if (endsAt === null) return undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const beat = () => {
      setNow(Date.now());
      if (Date.now() >= endsAt) clearInterval(timer);
    };
    const start = () => {
      clearInterval(timer);
      if (document.hidden) return;
      timer = setInterval(beat, beatMs);
      beat();
    };
    start();
    document.addEventListener('visibilitychange', start);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', start);
    };
  }, [endsAt]);
  return endsAt === null ? null : Math.max(0, Math.ceil((endsAt - now) / 1_000));
}
