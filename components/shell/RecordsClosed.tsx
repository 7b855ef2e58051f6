import { useState } from 'react';
import { formatTime } from '../../utils/i18n/format';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { useBackup } from '../stored/useBackup';
import styles from './RecordsClosed.module.css';
import type { Records } from './useRecords';

type Closed = Extract<Records, { readonly state: 'closed' }>;

interface RecordsClosedProps {
  readonly why: Closed['why'];
  readonly frame: 'popup' | 'tab';
  readonly onTryAgain: Closed['tryAgain'];
}

/** The records do not open: what happened, what is safe, what to do. Saving them as a file needs a page that stays, so the popup leads to one. */
export function RecordsClosed({ why, frame, onTryAgain }: RecordsClosedProps) {
  const { common, stored } = useWords();
  const words = common.records;
  const toast = useToast();
  const backup = useBackup(true);
  const [trying, setTrying] = useState(false);
  async function tryAgain(): Promise<void> {
    if (onTryAgain === null || trying) return;
    setTrying(true);
    const open = await onTryAgain();
    setTrying(false);
    if (!open) toast.show({ message: words.stillClosed(formatTime(Date.now())) });
  }
  return (
    <main className={styles[frame]} data-records-closed={why}>
      <div className={styles.body}>
        <Mark kind="bellBlind" size={44} />
        <h1>{words.title[why]}</h1>
        <p>{words.happened[why]}</p>
        <p>{words.safe}</p>
        <p className="strong">{words.silent}</p>
        <p>{words.next[why]}</p>
        {why !== 'blocked' && (
          <>
            <div className={styles.actions}>
              {frame === 'popup' ? (
                <ButtonLink variant="primary" href="/dashboard.html" target="_blank" rel="noreferrer">
                  {words.saveInTab}
                </ButtonLink>
              ) : (
                <Button variant="primary" data-action="export" aria-disabled={backup.saving} onClick={backup.save}>
                  {backup.saving ? stored.backup.saving : stored.backup.act}
                </Button>
              )}
              <Button data-action="try-again" aria-disabled={trying} onClick={() => void tryAgain()}>
                {words.tryAgain}
              </Button>
            </div>
            <p className="small dim">{words.about[why]}</p>
          </>
        )}
      </div>
    </main>
  );
}
