import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { QuotaFinding } from '../../utils/domain/checks/finding';
import type { Cell } from '../../utils/domain/checks/itemProgress';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import type { Act, MatrixDialog } from './matrixDialog';
import { isOpenCell, type MatrixRow } from './matrixRows';
import styles from './SignOffPanel.module.css';
import { unnamedRest } from './unnamedRest';
import type { Matrix } from './useMatrix';

interface BlockerListProps {
  readonly matrix: Matrix;
  readonly blocking: readonly MatrixRow[];
  readonly act: (act: Act) => void;
  readonly onDialog: (dialog: MatrixDialog) => void;
  readonly onJump: (row: number, account: FigureAccountId | null) => void;
}

/** Every item that holds the sign-off back, the failing accounts first, each with its way out. */
export function BlockerList({ matrix, blocking, ...ways }: BlockerListProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  const failing = blocking.map((row) => ({ row, cells: row.progress.cells.filter((cell) => isOpenCell(cell) && cell.finding?.verdict === 'fail') }));
  const others = blocking
    .map((row) => ({ row, cells: row.progress.cells.filter((cell) => isOpenCell(cell) && cell.finding?.verdict !== 'fail') }))
    .filter(({ cells }) => cells.length > 0);
  return (
    <ol className={styles.todo} data-blockers="">
      {failing
        .filter(({ cells }) => cells.length > 0)
        .map(({ row, cells }) => (
          <Failing key={row.item.itemId} {...ways} matrix={matrix} row={row} cells={cells} />
        ))}
      {others.map(({ row, cells }) => {
        const unknown = row.item.kind === 'computed';
        const accounts = cells.flatMap(({ account }) => account ?? []);
        return (
          <li key={row.item.itemId}>
            <Mark kind={unknown ? 'blind' : 'open'} label={words.states[unknown ? 'unknown' : 'open']} className={styles.plainMark} />
            <div>
              <button type="button" className={styles.jump} onClick={() => ways.onJump(matrix.rows.indexOf(row), accounts[0] ?? null)}>
                {unknown ? words.panel.unknown(row.item.title.slice(0, 200)) : row.item.title.slice(0, 200)}
                {accounts.length > 0 && <b> {formatCount(accounts.length, language)}</b>}
              </button>
              {accounts.length > 0 && <p className={styles.names}>{unnamedRest(accounts.map(matrix.nameOf), words, language)}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface FailingProps extends Omit<BlockerListProps, 'blocking'> {
  readonly row: MatrixRow;
  readonly cells: readonly Cell[];
}

function Failing({ matrix, row, cells, act, onDialog, onJump }: FailingProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  const accounts = cells.flatMap(({ account }) => account ?? []);
  const many = formatCount(accounts.length, language);
  const target = { row, accounts: row.wide === null ? accounts : null };
  const unreached = cells.reduce((sum, { finding }) => sum + ((finding as QuotaFinding | null)?.recipients ?? 0), 0);
  const rest = matrix.shown.plan.accounts.filter(({ account }) => !accounts.includes(account));
  const { plan } = matrix.shown;
  return (
    <li>
      <Mark kind="fail" className={styles.todoMark} />
      <div>
        <button type="button" className={styles.jumpNeeds} onClick={() => onJump(matrix.rows.indexOf(row), accounts[0] ?? null)}>
          {row.item.check === 'quota'
            ? words.panel.failing(many)
            : words.panel.against(row.item.title.slice(0, 200), row.wide === null ? many : null)}
        </button>
        {accounts.length > 0 && <p className={styles.names}>{unnamedRest(accounts.map(matrix.nameOf), words, language)}</p>}
        {row.item.check === 'quota' && <p className={styles.names}>{words.panel.unreached(formatCount(unreached, language))}</p>}
        <p className={styles.todoActs}>
          {accounts.length > 0 && rest.length > 0 && (
            <Button small onClick={() => act({ move: { kind: 'planned', plan: { ...plan, accounts: rest } }, said: words.panel.takenOut(many) })}>
              {words.panel.takeOut(many)}
            </Button>
          )}
          <Button small onClick={() => onDialog({ kind: 'waive', target })}>
            {words.panel.waive}
          </Button>
        </p>
      </div>
    </li>
  );
}
