import type { ReactNode } from 'react';
import styles from './FigureHead.module.css';

interface FigureHeadProps {
  /** The result, as a sentence. */
  readonly title: string;
  /** What it rests on. */
  readonly children: ReactNode;
  readonly coverage?: string;
  /** What can be chosen. */
  readonly controls?: ReactNode;
}

/** The first thing to be read of a view: its result in words; beside it what can be chosen. */
export function FigureHead({ title, children, coverage, controls }: FigureHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.about}>
          {children} {coverage !== undefined && <span className={styles.coverage}>{coverage}</span>}
        </p>
      </div>
      {controls !== undefined && <div className={styles.controls}>{controls}</div>}
    </header>
  );
}
