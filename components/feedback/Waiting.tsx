import { useEffect, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import styles from './Waiting.module.css';

/** Under this nobody needs to be told that something is being read (ms). */
const patienceMs = 300;

/** Nothing for a moment, then a sentence that says what is being done. */
export function Waiting({ children }: { readonly children?: string }) {
  const words = useWords().common;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={styles.waiting}>
      {slow && (children ?? words.loading)}
    </p>
  );
}
