import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { ChecksLeftOut } from './ChecksLeftOut';
import { FileDrop } from './FileDrop';
import styles from './RestoreSection.module.css';
import pageStyles from './StoredPage.module.css';
import { RestorePreview } from './RestorePreview';
import { type RestoreProblem, type RestoreState, sumOf } from './restoreState';
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
        {state.kind === 'done' && <Done state={state} />}
        {state.kind === 'stopped' && <Stopped state={state} />}
      </div>
      {picking && <FileDrop busy={state.kind === 'reading'} onFiles={restore.open} />}
      {state.kind === 'preview' && <RestorePreview backup={state.backup} onMerge={restore.merge} onCancel={restore.reset} />}
      {state.kind === 'merging' && <Merging state={state} onStop={restore.stop} />}
      {(state.kind === 'done' || state.kind === 'stopped') && (
        <Button small data-action="another-file" onClick={restore.reset}>
          {words.another}
        </Button>
      )}
    </>
  );
}

function Merging({ state, onStop }: { readonly state: Extract<RestoreState, { kind: 'merging' }>; readonly onStop: () => void }) {
  const words = useWords().stored.restore;
  return (
    <div className={styles.merging}>
      <p>{state.step === 'events' ? words.merging(state.done, state.of) : words.mergingFigures(state.files)}</p>
      {state.step === 'events' && (
        <>
          <progress className={styles.progress} aria-label={words.head} value={state.done} max={Math.max(1, state.of)} />
          <Button small onClick={onStop}>
            {words.stop}
          </Button>
        </>
      )}
    </div>
  );
}

function Done({ state: { events, figures, checks } }: { readonly state: Extract<RestoreState, { kind: 'done' }> }) {
  const words = useWords().stored.restore;
  const leftOut = figures?.leftOut ?? [];
  return (
    <>
      <Result
        kind="handled"
        title={words.doneTitle}
        text={[
          events && words.done(events.added, events.known),
          figures && words.doneFigures(figures.added, figures.known),
          checks && words.doneChecks(sumOf(checks.preview.added), sumOf(checks.preview.known)),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {checks !== null && <ChecksLeftOut checks={checks} />}
      {leftOut.length > 0 && (
        <details className={styles.rejected}>
          <summary>{words.leftOutTitle(leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ fileName, reason }, index) => (
              <li key={`${index} ${fileName}`}>
                {fileName}
                <span className="dim">：{words.leftOutWhy[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Stopped({ state: { why, done, of, figures } }: { readonly state: Extract<RestoreState, { kind: 'stopped' }> }) {
  const words = useWords().stored.restore;
  const text = [words.stoppedWhy[why], of > 0 && words.stopped(done, of), figures && words.stoppedFigures].filter(Boolean).join(' ');
  return <Result kind="fail" title={words.stoppedTitle} text={text} needs={why !== 'byUser'} />;
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
