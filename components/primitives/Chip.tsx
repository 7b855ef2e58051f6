import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { joinClasses } from './joinClasses';

/** A word about a thing: an outline, no fill, no colour. */
export function Chip({ strong = false, children }: { readonly strong?: boolean; readonly children: ReactNode }) {
  return <span className={joinClasses(styles.chip, strong && styles.strong)}>{children}</span>;
}
