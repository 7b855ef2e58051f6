import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses';
import styles from './PartHeading.module.css';

interface PartHeadingProps {
  readonly title: ReactNode;
  /** Already formatted. */
  readonly count?: string;
  /** Accent: this part needs somebody. */
  readonly needs?: boolean;
  /** A word about the part, in faint ink. */
  readonly about?: ReactNode;
  /** At the right edge. */
  readonly end?: ReactNode;
  readonly level?: 2 | 3;
  readonly className?: string | undefined;
}

/** Head of one part of a list or page: word, count, hairline. */
export function PartHeading({ title, count, needs = false, about, end, level = 2, className }: PartHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={joinClasses(styles.part, className)}>
      <Heading className={joinClasses(styles.heading, needs && 'needs')}>
        {title}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </Heading>
      {about !== undefined && <span>{about}</span>}
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}
