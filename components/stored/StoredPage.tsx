import { useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import { BackupSection } from './BackupSection';
import { RestoreSection } from './RestoreSection';
import styles from './StoredPage.module.css';
import { StoredTable } from './StoredTable';
import { useBackup } from './useBackup';
import { useRequestsToday } from './useRequestsToday';
import { useRestore } from './useRestore';
import { useStorageUse } from './useStorageUse';
import { useFileBytes, useStoredCounts } from './useStoredCounts';
import { WipeSection } from './WipeSection';

/** What is kept here, what never is; out, in, and away with it. */
export function StoredPage() {
  const words = useWords().stored;
  const counts = useStoredCounts();
  const fileBytes = useFileBytes();
  const usedBytes = useStorageUse(counts);
  const requestsToday = useRequestsToday();
  const backup = useBackup();
  const restore = useRestore();
  if (counts === undefined || requestsToday === undefined) return null;
  const checks =
    counts.runEvents + counts.templateVersions + counts.accountGroupEvents + counts.planNotes + counts.joinReadings + counts.invitationEvents;
  const empty = counts.accounts + counts.groupEvents + counts.files + counts.formats + counts.accountNotes + checks === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className="dim">{words.lead}</p>
      </header>
      <StoredTable counts={counts} fileBytes={fileBytes} usedBytes={usedBytes} />
      <section className={styles.section}>
        <h2>{words.neverTitle}</h2>
        <div className={styles.body}>
          <ul className={styles.never}>
            {words.never.map((one) => (
              <li key={one}>
                <Mark kind="na" />
                {one}
              </li>
            ))}
          </ul>
          <p className="small dim">{words.neverNote}</p>
        </div>
      </section>
      <BackupSection backup={backup} empty={empty} quiet={restore.state.kind === 'preview'} />
      <RestoreSection restore={restore} />
      <section className={styles.section}>
        <h2>{words.privacy.head}</h2>
        <dl className={styles.facts}>
          <div>
            <dt>{words.privacy.today.head}</dt>
            <dd data-requests-today>{words.privacy.today.text(requestsToday)}</dd>
          </div>
          {words.privacy.facts.map((fact) => (
            <div key={fact.head}>
              <dt>{fact.head}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
          <div>
            <dt>{words.privacy.notices.head}</dt>
            <dd>
              <a href="/THIRD_PARTY_NOTICES.txt" target="_blank" rel="noreferrer">
                {words.privacy.notices.link}
              </a>
            </dd>
          </div>
        </dl>
      </section>
      <WipeSection counts={counts} backup={backup} />
    </div>
  );
}
