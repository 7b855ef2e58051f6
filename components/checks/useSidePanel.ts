import { useCallback, useEffect, useState } from 'react';
import { currentWindowId, openSidePanel } from '../../utils/browser/sidePanel';

/** Opens the side panel of this window; false when the browser would not. Must be called from a press. */
export function useSidePanel(): () => Promise<boolean> {
  const [windowId, setWindowId] = useState<number | null>(null);
  // Known beforehand: in the press itself nothing may be awaited.
  useEffect(() => {
    let gone = false;
    void currentWindowId().then((id) => {
      if (!gone) setWindowId(id);
    });
    return () => {
      gone = true;
    };
  }, []);
  return useCallback(() => (windowId === null ? Promise.resolve(false) : openSidePanel(windowId)), [windowId]);
}
