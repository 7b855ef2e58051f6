import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** Name of the button that prints the page. */
  readonly print: string;
  /** Paragraphs below the title. */
  readonly children: ReactNode;
}

/** Head of a page that is read and printed. The button is not on paper. */
export function PageHead({ title, print, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <Button small className={styles.print} onClick={() => window.print()}>
        {print}
      </Button>
      {children}
    </header>
  );
}
