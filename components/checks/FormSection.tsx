import type { ReactNode } from 'react';
import styles from './PlanForm.module.css';

/** A part of a form: its subject at the left, its fields at the right. */
export function FormSection({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{head}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
