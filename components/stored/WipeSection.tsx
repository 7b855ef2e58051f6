import { useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { StoredCounts } from '../../utils/storage/queries/readStored';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { askWorker } from '../watch/askWorker';
import styles from './StoredPage.module.css';

const answerMs = 30_000;

interface WipeSectionProps {
  readonly counts: StoredCounts;
  readonly onExport: () => void;
}

/** The one thing that cannot be undone, so the one that asks first; an export is offered on the way. */
export function WipeSection({ counts, onExport }: WipeSectionProps) {
  const { stored, common } = useWords();
  const words = stored.wipe;
  const toast = useToast();
  const [step, setStep] = useState<'closed' | 'asking' | 'wiping' | 'failed'>('closed');

  async function wipe(): Promise<void> {
    setStep('wiping');
    const asked = await askWorker(() => sendMessage('stored/wipe', undefined), answerMs);
    if (!asked.ok || !asked.value.ok) return setStep('failed');
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
            <p>{words.text(counts.accounts, counts.groups, counts.groupEvents)}</p>
            <p className="dim">{words.after}</p>
            <Button small onClick={onExport}>
              {words.exportFirst}
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
