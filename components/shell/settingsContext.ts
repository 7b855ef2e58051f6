import { createContext, use } from 'react';
import type { Settings } from '../../utils/app/ports';

export const SettingsContext = createContext<Settings | null>(null);

/** The settings as they are now; follows changes made anywhere. Inside `AppFrame` they are always known, because it waits for them. */
export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (settings === null) throw new Error('useSettings outside AppFrame');
  return settings;
}
