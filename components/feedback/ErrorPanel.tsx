import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import styles from './ErrorPanel.module.css';

interface ErrorPanelProps {
  readonly report: string;
  readonly onRetry: () => void;
}

/** A screen that could not be shown: what happened, what is safe, what to do. */
export function ErrorPanel({ report, onRetry }: ErrorPanelProps) {
  const words = useWords().common;
  const [copied, setCopied] = useState(false);
  return (
    <section role="alert" className={styles.panel}>
      <Mark kind="fail" size={22} />
      <h1 className={styles.title}>{words.failure.title}</h1>
      <p>{words.failure.safe}</p>
      <p>{words.failure.next}</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onRetry}>
          {words.retry}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}>
          {copied ? words.copied : words.failure.copyReport}
        </Button>
      </div>
      <details className={styles.details}>
        <summary>{words.failure.report}</summary>
        <pre tabIndex={0} className={styles.report}>
          {report}
        </pre>
      </details>
    </section>
  );
}
