import { memo } from 'react';
import type { CheckId } from '../../utils/domain/checks/checkId';
import type { Finding, QuotaFinding } from '../../utils/domain/checks/finding';
import type { Cell } from '../../utils/domain/checks/itemProgress';
import type { ItemKind } from '../../utils/domain/checks/template';
import { formatCount } from '../../utils/i18n/format';
import { cellCost } from './cellCost';
import { formatChange } from '../charts/formatFigures';
import { shortFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { cellId } from './cellId';
import styles from './MatrixGrid.module.css';

interface MatrixCellProps {
  readonly cell: Cell | null;
  readonly kind: ItemKind;
  readonly check: CheckId | null;
  readonly required: boolean;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly focused: boolean;
  readonly chosen: boolean;
  readonly ready: boolean;
}

/** One item of one account. */
export const MatrixCell = memo(
  function MatrixCell({ cell, kind, check, required, row, column, left, width, focused, chosen, ready }: MatrixCellProps) {
    const finding = cell?.finding ?? null;
    const waived = cell?.state === 'waived';
    const fails = finding?.verdict === 'fail' && !waived;
    const bills = finding?.check === 'quota' && finding.verdict !== 'fail' && finding.additional > 0;
    return (
      <div
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={focused || chosen}
        id={cellId({ row, column })}
        data-row={row}
        data-column={column}
        data-state={cell?.state}
        data-verdict={finding?.verdict}
        style={{ left, width }}
        className={joinClasses(
          styles.cell,
          kind === 'computed' && styles.computed,
          chosen && styles.chosen,
          fails && required && check !== 'quota' && styles.fail,
          focused && styles.isFocus,
        )}
      >
        {cell === null ? null : kind !== 'computed' ? (
          <PersonState cell={cell} />
        ) : !ready ? null : finding?.check === 'quota' ? (
          <Quota finding={finding} cell={cell} look={fails ? styles.fail : bills ? styles.bill : undefined} />
        ) : (
          <Computed cell={cell} finding={finding} />
        )}
      </div>
    );
  },
  (before, after) =>
    Object.entries(after).every(([name, value]) => name === 'cell' || before[name as keyof MatrixCellProps] === value) &&
    sameCell(before.cell, after.cell),
);

/** The fold makes new cells all the time; what they show is in these three. */
function sameCell(before: Cell | null, after: Cell | null): boolean {
  return before?.state === after?.state && before?.mark?.kind === after?.mark?.kind && before?.finding === after?.finding;
}

function PersonState({ cell }: { readonly cell: Cell }) {
  const words = useWords().matrix;
  if (cell.state === 'waived') return <span className={styles.word}>{words.states.waived}</span>;
  const done = cell.state === 'done';
  return <Mark kind={done ? 'done' : 'open'} label={words.states[done ? 'done' : 'open']} className={done ? styles.doneMark : styles.openMark} />;
}

function Computed({ cell, finding }: { readonly cell: Cell; readonly finding: Finding | null }) {
  const { matrix, findings } = useWords();
  const language = useLanguage();
  if (finding === null) return <span className={styles.unknown}>{matrix.states.unknown}</span>;
  const strong = finding.verdict === 'note' || cell.state === 'open' || cell.state === 'waivedBefore';
  return (
    <span className={joinClasses(styles.short, finding.verdict === 'unknown' && styles.unknown, strong && styles.strongWord)}>
      {shortFinding(finding, findings, language)}
      {cell.state === 'waived' && <small>{matrix.states.waived}</small>}
      {cell.state === 'waivedBefore' && <small>{matrix.states.waivedBefore}</small>}
    </span>
  );
}

function Quota({ finding, cell, look }: { readonly finding: QuotaFinding; readonly cell: Cell; readonly look: string | undefined }) {
  const { matrix, findings } = useWords();
  const language = useLanguage();
  const count = (value: number | null) => (value === null ? matrix.states.unknown : formatCount(value, language));
  const { remaining, recipients, difference, cost } = finding;
  const word =
    cell.state === 'waived'
      ? matrix.states.waived
      : cell.state === 'waivedBefore'
        ? matrix.states.waivedBefore
        : cost !== null && finding.additional > 0
          ? cellCost(cost, language)
          : shortFinding(finding, findings, language);
  return (
    <span className={styles.quota}>
      <span className="unseen">{matrix.quota.remaining}</span>
      <span>{count(remaining)}</span>
      <span className="unseen">{matrix.quota.recipients}</span>
      <span>{count(recipients)}</span>
      <span className={joinClasses(styles.difference, look)}>
        <span className="unseen">{matrix.quota.difference}</span>
        <b>{difference === null ? matrix.states.unknown : formatChange(difference, language)}</b>
        <small>{word}</small>
      </span>
    </span>
  );
}
