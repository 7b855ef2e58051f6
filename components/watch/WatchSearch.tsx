import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { SearchField } from '../primitives/SearchField';
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
  const className = joinClasses(styles.search, bar && styles.bar);
  return <SearchField className={className} label={words.search} hint={words.searchHint} value={value} onChange={onChange} />;
}
