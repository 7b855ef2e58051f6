import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import styles from './NothingFound.module.css';

const longestQuoted = 40;

interface NothingFoundProps {
  readonly search: string;
  readonly onClear: () => void;
  /** Left out: those of the watched accounts. */
  readonly words?: { readonly nothingFound: (search: string) => string; readonly clearSearch: string };
}

/** A search without a hit, and the way out of it. */
export function NothingFound({ search, onClear, words: given }: NothingFoundProps) {
  const { watch } = useWords();
  const words = given ?? watch;
  const quoted = [...search.trim()].slice(0, longestQuoted).join('');
  return (
    <div className={styles.nothing} role="status">
      <p className="dim">{words.nothingFound(quoted)}</p>
      <Button small onClick={onClear}>
        {words.clearSearch}
      </Button>
    </div>
  );
}
