import { type ReactNode, useEffect } from 'react';
import { ToastProvider } from '../feedback/ToastProvider';
import { LanguageProvider } from '../language/LanguageProvider';
import { useSettings } from '../settings/useSettings';
import { SettingsContext } from './settingsContext';

/** What every page of ours stands in: settings, language, theme, toasts. Shows nothing until the settings are read. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  const settings = useSettings();
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (settings === null) return null;
  return (
    <SettingsContext value={settings}>
      <LanguageProvider chosen={settings.language}>
        <ToastProvider>{children}</ToastProvider>
      </LanguageProvider>
    </SettingsContext>
  );
}
