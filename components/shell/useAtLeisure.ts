import { useEffect, useState } from 'react';

/** Longest that what may wait does wait (ms). */
const patienceMs = 1_000;

/** True once `ready` has been true and the browser has had time to paint. An effect alone may run before the paint. */
export function useAtLeisure(ready: boolean): boolean {
  const [leisure, setLeisure] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const asked = requestIdleCallback(() => setLeisure(true), { timeout: patienceMs });
    return () => cancelIdleCallback(asked);
  }, [ready]);
  return leisure;
}
