import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { FileDrop } from './FileDrop';
import styles from './RestoreSection.module.css';
import pageStyles from './StoredPage.module.css';
import { RestorePreview } from './RestorePreview';
import type { RestoreProblem } from './restoreState';
import type { Restore } from './useRestore';

/** Joining an exported file with what is here. */
export function RestoreSection({ restore }: { readonly restore: Restore }) {
  const words = useWords().stored.restore;
  return (
    <section className={pageStyles.section}>
      <h2>{words.head}</h2>
      <div className={pageStyles.body}>
        <p className="dim">{words.about}</p>
        <RestoreSteps restore={restore} />
      </div>
    </section>
  );
}

function RestoreSteps({ restore }: { readonly restore: Restore }) {
  const words = useWords().stored.restore;
  const { state } = restore;
  const picking = state.kind === 'waiting' || state.kind === 'reading' || state.kind === 'refused';
  return (
    <>
      <div role="status" className={styles.status}>
        {state.kind === 'reading' && <p>{words.reading(state.fileName)}</p>}
        {state.kind === 'refused' && <Refusal problem={state.problem} />}
        {state.kind === 'done' && <Result kind="handled" title={words.doneTitle} text={words.done(state.added, state.known)} />}
        {state.kind === 'stopped' && (
          <Result
            kind="fail"
            title={words.stoppedTitle}
            text={`${words.stoppedWhy[state.why]} ${words.stopped(state.done, state.of)}`}
            needs={state.why !== 'byUser'}
          />
        )}
      </div>
      {picking && <FileDrop busy={state.kind === 'reading'} onFiles={restore.open} />}
      {state.kind === 'preview' && <RestorePreview backup={state.backup} onMerge={restore.merge} onCancel={restore.reset} />}
      {state.kind === 'merging' && (
        <div className={styles.merging}>
          <p>{words.merging(state.done, state.of)}</p>
          <progress className={styles.progress} aria-label={words.head} value={state.done} max={Math.max(1, state.of)} />
          <Button small onClick={restore.stop}>
            {words.stop}
          </Button>
        </div>
      )}
      {(state.kind === 'done' || state.kind === 'stopped') && (
        <Button small onClick={restore.reset}>
          {words.another}
        </Button>
      )}
    </>
  );
}

function Refusal({ problem }: { readonly problem: RestoreProblem }) {
  const words = useWords().stored.restore;
  if (problem === 'severalFiles') return <p>{words.oneFile}</p>;
  return <Result kind="fail" title={words.refused[problem].title} text={words.refused[problem].text} needs />;
}

interface ResultProps {
  readonly kind: 'handled' | 'fail';
  readonly title: string;
  readonly text: string;
  readonly needs?: boolean;
}

function Result({ kind, title, text, needs = false }: ResultProps) {
  return (
    <div className={styles.result}>
      <Mark kind={kind} className={needs ? undefined : styles.calm} />
      <div>
        <p className={needs ? 'strong needs' : 'strong'}>{title}</p>
        <p className="small dim">{text}</p>
      </div>
    </div>
  );
}
