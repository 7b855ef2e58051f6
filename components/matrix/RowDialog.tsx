import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { type CellTarget, cellsOf, openPart, tickOf } from './cellTarget';
import type { Act, MatrixDialog } from './matrixDialog';
import styles from './MatrixDialogs.module.css';
import { isOpenCell, type MatrixRow, mayTickMany } from './matrixRows';
import type { Matrix } from './useMatrix';

interface RowDialogProps {
  readonly matrix: Matrix;
  readonly row: MatrixRow;
  /** Accounts that have a column now: only those are spoken of. */
  readonly columns: readonly FigureAccountId[];
  readonly act: (act: Act) => void;
  readonly onDialog: (dialog: MatrixDialog) => void;
  readonly onClose: () => void;
}

/** One item over all accounts shown. Ticking many says how many and who: one look does not cover them all. */
export function RowDialog({ matrix, row, columns, act, onDialog, onClose }: RowDialogProps) {
  const { matrix: words, common } = useWords();
  const language = useLanguage();
  const { item } = row;
  const target: CellTarget = { row, accounts: row.wide === null ? columns : null };
  const open = openPart(target);
  const count = open === null ? 0 : cellsOf(open).filter(isOpenCell).length;
  const many = formatCount(count, language);
  const by = matrix.by === '' ? words.person.nobody : matrix.by.slice(0, 60);
  const bulk = row.wide === null && mayTickMany(item) && open !== null;
  return (
    <Dialog
      title={item.title.slice(0, 300)}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        open !== null && (
          <>
            <Button onClick={() => onDialog({ kind: 'waive', target: open })}>{words.bulk.waive(many)}</Button>
            {bulk && (
              <Button
                variant="primary"
                onClick={() => {
                  onClose();
                  act({ move: tickOf(open), said: words.doneMany.ticked(many) });
                }}
              >
                {words.bulk.tick(many)}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.text}>
        {item.why !== '' && <p>{item.why.slice(0, 2_000)}</p>}
        <p>
          {count === 0 ? words.bulk.nothingOpen : row.wide !== null ? words.notYet : words.bulk.open(many, formatCount(columns.length, language))}
        </p>
        {bulk && <p>{words.bulk.means(many, by)}</p>}
        {count > 0 && row.wide === null && !mayTickMany(item) && (
          <p>{words.bulk.not[item.kind === 'secondPerson' ? 'secondPerson' : item.kind === 'pause' ? 'pause' : 'computed']}</p>
        )}
      </div>
    </Dialog>
  );
}
