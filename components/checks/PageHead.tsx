import type { ReactNode } from 'react';
import { BackLink } from './BackLink';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** Said beside the title, in faint ink. */
  readonly about?: ReactNode;
  /** One step back; left out: to the runs. */
  readonly back?: ReactNode;
  /** What can be done here, at the right edge. */
  readonly children?: ReactNode;
}

/** Head of a page around the runs: the way back, its title, and what can be done on it. */
export function PageHead({ title, about, back = <BackLink />, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      {back}
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {about !== undefined && <span className="dim">{about}</span>}
      {children !== undefined && <span className={styles.end}>{children}</span>}
    </header>
  );
}
