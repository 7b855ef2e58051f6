import type { ComponentPropsWithRef } from 'react';
import styles from './IconButton.module.css';
import { joinClasses } from './joinClasses';
import { Mark } from './Mark';
import type { MarkKind } from './markShapes';

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  readonly mark: MarkKind;
  /** The word of the mark: name and tooltip. */
  readonly label: string;
  readonly primary?: boolean;
  /** No edge, for bars. */
  readonly plain?: boolean;
}

/** An action so common in its place that its mark is enough to see; its word is its name and tooltip. */
export function IconButton({ mark, label, primary = false, plain = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={joinClasses(styles.button, primary && styles.primary, plain && styles.plain, className)}
    >
      <Mark kind={mark} className={styles.mark} />
    </button>
  );
}
