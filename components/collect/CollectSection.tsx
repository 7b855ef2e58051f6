import type { ReactNode } from 'react';
import styles from './CollectPage.module.css';

/** A part of the page: its head at the left, what it says at the right. */
export function CollectSection({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{head}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
