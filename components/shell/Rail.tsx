import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import type { RailCount } from './railCounts';
import styles from './Rail.module.css';

export interface RailItem {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly count: RailCount | null;
}

interface RailProps {
  readonly items: readonly RailItem[];
  readonly current: string | null;
  readonly bell: { readonly state: 'ringing' | 'blind' | 'calm'; readonly label: string };
  readonly end?: ReactNode;
}

const bellMarks = { ringing: 'bell', blind: 'blind', calm: 'bellCalm' } as const;

/** Words, each with its own small count; the bell above says what the badge says. */
export function Rail({ items, current, bell, end }: RailProps) {
  const words = useWords().common;
  return (
    <nav className={styles.rail} aria-label={words.rail}>
      <div className={joinClasses(styles.bell, bell.state !== 'calm' && 'needs')}>
        <Mark kind={bellMarks[bell.state]} label={bell.label} size={22} className={styles.bellMark} />
      </div>
      {items.map((item) => (
        <a key={item.id} href={item.href} className={styles.item} aria-current={item.id === current ? 'page' : undefined}>
          <span>{item.label}</span>
          {item.count && (
            <small className={joinClasses(styles.count, item.count.needs && styles.needs)}>
              <span aria-hidden="true">{item.count.text}</span>
              <span className="unseen">{item.count.label}</span>
            </small>
          )}
        </a>
      ))}
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </nav>
  );
}
