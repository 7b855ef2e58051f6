import { useEffect, useState } from 'react';
import { hasChatHost } from '../../utils/browser/permissions';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';

/** `always` is chosen, but the browser has taken its permission back. Asked again whenever the page is looked at. */
export function usePermissionGone(level: WatchLevel): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let stale = false;
    const check = () => {
      void hasChatHost().then((has) => {
        if (!stale) setGone(level === 'always' && !has);
      });
    };
    check();
    addEventListener('focus', check);
    return () => {
      stale = true;
      removeEventListener('focus', check);
    };
  }, [level]);
  return gone;
}
