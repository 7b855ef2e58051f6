import { formatMoment } from '../../utils/i18n/format';
import { longFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { type CellTarget, cellsOf, pressOf, unwaiveOf } from './cellTarget';
import type { Act, MatrixDialog } from './matrixDialog';
import styles from './MatrixDialogs.module.css';
import { isOpenCell } from './matrixRows';
import type { Matrix } from './useMatrix';

interface CellDialogProps {
  readonly matrix: Matrix;
  readonly target: CellTarget;
  readonly act: (act: Act) => void;
  readonly onDialog: (dialog: MatrixDialog) => void;
  readonly onClose: () => void;
}

/** Everything about one cell, and what can be done with it. */
export function CellDialog({ matrix, target, act, onDialog, onClose }: CellDialogProps) {
  const { matrix: words, common, findings } = useWords();
  const language = useLanguage();
  const { item } = target.row;
  const [cell] = cellsOf(target);
  if (cell === undefined) return null;
  const { mark, finding } = cell;
  const pressed = pressOf(target, matrix.shown.pauses[item.itemId] !== undefined);
  const done = (asked: Act) => {
    onClose();
    act(asked);
  };
  return (
    <Dialog
      title={item.title.slice(0, 300)}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          {mark?.kind === 'waived' && <Button onClick={() => done({ move: unwaiveOf(target), said: words.unwaived })}>{words.waive.takeBack}</Button>}
          {isOpenCell(cell) && <Button onClick={() => onDialog({ kind: 'waive', target })}>{words.waive.open}</Button>}
          {pressed !== null && (
            <Button variant="primary" onClick={() => done({ move: pressed })}>
              {words.press[pressed.kind === 'pauseStarted' ? 'begin' : pressed.kind === 'unticked' ? 'untick' : 'tick']}
            </Button>
          )}
        </>
      }
    >
      <dl className={styles.facts}>
        {cell.account !== null && (
          <Fact name={words.details.account}>{`${matrix.nameOf(cell.account).slice(0, 500)} ${cell.account.slice(0, 60)}`}</Fact>
        )}
        {item.why !== '' && <Fact name={words.details.why}>{item.why.slice(0, 2_000)}</Fact>}
        {finding !== null && <Fact name={words.details.now}>{longFinding(finding, findings, language, matrix.nameOf)}</Fact>}
        {item.kind === 'computed' && finding === null && <Fact name={words.details.now}>{words.notComputed}</Fact>}
        <Fact name={words.details.state}>{words.states[cell.state]}</Fact>
        {mark !== null && (
          <Fact
            name={words.details.by}
          >{`${mark.by === '' ? words.person.nobody : mark.by.slice(0, 100)}　${formatMoment(mark.at, matrix.now, language)}`}</Fact>
        )}
        {mark?.kind === 'waived' && <Fact name={words.waive.reason}>{mark.reason.slice(0, 2_000)}</Fact>}
        {mark?.kind === 'waived' && mark.finding !== null && cell.state === 'waivedBefore' && (
          <Fact name={words.details.then}>{longFinding(mark.finding, findings, language, matrix.nameOf)}</Fact>
        )}
      </dl>
    </Dialog>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
