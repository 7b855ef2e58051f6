import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import styles from './PeriodFields.module.css';

interface PeriodFieldsProps {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** Answers whether the two make a period; if not, it stays as it was. */
  readonly onChange: (from: string, to: string) => boolean;
}

/** First and last day of the earlier period. */
export function PeriodFields({ from, to, onChange }: PeriodFieldsProps) {
  const words = useWords().views.comparison;
  const id = useId();
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const shown = typed ?? { from, to };
  const type = (next: { readonly from: string; readonly to: string }) => setTyped(onChange(next.from, next.to) ? null : next);
  return (
    <span className={styles.fields}>
      <input
        type="date"
        className={styles.day}
        aria-label={words.from}
        aria-describedby={id}
        value={shown.from}
        onChange={(event) => type({ ...shown, from: event.target.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        className={styles.day}
        aria-label={words.to}
        aria-describedby={id}
        aria-invalid={typed !== null}
        value={shown.to}
        onChange={(event) => type({ ...shown, to: event.target.value })}
      />
      <span id={id} className={styles.problem} role="status">
        {typed !== null && words.wrong}
      </span>
    </span>
  );
}
