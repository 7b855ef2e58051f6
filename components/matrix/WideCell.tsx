import type { Cell } from '../../utils/domain/checks/itemProgress';
import type { FrozenItem } from '../../utils/domain/checks/template';
import type { Instant } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import type { MatrixWords } from '../../utils/i18n/ja/matrix';
import type { Language } from '../../utils/i18n/language';
import { shortFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { cellId } from './cellId';
import styles from './MatrixGrid.module.css';
import type { MatrixRow } from './matrixRows';
import { useSecondsLeft } from './useSecondsLeft';
import { whoWhen } from './whoWhen';

interface WideCellProps {
  readonly row: MatrixRow;
  readonly cell: Cell;
  readonly index: number;
  readonly column: number;
  readonly columns: number;
  readonly focused: boolean;
  readonly by: string;
  readonly startedBy: string;
  readonly begunAt: Instant | null;
  readonly ready: boolean;
}

/** The one cell of an item asked once per run, over the whole width, with what was measured or who said so. */
export function WideCell({ row, cell, index, column, columns, focused, by, startedBy, begunAt, ready }: WideCellProps) {
  const { matrix, findings } = useWords();
  const language = useLanguage();
  const { item } = row;
  const left = useSecondsLeft(cell.state === 'open' ? begunAt : null, item.pauseSeconds ?? 0);
  const fails = cell.state !== 'waived' && cell.finding?.verdict === 'fail';
  const measured = cell.finding === null ? null : shortFinding(cell.finding, findings, language);
  const said = wideText({ cell, item, by, startedBy, left, measured }, matrix, language);
  return (
    <div
      role="gridcell"
      aria-colindex={2}
      aria-colspan={Math.max(1, columns)}
      aria-selected={focused}
      id={cellId({ row: index, column })}
      data-row={index}
      data-column={column}
      data-state={cell.state}
      data-verdict={cell.finding?.verdict}
      className={joinClasses(styles.wide, item.kind === 'computed' && styles.computed, focused && styles.isFocus)}
    >
      {ready || item.kind !== 'computed' ? (
        <span className={joinClasses(styles.wideWords, fails && item.required && styles.fail, cell.state !== 'done' && styles.wideOpen)}>
          <StateMark cell={cell} item={item} />
          <span className="cut">{said}</span>
        </span>
      ) : null}
    </div>
  );
}

function StateMark({ cell, item }: { readonly cell: Cell; readonly item: FrozenItem }) {
  const words = useWords().matrix;
  if (cell.state === 'waived') return <span className={styles.word}>{words.states.waived}</span>;
  if (cell.state === 'done') return <Mark kind="done" label={words.states.done} className={styles.doneMark} />;
  if (item.kind === 'computed' && item.required && cell.finding?.verdict === 'fail') return <Mark kind="fail" label={words.states.fails} />;
  return <Mark kind="open" label={words.states[cell.state === 'waivedBefore' ? 'waivedBefore' : 'open']} className={styles.openMark} />;
}

interface WideFacts {
  readonly cell: Cell;
  readonly item: FrozenItem;
  readonly by: string;
  readonly startedBy: string;
  readonly left: number | null;
  readonly measured: string | null;
}

function wideText({ cell, item, by, startedBy, left, measured }: WideFacts, words: MatrixWords, language: Language): string {
  const { mark } = cell;
  if (item.kind === 'computed')
    return [measured ?? words.notComputed, mark?.kind === 'waived' ? mark.reason.slice(0, 300) : ''].filter(Boolean).join('　');
  if (mark?.kind === 'waived') return `${mark.reason.slice(0, 300)}　${whoWhen(mark, language)}`;
  if (mark !== null) return whoWhen(mark, language);
  if (item.kind === 'secondPerson') return words.second.notBy(startedBy, by === '' ? null : by);
  if (item.kind !== 'pause') return words.notYet;
  if (left === null) return words.pause.begin(formatCount(item.pauseSeconds ?? 0, language));
  return left > 0 ? words.pause.left(formatCount(left, language)) : words.pause.over;
}
