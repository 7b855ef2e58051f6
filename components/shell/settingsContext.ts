import { createContext, use } from 'react';
import type { Settings } from '../../utils/app/ports';

export const SettingsContext = createContext<Settings | null>(null);

/** The settings as they are now. Inside `AppFrame` they are always known, because it waits for them. */
export function useKnownSettings(): Settings {
  const settings = use(SettingsContext);
  if (settings === null) throw new Error('useKnownSettings outside AppFrame');
  return settings;
}
