import type { ReactNode } from 'react';
import styles from './SettingsPage.module.css';

interface SettingRowProps {
  readonly head: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** One subject of the settings: its word at the left, what can be chosen at the right. */
export function SettingRow({ head, about, children }: SettingRowProps) {
  return (
    <section className={styles.row}>
      <div>
        <h2>{head}</h2>
      </div>
      <div className={styles.controls}>
        {about !== undefined && <p className="small dim">{about}</p>}
        {children}
      </div>
    </section>
  );
}
