import { useRef, useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { formatCount, formatMoment } from '../../utils/i18n/format';
import { runName } from '../checks/checkTexts';
import { linkTo } from '../checks/linkTo';
import { runHref } from '../checks/runHref';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import type { MatrixDialog } from '../matrix/matrixDialog';
import { MatrixDialogs } from '../matrix/MatrixDialogs';
import type { MatrixRow } from '../matrix/matrixRows';
import { useActs } from '../matrix/useActs';
import { useMatrix } from '../matrix/useMatrix';
import { Button, ButtonLink } from '../primitives/Button';
import { Meter } from '../primitives/Meter';
import { PartHeading } from '../primitives/PartHeading';
import { PanelItem } from './PanelItem';
import styles from './SidePanel.module.css';

interface PanelRunProps {
  readonly run: RunState;
  readonly onGo: (href: string) => void;
}

/** One run in a narrow column: what is left first, what is done below. A tick here is a tick in the matrix. */
export function PanelRun({ run, onGo }: PanelRunProps) {
  const { sidePanel: words, checks, matrix: matrixWords } = useWords();
  const language = useLanguage();
  const matrix = useMatrix(run);
  const [dialog, setDialog] = useState<MatrixDialog | null>(null);
  const acts = useActs(matrix, setDialog);
  const list = useRef<HTMLElement>(null);
  const rows = matrix.rows.filter(({ item }) => item.kind !== 'afterSend');
  const left = rows.filter(({ progress }) => !progress.isDone).toSorted((a, b) => urgency(a) - urgency(b) || a.number - b.number);
  const done = rows.filter(({ progress }) => progress.isDone);
  // What is computed belongs to every number here: before it is there, "nothing done" would be untrue.
  const isComputed = matrix.findings !== undefined;
  const number = (value: number) => formatCount(value, language);
  const itemProps = { matrix, act: acts.act, onDialog: setDialog };

  function next(): void {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-panel-item]') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const target = items[(at + 1) % items.length];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <>
      <main className={styles.run} ref={list} aria-busy={!isComputed}>
        <header className={styles.head}>
          <h1>
            <bdi>{runName(run, checks)}</bdi>
          </h1>
          <p className={styles.about}>
            <span>{run.plan.plannedAt === null ? checks.noTime : formatMoment(run.plan.plannedAt, matrix.now, language)}</span>
            <span>{checks.accounts(run.plan.accounts.length)}</span>
          </p>
          {isComputed && (
            <p className={styles.progress}>
              <Meter value={done.length} max={rows.length} wide />
              <span className="unseen">{words.progress(number(done.length), number(rows.length))}</span>
              <span aria-hidden="true">
                <b>{number(done.length)}</b> / {number(rows.length)}
              </span>
            </p>
          )}
          <button type="button" className={styles.who} onClick={() => setDialog({ kind: 'person' })}>
            {words.who(matrix.by === '' ? words.nobody : matrix.by)}
          </button>
        </header>
        {!isComputed ? (
          <Waiting>{matrixWords.panel.computing}</Waiting>
        ) : left.length === 0 ? (
          <p className={styles.nothingLeft}>{words.nothingLeft}</p>
        ) : (
          <>
            <PartHeading title={words.left} count={number(left.length)} />
            <ol className={styles.items}>
              {left.map((row) => (
                <PanelItem key={row.item.itemId} row={row} {...itemProps} />
              ))}
            </ol>
          </>
        )}
        {isComputed && done.length > 0 && (
          <>
            <PartHeading title={words.done} count={number(done.length)} />
            <ol className={styles.items}>
              {done.map((row) => (
                <PanelItem key={row.item.itemId} row={row} {...itemProps} />
              ))}
            </ol>
          </>
        )}
      </main>
      <footer className={styles.foot}>
        <p className="small dim">{words.sendsNothing}</p>
        <div className={styles.acts}>
          <Button variant="primary" disabled={left.length === 0} onClick={next}>
            {words.next}
          </Button>
          <ButtonLink {...linkTo(runHref(run.runId), onGo)}>{words.table}</ButtonLink>
        </div>
      </footer>
      {dialog !== null && (
        <MatrixDialogs
          dialog={dialog}
          matrix={matrix}
          columns={run.plan.accounts.map(({ account }) => account)}
          acts={acts}
          onDialog={setDialog}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

/** Failing ones first, then what is required, then the rest. */
function urgency({ item, progress }: MatrixRow): number {
  if (progress.cells.some(({ state, finding }) => (state === 'open' || state === 'waivedBefore') && finding?.verdict === 'fail') && item.required)
    return 0;
  return item.required ? 1 : 2;
}
