import { useEffect, useState } from 'react';
import { hasTakeOver, leaveTakeOver, onPermissionsChanged, requestTakeOver } from '../../utils/browser/permissions';

export interface TakeOver {
  /** The permission is the setting: whoever gives it wants downloads taken over. */
  readonly on: boolean;
  readonly denied: boolean;
  /** Call it first thing in a click. */
  readonly change: (on: boolean) => void;
}

/** Are downloads on the Manager taken over? Follows what is changed in the browser's own pages. */
export function useTakeOver(): TakeOver {
  const [on, setOn] = useState(false);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    let stale = false;
    const look = () => {
      void hasTakeOver().then((has) => {
        if (!stale) setOn(has);
      });
    };
    look();
    const stop = onPermissionsChanged(look);
    return () => {
      stale = true;
      stop();
    };
  }, []);
  async function change(wanted: boolean): Promise<void> {
    if (wanted) {
      const granted = await requestTakeOver();
      setDenied(!granted);
      setOn(granted);
    } else {
      await leaveTakeOver();
      setDenied(false);
      setOn(await hasTakeOver());
    }
  }
  return { on, denied, change: (wanted) => void change(wanted) };
}
