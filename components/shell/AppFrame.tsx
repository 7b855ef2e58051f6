import { type ReactNode, useEffect, useState } from 'react';
import type { Settings } from '../../utils/app/ports';
import { readSettings, watchSettings } from '../../utils/storage/settings';
import { ToastProvider } from '../feedback/ToastProvider';
import { VersionContext } from '../feedback/versionContext';
import { LanguageProvider } from '../language/LanguageProvider';
import { RecordsGate } from './RecordsGate';
import { SettingsContext } from './settingsContext';
import { useRecords } from './useRecords';

interface AppFrameProps {
  readonly version: string;
  /** popup: 440 px. tab: whatever it is given. */
  readonly frame: 'popup' | 'tab';
  readonly children: ReactNode;
}

/** What every page of ours stands in: settings, language, theme, toasts, records. Shows nothing until the settings are read. */
export function AppFrame({ version, frame, children }: AppFrameProps) {
  const settings = useStoredSettings();
  const records = useRecords();
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (settings === null) return null;
  return (
    <SettingsContext value={settings}>
      <LanguageProvider chosen={settings.language}>
        <VersionContext value={version}>
          <ToastProvider>
            <RecordsGate records={records} frame={frame}>
              {children}
            </RecordsGate>
          </ToastProvider>
        </VersionContext>
      </LanguageProvider>
    </SettingsContext>
  );
}

function useStoredSettings(): Settings | null {
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
