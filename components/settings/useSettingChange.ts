import { useState } from 'react';
import type { Settings } from '../../utils/app/ports';
import { formatTime } from '../../utils/i18n/format';
import { changeSettings } from '../../utils/storage/settings';
import { useWords } from '../language/LanguageProvider';

export interface SettingChange {
  /** The last thing that was saved, or could not be; null = nothing yet. */
  readonly said: string | null;
  readonly change: (change: Partial<Settings>) => void;
  readonly say: (message: string) => void;
}

/** Saves a setting at once and keeps what a live region says about it. */
export function useSettingChange(): SettingChange {
  const words = useWords().settings;
  const [said, setSaid] = useState<string | null>(null);
  const say = (message: string) => setSaid(`${message} ${formatTime(Date.now())}`);
  async function save(change: Partial<Settings>): Promise<void> {
    try {
      await changeSettings(change);
      say(words.saved);
    } catch {
      say(words.notSaved);
    }
  }
  return { said, say, change: (change) => void save(change) };
}
