import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Mark } from './Mark';
import type { MarkKind } from './markShapes';

interface EmptyStateProps {
  readonly mark: MarkKind;
  readonly title: string;
  /** As of when, and what to do next. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here: says why, as of when, and what can be done. */
export function EmptyState({ mark, title, children, action }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <Mark kind={mark} size={44} />
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </section>
  );
}
