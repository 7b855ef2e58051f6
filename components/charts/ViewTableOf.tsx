import { type ReactNode, useMemo, useState } from 'react';
import type { ViewCell, ViewColumnKind, ViewTable } from '../../utils/domain/figures/views/viewTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { joinClasses } from '../primitives/joinClasses';
import { saidOfCell } from './formatFigures';
import type { TableSort } from './sortRows';
import { useShownCount } from './useShownCount';
import styles from './ViewTableOf.module.css';

interface ViewTableOfProps {
  readonly table: ViewTable;
  readonly caption: string;
  /** The column that names its row. */
  readonly headColumn?: number;
  /** So many of the last rows are totals. */
  readonly totals?: number;
  readonly sort?: TableSort | null;
  /** Left out: the table cannot be sorted. */
  readonly onSort?: (column: number) => void;
  /** In front of a row's name: its mark, its switch. By index on screen. */
  readonly rowMark?: (row: number) => ReactNode;
  /** In place of a row's name. */
  readonly rowName?: (row: number, text: string) => ReactNode;
  /** The column to be read first. */
  readonly strongColumn?: number;
  /** After a figure, such as a word on how it was made. */
  readonly cellNote?: (row: number, column: number) => ReactNode;
}

/** Thousands of rows at once would freeze the page; nobody reads them all, and an export holds them anyway. */
const rowsAtOnce = 300;

const isNumber = (kind: ViewColumnKind) => kind !== 'text' && kind !== 'day';

/** A view's figures as a table to be read, sorted and heard. */
export function ViewTableOf(props: ViewTableOfProps) {
  const { table, caption, totals = 0, sort = null, onSort, headColumn = 0 } = props;
  const words = useWords().views.table;
  const [most, setMost] = useState(rowsAtOnce);
  const body = table.rows.length - totals;
  const hidden = Math.max(0, body - most);
  const shown = useShownCount(Math.min(body, most));
  const rows = useMemo(() => table.rows.map((cells, index) => ({ cells, index })), [table]);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ head, kind }, column) => (
              <th
                key={column}
                scope="col"
                className={joinClasses(isNumber(kind) && styles.figure, column === headColumn && styles.name, kind === 'text' && styles.text)}
                aria-sort={sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                {onSort ? <SortHead head={head} column={column} sort={sort} onSort={onSort} /> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ cells, index }) => (
            <Row key={index} cells={cells} index={index} {...props} />
          ))}
        </tbody>
        {totals > 0 && (
          <tfoot>
            {rows.slice(body).map(({ cells, index }) => (
              <Row key={index} cells={cells} index={index} {...props} />
            ))}
          </tfoot>
        )}
      </table>
      {hidden > 0 && (
        <Button small onClick={() => setMost(most + rowsAtOnce)}>
          {words.more(Math.min(hidden, rowsAtOnce), hidden)}
        </Button>
      )}
    </div>
  );
}

interface SortHeadProps {
  readonly head: string;
  readonly column: number;
  readonly sort: TableSort | null;
  readonly onSort: (column: number) => void;
}

function SortHead({ head, column, sort, onSort }: SortHeadProps) {
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(column)}>
      {head}
      {sort?.column === column && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
    </button>
  );
}

interface RowProps extends ViewTableOfProps {
  readonly cells: readonly ViewCell[];
  readonly index: number;
}

function Row({ cells, index, table, headColumn = 0, rowMark, rowName, strongColumn, cellNote }: RowProps) {
  return (
    <tr>
      {cells.map((cell, column) => {
        const kind = table.columns[column]?.kind ?? 'text';
        if (column === headColumn) {
          const text = 'text' in cell ? cell.text : '';
          return (
            <th key={column} scope="row" className={styles.name} title={text}>
              <span className={styles.nameLine}>
                {rowMark?.(index)}
                {rowName ? rowName(index, text) : <bdi className="cut">{text}</bdi>}
              </span>
            </th>
          );
        }
        return (
          <td key={column} className={joinClasses(isNumber(kind) && styles.figure, column === strongColumn && styles.strong)}>
            <CellText cell={cell} kind={kind} />
            {cellNote?.(index, column)}
          </td>
        );
      })}
    </tr>
  );
}

/** A figure, or the word for why there is none: never an empty cell, never 0. */
function CellText({ cell, kind }: { readonly cell: ViewCell; readonly kind: ViewColumnKind }) {
  const language = useLanguage();
  const words = useWords().views.table;
  const said = saidOfCell(cell, kind, language);
  switch (said.kind) {
    case 'text':
      return said.text;
    case 'withheld':
      return (
        <span className={styles.none} title={words.withheldFull}>
          {words.withheld}
        </span>
      );
    case 'missing':
      return (
        <span className={styles.none} title={words.missing}>
          <span aria-hidden="true">–</span>
          <span className="unseen">{words.missing}</span>
        </span>
      );
  }
}
