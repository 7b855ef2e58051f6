import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RunState } from '../../utils/domain/checks/run';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { formatCount } from '../../utils/i18n/format';
import { Choice } from '../primitives/Choice';
import { EmptyState } from '../primitives/EmptyState';
import { Button } from '../primitives/Button';
import { CellLine } from './CellLine';
import { type CellTarget, cellsOf, pressOf, unwaiveOf } from './cellTarget';
import { type GridCursor, rangeOf } from './gridKeys';
import type { MatrixDialog } from './matrixDialog';
import { MatrixDialogs } from './MatrixDialogs';
import { MatrixGrid } from './MatrixGrid';
import { MatrixHead } from './MatrixHead';
import styles from './MatrixPage.module.css';
import { type ColumnFilter, failingAccounts, filterColumns, firstTrouble, mayTickMany, openAccounts } from './matrixRows';
import { MatrixTools } from './MatrixTools';
import { SignOffPanel } from './SignOffPanel';
import { useActs } from './useActs';
import { useGridCursor } from './useGridCursor';
import { type Matrix, useMatrix } from './useMatrix';

const start = { row: 0, column: 0 };

/** One run: head, matrix, and what keeps it from being signed. */
export function MatrixScreen({ run }: { readonly run: RunState }) {
  const words = useWords().matrix;
  const language = useLanguage();
  const matrix = useMatrix(run);
  const [filter, setFilter] = useState<ColumnFilter>('all');
  const [search, setSearch] = useState('');
  const [step, setStep] = useState<'matrix' | 'signOff'>('matrix');
  const [dialog, setDialog] = useState<MatrixDialog | null>(null);
  // What stands beside the matrix is drawn after it, so that a tick is seen at once.
  const later = useDeferredValue(matrix);
  const { rows, nameOf, shown } = matrix;
  const { accounts } = shown.plan;
  const failing = useMemo(() => failingAccounts(matrix.findings ?? []), [matrix.findings]);
  const kept = useMemo(() => (filter === 'all' ? null : filter === 'open' ? openAccounts(rows) : failing), [filter, rows, failing]);
  const columns = useMemo(() => filterColumns(accounts, { kept, search, nameOf }), [accounts, kept, search, nameOf]);
  const cursor = useGridCursor({ rows: rows.length, columns: columns.length }, () =>
    matrix.findings === undefined ? start : firstTrouble(rows, columns),
  );
  const acts = useActs(matrix, setDialog);
  const laterAct = useDeferredValue(acts.act);
  const targetAt = useTargetAt(matrix, columns);

  function press(at: GridCursor): void {
    const target = targetAt(at);
    if (target === null) return;
    cursor.put(at);
    const { item } = target.row;
    const many = (target.accounts?.length ?? 1) > 1;
    if (many && !mayTickMany(item)) return;
    const done = pressOf(target, shown.pauses[item.itemId] !== undefined);
    if (done === null) {
      if (item.kind !== 'computed') setDialog({ kind: 'cell', target });
      return;
    }
    const pressed = 'accounts' in done ? (done.accounts?.length ?? 1) : 1;
    const said = many ? words.doneMany[done.kind === 'unticked' ? 'unticked' : 'ticked'](formatCount(pressed, language)) : null;
    acts.act({ move: done, ...(said !== null && { said }) });
  }
  function waive(at: GridCursor): void {
    const target = targetAt(at);
    if (target === null) return;
    cursor.put(at);
    const [only] = cellsOf(target);
    if (cellsOf(target).length === 1 && only?.mark?.kind === 'waived' && only.state === 'waived')
      acts.act({ move: unwaiveOf(target), said: words.unwaived });
    else setDialog({ kind: 'waive', target });
  }
  function open(at: GridCursor): void {
    const row = rows[at.row];
    if (row === undefined) return;
    const target = targetAt({ ...at, anchor: null });
    setDialog(target === null ? { kind: 'row', row } : { kind: 'cell', target });
  }

  const { put } = cursor;
  const jump = useCallback(
    (row: number, account: FigureAccountId | null) => {
      // The matrix may have been out of sight: it has to be there before it can take the focus.
      flushSync(() => {
        setStep('matrix');
        setFilter('all');
        setSearch('');
      });
      document.querySelector<HTMLElement>('[data-matrix]')?.focus();
      put({ row, column: account === null ? 0 : accounts.findIndex((one) => one.account === account), anchor: null });
    },
    [accounts, put],
  );

  return (
    <div className={styles.page}>
      <MatrixHead matrix={matrix} onPerson={() => setDialog({ kind: 'person' })} onKeys={() => setDialog({ kind: 'keys' })} />
      <div className={styles.steps}>
        <Choice
          label={words.steps.label}
          hideLabel
          value={step}
          onChange={setStep}
          options={[
            { value: 'matrix', label: words.steps.matrix },
            { value: 'signOff', label: words.panel.label },
          ]}
        />
      </div>
      <div className={styles.split} data-step={step}>
        <div className={styles.left}>
          {shown.plan.accounts.length > 12 && (
            <MatrixTools
              rows={later.rows}
              failing={failing.size}
              all={shown.plan.accounts.length}
              shown={columns.length}
              {...{ filter, search }}
              onFilter={setFilter}
              onSearch={setSearch}
            />
          )}
          {columns.length === 0 ? (
            <EmptyState
              mark="search"
              title={words.tools.nothing}
              action={<Button onClick={() => [setFilter('all'), setSearch('')]}>{words.tools.showAll}</Button>}
            />
          ) : (
            <MatrixGrid
              {...{ matrix, columns, failing, cursor }}
              onPress={press}
              onWaive={waive}
              onOpen={open}
              onKeys={() => setDialog({ kind: 'keys' })}
            />
          )}
          <CellLine matrix={matrix} columns={columns} at={cursor.at} />
        </div>
        <SignOffPanel matrix={later} act={laterAct} onDialog={setDialog} onJump={jump} />
      </div>
      {dialog !== null && (
        <MatrixDialogs dialog={dialog} matrix={matrix} columns={columns} acts={acts} onDialog={setDialog} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

/** The cells under the cursor; null on a head. */
function useTargetAt({ rows }: Matrix, columns: readonly FigureAccountId[]): (at: GridCursor) => CellTarget | null {
  return useCallback(
    (at) => {
      const row = rows[at.row];
      if (row === undefined || at.column < 0) return null;
      if (row.wide !== null) return { row, accounts: null };
      const [from, to] = rangeOf(at);
      return { row, accounts: columns.slice(from, to + 1) };
    },
    [rows, columns],
  );
}
