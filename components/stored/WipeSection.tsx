import { useState } from 'react';
import type { StoredCounts } from '../../utils/storage/queries/readStored';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import styles from './StoredPage.module.css';
import type { Backup } from './useBackup';
import { useWipe } from './useWipe';

interface WipeSectionProps {
  readonly counts: StoredCounts;
  readonly backup: Backup;
}

/** The one thing that cannot be undone, so the one that asks first; an export is offered on the way. */
export function WipeSection({ counts, backup }: WipeSectionProps) {
  const { stored, common } = useWords();
  const words = stored.wipe;
  const toast = useToast();
  const wipeAll = useWipe();
  const [step, setStep] = useState<'closed' | 'asking' | 'wiping' | 'failed'>('closed');

  async function wipe(): Promise<void> {
    setStep('wiping');
    if (!(await wipeAll())) return setStep('failed');
    setStep('closed');
    toast.show({ message: words.done });
    // Settings are gone too, so watching begins where it began the first time.
    location.hash = '#/welcome';
  }

  const wiping = step === 'wiping';
  return (
    <section className={styles.section}>
      <h2>{words.head}</h2>
      <div className={styles.body}>
        <p className="dim">{words.about}</p>
        <Button data-action="wipe" onClick={() => setStep('asking')}>
          {words.act}
        </Button>
      </div>
      {step !== 'closed' && (
        <Dialog
          title={words.title}
          closeLabel={common.close}
          onClose={() => {
            if (!wiping) setStep('closed');
          }}
          footer={
            <>
              <Button disabled={wiping} onClick={() => setStep('closed')}>
                {words.cancel}
              </Button>
              <Button variant="primary" data-action="confirm-wipe" aria-disabled={wiping} onClick={wiping ? undefined : () => void wipe()}>
                {wiping ? words.wiping : words.confirm}
              </Button>
            </>
          }
        >
          <div className={styles.body}>
            <p>{words.text(counts.accounts, counts.groups, counts.groupEvents, counts.files)}</p>
            <p className="dim">{words.after}</p>
            <Button small aria-disabled={backup.saving} onClick={backup.save}>
              {backup.saving ? stored.backup.saving : words.exportFirst}
            </Button>
            {step === 'failed' && (
              <p className="needs" role="alert">
                {words.failed}
              </p>
            )}
          </div>
        </Dialog>
      )}
    </section>
  );
}
