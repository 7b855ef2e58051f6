import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { longFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Kbd } from '../primitives/Kbd';
import { Mark } from '../primitives/Mark';
import { type GridCursor, rangeOf } from './gridKeys';
import styles from './CellLine.module.css';
import { isOpenCell, mayTickMany } from './matrixRows';
import type { Matrix } from './useMatrix';
import { whoWhen } from './whoWhen';

interface CellLineProps {
  readonly matrix: Matrix;
  readonly columns: readonly FigureAccountId[];
  readonly at: GridCursor;
}

/** Explains where the keyboard stands: the numbers in words, why it matters, who said so. */
export function CellLine({ matrix, columns, at }: CellLineProps) {
  const words = useWords().matrix;
  return (
    <div className={styles.line}>
      <div className={styles.said} role="status" data-cell-line="">
        <Said matrix={matrix} columns={columns} at={at} />
      </div>
      <p className={styles.legend}>
        <Mark kind="done" className={styles.small} />
        {words.states.done}
        <Mark kind="open" className={styles.small} />
        {words.states.open}
        <b>{words.states.waived}</b>
        {words.legend.waived}
        <Mark kind="calc" className={styles.small} />
        {words.computed}
        <span className={styles.keys}>
          <Kbd>Space</Kbd>
          {words.legend.tick}
          <Kbd>W</Kbd>
          {words.legend.waive}
          <Kbd>?</Kbd>
          {words.legend.keys}
        </span>
      </p>
    </div>
  );
}

function Said({ matrix, columns, at }: CellLineProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  const row = matrix.rows[at.row];
  const account = columns[at.column];
  const name = account === undefined ? null : matrix.nameOf(account).slice(0, 200);
  if (row === undefined)
    return (
      <p>{name !== null && account !== undefined ? <b>{`${name} ${account.startsWith('name:') ? '' : account.slice(0, 60)}`}</b> : words.heads}</p>
    );
  const { item, progress } = row;
  const why = item.why.slice(0, 500);
  if (at.column < 0) {
    return (
      <p>
        <b>{item.title.slice(0, 300)}</b> {why} {words.openOf(formatCount(progress.open, language), formatCount(progress.cells.length, language))}
      </p>
    );
  }
  const [from, to] = rangeOf(at);
  if (at.anchor !== null && row.wide === null) {
    const open = columns.slice(from, to + 1).filter((one) => isOpenCell(row.cells.get(one) ?? { state: 'done' })).length;
    return (
      <p>
        <b>{words.chosen(formatCount(to - from + 1, language))}</b>{' '}
        {mayTickMany(item) ? words.chosenMeans(formatCount(open, language)) : words.chosenNot}
      </p>
    );
  }
  const cell = row.wide ?? (account === undefined ? null : row.cells.get(account)) ?? null;
  return (
    <p>
      {row.wide === null && name !== null && <b>{name} </b>}
      <CellWords matrix={matrix} row={row} cell={cell} /> <span className="faint">{why}</span>
    </p>
  );
}

type RowOfMatrix = Matrix['rows'][number];

function CellWords({ matrix, row, cell }: { readonly matrix: Matrix; readonly row: RowOfMatrix; readonly cell: RowOfMatrix['wide'] }) {
  const { matrix: words, findings } = useWords();
  const language = useLanguage();
  if (cell === null) return null;
  const { mark, finding } = cell;
  const parts: string[] = [];
  if (row.item.kind === 'computed') parts.push(finding === null ? words.notComputed : longFinding(finding, findings, language, matrix.nameOf));
  if (mark?.kind === 'ticked') parts.push(words.ticked(whoWhen(mark, language)));
  if (mark?.kind === 'waived') {
    parts.push(words.waivedBy(whoWhen(mark, language), mark.reason.slice(0, 500)));
    if (cell.state === 'waivedBefore') {
      parts.push(words.worse(mark.finding === null ? words.notComputed : longFinding(mark.finding, findings, language, matrix.nameOf)));
    }
  }
  if (mark === null && row.item.kind === 'secondPerson') parts.push(words.second.notBy(matrix.shown.startedBy, matrix.by === '' ? null : matrix.by));
  else if (mark === null && row.item.kind !== 'computed') parts.push(words.notYet);
  return <>{parts.join(' ')}</>;
}
