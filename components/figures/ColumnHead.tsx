import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import styles from './ColumnHead.module.css';
import type { SortBy } from './overviewColumns';

interface ColumnHeadProps {
  readonly id: string;
  readonly text: string;
  /** What the figures below mean; shown while pointed at or focused, and told to assistive technology. */
  readonly meaning: string | null;
  readonly sort: SortBy;
  /** Null: this column cannot be sorted by. */
  readonly sortColumn: SortBy['column'] | null;
  readonly numeric?: boolean;
  /** To which side the meaning opens. */
  readonly side?: 'start' | 'end';
  readonly onSort: (column: SortBy['column']) => void;
}

/** A head of a column: press to sort, point or focus to read what it means, Escape to put that away. */
export function ColumnHead({ id, text, meaning, sort, sortColumn, numeric = false, side = 'end', onSort }: ColumnHeadProps) {
  const words = useWords().figures.columns;
  const tipId = useId();
  const [dismissed, setDismissed] = useState(false);
  const sorted = sortColumn !== null && sort.column === sortColumn;
  return (
    <th
      scope="col"
      data-col={id}
      className={joinClasses(styles.head, numeric && 'num')}
      aria-sort={sorted ? sort.direction : undefined}
      onPointerEnter={() => setDismissed(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDismissed(true);
      }}
    >
      <button
        type="button"
        className={styles.sort}
        aria-describedby={meaning === null ? undefined : tipId}
        aria-label={sortColumn === null ? text : words.sortBy(text)}
        onFocus={() => setDismissed(false)}
        onClick={() => {
          if (sortColumn !== null) onSort(sortColumn);
        }}
      >
        {text}
        {sorted && <span aria-hidden="true">{sort.direction === 'ascending' ? '↑' : '↓'}</span>}
      </button>
      {meaning !== null && (
        <span id={tipId} role="tooltip" className={styles.tip} data-side={side} data-dismissed={dismissed ? '' : undefined}>
          {meaning}
        </span>
      )}
    </th>
  );
}
