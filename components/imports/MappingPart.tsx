import type { ReactNode } from 'react';
import styles from './MappingScreen.module.css';

/** One part of the mapping screen: a head, a word about it, what belongs to it. */
export function MappingPart({ title, about, children }: { readonly title: string; readonly about?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h2>{title}</h2>
      {about !== undefined && <p className={styles.partAbout}>{about}</p>}
      {children}
    </div>
  );
}
