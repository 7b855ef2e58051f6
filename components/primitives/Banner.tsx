import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Mark } from './Mark';
import type { MarkKind } from './markShapes';

interface BannerProps {
  readonly mark: MarkKind;
  /** What happened. */
  readonly title: ReactNode;
  /** Accent, only where somebody can mend it now. */
  readonly needs?: boolean;
  /** What is safe, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announced when it appears. */
  readonly announce?: boolean;
}

/** What happened, what is safe, what to do; stands in the flow under the watch line. */
export function Banner({ mark, title, needs = false, children, action, announce = false }: BannerProps) {
  return (
    <div className={styles.banner} role={announce ? 'alert' : undefined}>
      <Mark kind={mark} className={styles.mark} />
      <div className={styles.words}>
        <p className={needs ? 'strong needs' : 'strong'}>{title}</p>
        {children !== undefined && <div className={styles.more}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
