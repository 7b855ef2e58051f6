import type { ReactNode } from 'react';
import styles from './Shell.module.css';
import { StorageTroubleBanner } from './StorageTroubleBanner';

interface ShellProps {
  /** popup: 440 × 600. tab: the whole window. */
  readonly frame: 'popup' | 'tab';
  readonly rail: ReactNode;
  readonly status: ReactNode;
  readonly children: ReactNode;
}

/** Rail at the left, status above, one screen below that scrolls by itself. Where nothing can be written, that is said between. */
export function Shell({ frame, rail, status, children }: ShellProps) {
  return (
    <div className={styles[frame]}>
      {rail}
      <div className={styles.side}>
        {status}
        <StorageTroubleBanner frame={frame} />
        <main className={styles.screen} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
