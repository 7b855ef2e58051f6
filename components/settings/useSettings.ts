import { useEffect, useState } from 'react';
import type { Settings } from '../../utils/app/ports';
import { readSettings, watchSettings } from '../../utils/storage/settings';

/** The settings as they are now, and again at every change made anywhere. Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let stale = false;
    const stop = watchSettings(setSettings);
    void readSettings().then((read) => {
      if (!stale) setSettings(read);
    });
    return () => {
      stale = true;
      stop();
    };
  }, []);
  return settings;
}
