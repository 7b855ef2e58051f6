import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { type ImportBatch, isWaiting } from './importBatch';
import type { ImportRun } from './importRun';
import styles from './ImportPage.module.css';

/** What came of pressing the button, with the way on and the way back. */
export function ImportTidings({ batch, run }: { readonly batch: ImportBatch; readonly run: ImportRun }) {
  const words = useWords().imports;
  const [stuck, setStuck] = useState(false);
  const taken = batch.files.filter(({ step }) => step.kind === 'taken');
  const failed = batch.files.filter(({ step }) => step.kind === 'failed');
  if (batch.work !== null || taken.length + failed.length === 0) return null;
  const rows = taken.reduce((sum, { step }) => sum + (step.kind === 'taken' ? step.file.taken : 0), 0);
  const undo = async () => setStuck(!(await run.undo(taken.map((file) => file.key))));
  return (
    <>
      {failed.length > 0 && (
        <Banner mark="fail" needs announce title={words.failedTitle(failed.length)}>
          {words.failedText}
        </Banner>
      )}
      {taken.length > 0 && (
        <Banner
          mark="handled"
          announce
          title={words.takenTitle(taken.length, rows)}
          action={
            <span className={styles.tidingActs}>
              <Button mark="undo" data-action="undo-import" onClick={() => void undo()}>
                {words.undo}
              </Button>
              <ButtonLink variant={batch.files.some(isWaiting) ? 'outline' : 'primary'} href="#/figures/overview" data-action="see-figures">
                {words.seeFigures}
              </ButtonLink>
            </span>
          }
        >
          <span className={stuck ? undefined : styles.tidingText}>{stuck ? words.undoStuck : words.takenText}</span>
        </Banner>
      )}
    </>
  );
}
