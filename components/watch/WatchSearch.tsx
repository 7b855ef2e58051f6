import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { TextField } from '../primitives/TextField';
import styles from './WatchSearch.module.css';

interface WatchSearchProps {
  readonly value: string;
  readonly onChange: (search: string) => void;
  /** A bar of its own, as in the popup. */
  readonly bar?: boolean;
}

/** Finds accounts by name or basic id while typing. */
export function WatchSearch({ value, onChange, bar = false }: WatchSearchProps) {
  const words = useWords().watch;
  return (
    <div role="search" className={joinClasses(styles.search, bar && styles.bar)}>
      <TextField
        label={words.search}
        hideLabel
        type="search"
        mark="search"
        maxLength={200}
        placeholder={words.searchHint}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
