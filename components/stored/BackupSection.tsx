import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import styles from './StoredPage.module.css';
import type { Backup } from './useBackup';

interface BackupSectionProps {
  readonly backup: Backup;
  /** There is nothing to export. */
  readonly empty: boolean;
  /** Something else is the primary action at present. */
  readonly quiet: boolean;
}

export function BackupSection({ backup, empty, quiet }: BackupSectionProps) {
  const words = useWords().stored.backup;
  return (
    <section className={styles.section}>
      <h2>{words.head}</h2>
      <div className={styles.body}>
        <p className="dim">{words.about}</p>
        <Button variant={quiet ? 'outline' : 'primary'} data-action="export" disabled={empty} aria-disabled={backup.saving} onClick={backup.save}>
          {backup.saving ? words.saving : words.act}
        </Button>
        {empty && <p className="small dim">{words.empty}</p>}
      </div>
    </section>
  );
}
