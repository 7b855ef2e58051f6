import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './joinClasses';
import { Mark } from './Mark';
import type { MarkKind } from './markShapes';

interface ButtonLook {
  /** One primary a screen, as verb and object. */
  readonly variant?: 'primary' | 'outline' | 'plain';
  readonly small?: boolean;
  readonly mark?: MarkKind;
}

function looks({ variant = 'outline', small = false }: ButtonLook, className: string | undefined): string {
  return joinClasses(styles.button, styles[variant], small && styles.small, className);
}

/** Does something here. */
export function Button({ variant, small, mark, className, children, ...rest }: ButtonLook & ComponentPropsWithRef<'button'>) {
  return (
    <button type="button" {...rest} className={looks({ ...(variant && { variant }), ...(small && { small }) }, className)}>
      {mark && <Mark kind={mark} className={styles.mark} />}
      {children}
    </button>
  );
}

/** Goes somewhere; looks like a button. */
export function ButtonLink({ variant, small, mark, className, children, ...rest }: ButtonLook & ComponentPropsWithRef<'a'>) {
  return (
    <a {...rest} className={looks({ ...(variant && { variant }), ...(small && { small }) }, className)}>
      {mark && <Mark kind={mark} className={styles.mark} />}
      {children}
    </a>
  );
}
