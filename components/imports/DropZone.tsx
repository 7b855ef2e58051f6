import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import styles from './DropZone.module.css';

interface DropZoneProps {
  readonly over: boolean;
  /** Only a line, once there are files to look at. */
  readonly small: boolean;
  readonly children: ReactNode;
}

/** Where files go. The whole page takes them; this place says so and holds the pickers. */
export function DropZone({ over, small, children }: DropZoneProps) {
  const words = useWords().imports.drop;
  return (
    <div className={joinClasses(styles.zone, small && styles.small, over && styles.over)} data-drop-zone="">
      <div className={styles.words}>
        <p className={small ? 'dim' : styles.lead}>{over ? words.now : small ? words.more : words.lead}</p>
        {!small && <p className={styles.about}>{words.about}</p>}
      </div>
      <div className={styles.acts}>{children}</div>
      {!small && (
        <ul className={styles.facts}>
          {words.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
