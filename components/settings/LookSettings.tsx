import { languageNames } from '../language/languageNames';
import type { Settings } from '../../utils/app/ports';
import { chooseLanguage, type Language, languages } from '../../utils/i18n/language';
import { useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { Select } from '../primitives/Select';
import styles from './SettingsPage.module.css';

interface LookSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function LookSettings({ settings, onChange }: LookSettingsProps) {
  const words = useWords().settings.look;
  const asBrowser = words.asBrowser(languageNames[chooseLanguage(null, navigator.languages)]);
  return (
    <>
      <div className={styles.narrow}>
        <Select<Language | 'browser'>
          label={words.language}
          value={settings.language ?? 'browser'}
          options={[{ value: 'browser', label: asBrowser }, ...languages.map((value) => ({ value, label: languageNames[value] }))]}
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
