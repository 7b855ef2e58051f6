import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import styles from './SettingsPage.module.css';

/** The settings schema takes no longer name. */
const longestName = 60;

/** The name signed under decisions; saved on leaving the field. */
export function MyNameSetting({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const words = useWords().settings.name;
  const [typed, setTyped] = useState(name);
  const save = () => {
    const trimmed = typed.trim();
    setTyped(trimmed);
    if (trimmed !== name) onChange(trimmed);
  };
  return (
    <div className={styles.narrow}>
      <TextField
        label={words.label}
        hint={words.about}
        placeholder={words.placeholder}
        maxLength={longestName}
        value={typed}
        onChange={setTyped}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
    </div>
  );
}
