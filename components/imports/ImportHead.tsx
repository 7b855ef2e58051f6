import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Meter } from '../primitives/Meter';
import { useToast } from '../feedback/toastContext';
import { countNeeds, takeableFiles } from './batchLines';
import { type BatchWork, type ImportBatch, isWaiting } from './importBatch';
import type { ImportRun } from './importRun';
import styles from './ImportPage.module.css';
import barStyles from './PageBar.module.css';

interface ImportHeadProps {
  readonly batch: ImportBatch;
  readonly frame: 'popup' | 'tab';
  readonly run: ImportRun;
}

/** Title, what the batch comes to in one sentence, and the one button that writes. */
export function ImportHead({ batch, frame, run }: ImportHeadProps) {
  const words = useWords().imports;
  const toast = useToast();
  const takeable = takeableFiles(batch.files).length;
  const take = async () => {
    const { taken, failed } = await run.take();
    if (failed > 0) toast.show({ message: words.takenSome(taken, failed) });
  };
  return (
    <header className={barStyles.bar}>
      <div className={styles.titles}>
        <h1>{words.title}</h1>
        <p className={styles.sum} role="status">
          {batch.work === null ? <Sum batch={batch} /> : words.work[batch.work.kind](batch.work.done, batch.work.of)}
        </p>
      </div>
      {batch.work !== null && <Progress work={batch.work} onCancel={run.cancel} />}
      {batch.work === null && frame === 'tab' && (
        <a className={styles.link} href="#/figures/files">
          {words.files.link}
        </a>
      )}
      {batch.files.length > 0 && batch.work === null && (
        <>
          <Button onClick={() => run.remove(batch.files.map((file) => file.key))}>{takeable > 0 ? words.forget : words.clear}</Button>
          {batch.files.some(isWaiting) && (
            <Button variant="primary" data-action="take-files" disabled={takeable === 0} onClick={() => void take()}>
              {words.take(takeable)}
            </Button>
          )}
        </>
      )}
    </header>
  );
}

function Sum({ batch }: { readonly batch: ImportBatch }) {
  const words = useWords().imports;
  if (batch.files.length === 0) return words.nothingYet;
  const counts = countNeeds(batch.files);
  const open = counts.needsOwner + counts.needsDay + counts.unknownFormat + counts.failed;
  const parts = [
    words.sum.files(batch.files.length),
    open > 0 && words.sum.open(open),
    counts.ready > 0 && words.sum.ready(counts.ready),
    counts.known > 0 && words.sum.known(counts.known),
    counts.refused > 0 && words.sum.refused(counts.refused),
    counts.taken > 0 && words.sum.taken(counts.taken),
  ].filter((part) => part !== false);
  return `${parts.join(' · ')}${counts.ready > 0 && counts.taken === 0 ? ` · ${words.notWritten}` : ''}`;
}

function Progress({ work, onCancel }: { readonly work: BatchWork; readonly onCancel: () => void }) {
  const words = useWords().imports;
  return (
    <>
      <Meter wide value={work.done} max={Math.max(1, work.of)} near />
      {work.kind !== 'undoing' && (
        <Button data-action="cancel-import" onClick={onCancel}>
          {work.kind === 'taking' ? words.stop : words.cancel}
        </Button>
      )}
    </>
  );
}
