import { memo } from 'react';
import type { Instant } from '../../utils/domain/ids';
import { useWords } from '../language/LanguageProvider';
import { Chip } from '../primitives/Chip';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { cellId } from './cellId';
import type { ColumnSlot } from './columnSlot';
import { type GridCursor, rangeOf } from './gridKeys';
import { MatrixCell } from './MatrixCell';
import styles from './MatrixGrid.module.css';
import type { MatrixRow } from './matrixRows';
import { WideCell } from './WideCell';

interface MatrixRowLineProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly columns: number;
  readonly slots: readonly ColumnSlot[];
  readonly by: string;
  readonly startedBy: string;
  readonly begunAt: Instant | null;
  /** Null: the cursor is in another row. */
  readonly cursor: GridCursor | null;
  /** False before anything was computed: what is not known yet is not called open. */
  readonly ready: boolean;
}

/** One item: its head, and a cell for each account in sight or one wide cell. */
export const MatrixRowLine = memo(function MatrixRowLine(props: MatrixRowLineProps) {
  const { row, index, columns, slots, cursor, ready } = props;
  const { item, wide, cells } = row;
  const [from, to] = cursor === null ? [-2, -2] : rangeOf(cursor);
  const failed = row.progress.cells.some(({ finding, state }) => finding?.verdict === 'fail' && state !== 'waived');
  return (
    <div role="row" aria-rowindex={index + 2} className={joinClasses(styles.row, item.check === 'quota' && styles.quotaRow)} data-item={item.itemId}>
      <ItemHead row={row} index={index} focused={cursor?.column === -1} failed={failed} />
      {wide !== null ? (
        <WideCell
          {...props}
          cell={wide}
          columns={columns}
          focused={cursor !== null && cursor.column >= 0}
          column={Math.max(0, cursor?.column ?? 0)}
        />
      ) : (
        slots.map(({ account, index: column, left, width }) => (
          <MatrixCell
            key={account}
            cell={cells.get(account) ?? null}
            kind={item.kind}
            check={item.check}
            required={item.required}
            row={index}
            column={column}
            left={left}
            width={width}
            focused={cursor?.column === column}
            chosen={cursor?.anchor != null && column >= from && column <= to}
            ready={ready}
          />
        ))
      )}
    </div>
  );
});

interface ItemHeadProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly focused: boolean;
  readonly failed: boolean;
}

function ItemHead({ row, index, focused, failed }: ItemHeadProps) {
  const words = useWords().matrix;
  const { item, number } = row;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      id={cellId({ row: index, column: -1 })}
      data-row={index}
      data-column={-1}
      title={`${item.title.slice(0, 500)}\n${item.why.slice(0, 500)}`}
      className={joinClasses(styles.item, focused && styles.isFocus)}
    >
      <span className={styles.number}>{number}</span>
      <span className={joinClasses('cut', failed && 'strong')}>{item.title.slice(0, 300)}</span>
      {!item.required && <Chip>{words.optional}</Chip>}
      {item.check === 'quota' && (
        <span className={styles.parts} aria-hidden>
          <span>{words.quota.remaining}</span>
          <span>{words.quota.recipients}</span>
          <span>{words.quota.difference}</span>
        </span>
      )}
      {item.kind === 'computed' ? <Mark kind="calc" label={words.computed} className={styles.calc} /> : <span className={styles.noCalc} />}
    </div>
  );
}
