import { joinClasses } from './joinClasses';
import styles from './Mark.module.css';
import { type MarkKind, markShapes } from './markShapes';

interface MarkProps {
  readonly kind: MarkKind;
  /** The mark's word. Leave out only where the word stands visibly beside it. */
  readonly label?: string;
  /** Edge length in px. */
  readonly size?: 16 | 22 | 44;
  readonly className?: string | undefined;
}

/** A state or an action as a shape. It never stands without its word: visible beside it, or as its name. */
export function Mark({ kind, label, size = 16, className }: MarkProps) {
  const names = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg {...names} viewBox="0 0 16 16" data-mark={kind} data-size={size} className={joinClasses(styles.mark, className)} focusable="false">
      {markShapes[kind]}
    </svg>
  );
}
