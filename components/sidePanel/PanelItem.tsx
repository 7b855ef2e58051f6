import { useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { formatChange } from '../charts/formatFigures';
import { longFinding, shortFinding } from '../checks/findingText';
import { itemWords } from '../templates/itemWords';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { type CellTarget, pressOf } from '../matrix/cellTarget';
import type { Act, MatrixDialog } from '../matrix/matrixDialog';
import { isOpenCell, type MatrixRow, mayTickMany } from '../matrix/matrixRows';
import type { Matrix } from '../matrix/useMatrix';
import { useSecondsLeft } from '../matrix/useSecondsLeft';
import { Button } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { Mark } from '../primitives/Mark';
import styles from './SidePanel.module.css';

interface PanelItemProps {
  readonly row: MatrixRow;
  readonly matrix: Matrix;
  readonly act: (act: Act) => void;
  readonly onDialog: (dialog: MatrixDialog) => void;
}

/** One item: its state, what it says, and what can be done about it. */
export function PanelItem({ row, ...props }: PanelItemProps) {
  const { sidePanel: words, checkItems, matrix: matrixWords } = useWords();
  const { item, progress, number } = row;
  const [isOpened, setOpened] = useState(false);
  const fails = progress.cells.some((cell) => isOpenCell(cell) && cell.finding?.verdict === 'fail') && item.required;
  const { title, why } = item.text.kind === 'builtIn' ? itemWords(item.text, checkItems) : item;
  const state = progress.isDone ? 'done' : fails ? 'fail' : 'open';
  return (
    <li className={styles.item} data-panel-item={item.itemId} data-state={state} tabIndex={-1}>
      <Mark kind={state} label={matrixWords.states[state === 'fail' ? 'open' : state]} className={fails ? 'needs' : undefined} />
      <div className={styles.body}>
        <button type="button" className={styles.title} aria-expanded={isOpened} onClick={() => setOpened(!isOpened)}>
          <span className={fails ? 'strong needs' : undefined}>{title}</span> {!item.required && <Chip>{words.optional}</Chip>}
        </button>
        <Said row={row} matrix={props.matrix} act={props.act} />
        {isOpened && <p className="small dim">{why}</p>}
        {(!progress.isDone || isOpened) && <Acts row={row} {...props} />}
      </div>
      <span className={styles.number}>{number}</span>
    </li>
  );
}

/** More accounts than this are only counted. */
const mostNamed = 5;

/** What was measured, or whose turn it is. */
function Said({ row, matrix, act }: Pick<PanelItemProps, 'row' | 'matrix' | 'act'>) {
  const { sidePanel: words, findings, matrix: matrixWords } = useWords();
  const language = useLanguage();
  const { progress, wide } = row;
  if (wide !== null)
    return wide.finding === null ? null : <p className="small dim">{longFinding(wide.finding, findings, language, matrix.nameOf)}</p>;
  const open = progress.cells.filter(isOpenCell);
  if (open.length === 0) return null;
  return (
    <>
      <p className="small dim">{words.accountsLeft(open.length)}</p>
      <ul className={styles.accounts}>
        {open.slice(0, mostNamed).map(({ account, finding }) => (
          <li key={account}>
            <bdi className="cut">{account === null ? '' : matrix.nameOf(account)}</bdi>
            {finding !== null && (
              <span className="nowrap">
                {finding.check === 'quota' && finding.difference !== null
                  ? formatChange(finding.difference, language)
                  : shortFinding(finding, findings, language)}
              </span>
            )}
            {account !== null && open.length > 1 && mayTickMany(row.item) && (
              <TickOne row={row} account={account} name={matrix.nameOf(account)} act={act} />
            )}
          </li>
        ))}
        {open.length > mostNamed && <li className="dim">{matrixWords.andMore(formatCount(open.length - mostNamed, language))}</li>}
      </ul>
    </>
  );
}

function Acts({ row, matrix, act, onDialog }: PanelItemProps) {
  const words = useWords().sidePanel;
  const { item, progress, wide } = row;
  const begunAt = matrix.shown.pauses[item.itemId] ?? null;
  const secondsLeft = useSecondsLeft(item.kind === 'pause' && !progress.isDone ? begunAt : null, item.pauseSeconds ?? 0);
  const open = progress.cells.filter(isOpenCell);
  const openAccounts = open.flatMap(({ account }) => account ?? []);
  const target: CellTarget = {
    row,
    accounts: wide !== null ? null : progress.isDone ? progress.cells.flatMap(({ account }) => account ?? []) : openAccounts,
  };
  const press = pressOf(target, begunAt !== null);
  const mayPress = press !== null && (wide !== null || mayTickMany(item));
  const waiting = secondsLeft !== null && secondsLeft > 0;
  return (
    <p className={styles.itemActs}>
      {mayPress && (
        <Button small disabled={waiting} onClick={() => act({ move: press })}>
          {waiting
            ? words.pauseLeft(secondsLeft)
            : press.kind === 'pauseStarted'
              ? words.pause
              : progress.isDone
                ? words.untick
                : openAccounts.length > 1
                  ? words.tickAll(openAccounts.length)
                  : words.tick}
        </Button>
      )}
      {open.length > 0 && (
        <Button small variant="plain" onClick={() => onDialog({ kind: 'waive', target })}>
          {words.waive}
        </Button>
      )}
    </p>
  );
}

interface TickOneProps extends Pick<PanelItemProps, 'row' | 'act'> {
  readonly account: FigureAccountId;
  readonly name: string;
}

/** One account of an item, looked at by itself. */
function TickOne({ row, account, name, act }: TickOneProps) {
  const words = useWords().sidePanel;
  const press = pressOf({ row, accounts: [account] }, false);
  if (press === null) return null;
  return (
    <Button small variant="plain" aria-label={`${words.tick} ${name}`} onClick={() => act({ move: press })}>
      {words.tick}
    </Button>
  );
}
