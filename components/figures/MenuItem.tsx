import type { ReactNode } from 'react';
import { Mark } from '../primitives/Mark';
import styles from './MenuItem.module.css';

interface MenuItemProps {
  /** One of several: is it the present one? Left out for an action. */
  readonly chosen?: boolean;
  readonly hint?: string;
  /** At the right, such as what the choice means today. */
  readonly end?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One line of a menu. */
export function MenuItem({ chosen, hint, end, disabled = false, onPress, children }: MenuItemProps) {
  return (
    <button type="button" className={styles.item} aria-pressed={chosen} disabled={disabled} onClick={onPress}>
      <span className={styles.place}>{chosen === true && <Mark kind="handled" />}</span>
      <span className={styles.words}>
        {children}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </button>
  );
}
