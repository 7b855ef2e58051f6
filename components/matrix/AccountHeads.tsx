import { memo } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { cellId } from './cellId';
import type { ColumnSlot } from './columnSlot';
import type { GridPlace } from './gridKeys';
import styles from './MatrixGrid.module.css';
import type { Matrix } from './useMatrix';

interface AccountHeadsProps {
  readonly slots: readonly ColumnSlot[];
  readonly nameOf: Matrix['nameOf'];
  readonly done: number;
  readonly items: number;
  readonly failing: ReadonlySet<FigureAccountId>;
  /** Null: the cursor is in a row. */
  readonly cursor: GridPlace | null;
}

const upright = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/u;

/** Names of the accounts, downwards: Japanese upright, other letters turned. What is cut is whole in the tooltip, and below while the cursor is there. */
export const AccountHeads = memo(function AccountHeads({ slots, nameOf, done, items, failing, cursor }: AccountHeadsProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  const names = slots.map(({ account }) => nameOf(account));
  const turned = names.some((name) => !upright.test(name));
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} data-turned={turned}>
      <div
        role="columnheader"
        aria-colindex={1}
        id={cellId({ row: -1, column: -1 })}
        data-row={-1}
        data-column={-1}
        className={joinClasses(styles.corner, cursor?.column === -1 && styles.isFocus)}
      >
        <span className={styles.sum}>
          <b>{formatCount(done, language)}</b> / {formatCount(items, language)}
        </span>
        <small>{words.itemsDone}</small>
      </div>
      {slots.map(({ account, index, left, width }, slot) => (
        <div
          key={account}
          role="columnheader"
          aria-colindex={index + 2}
          id={cellId({ row: -1, column: index })}
          data-row={-1}
          data-account={account}
          data-column={index}
          title={names[slot]?.slice(0, 500)}
          style={{ left, width }}
          className={joinClasses(styles.head, failing.has(account) && styles.failingHead, cursor?.column === index && styles.isFocus)}
        >
          <span className={styles.name}>{names[slot]?.slice(0, 200)}</span>
          {failing.has(account) && <span className="unseen">{words.failing}</span>}
        </div>
      ))}
    </div>
  );
});
