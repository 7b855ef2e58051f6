import type { Settings } from '../../utils/app/ports';
import { chooseLanguage, type Language, languages } from '../../utils/i18n/language';
import { useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { Select } from '../primitives/Select';
import styles from './SettingsPage.module.css';

/** Each language in its own words, so that anybody finds the way back. */
const ownNames: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English', th: 'ไทย', 'zh-TW': '繁體中文' };

interface LookSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function LookSettings({ settings, onChange }: LookSettingsProps) {
  const words = useWords().settings.look;
  const asBrowser = words.asBrowser(ownNames[chooseLanguage(null, navigator.languages)]);
  return (
    <>
      <div className={styles.narrow}>
        <Select<Language | 'browser'>
          label={words.language}
          value={settings.language ?? 'browser'}
          options={[{ value: 'browser', label: asBrowser }, ...languages.map((value) => ({ value, label: ownNames[value] }))]}
          onChange={(language) => onChange({ language: language === 'browser' ? null : language })}
        />
      </div>
      <Choice
        label={words.theme}
        value={settings.theme}
        options={[
          { value: 'system', label: words.system },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}
