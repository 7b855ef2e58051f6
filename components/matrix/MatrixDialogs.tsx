import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { CellDialog } from './CellDialog';
import { cellsOf, waiveOf } from './cellTarget';
import type { MatrixDialog } from './matrixDialog';
import { MatrixKeysDialog } from './MatrixKeysDialog';
import { PersonDialog } from './PersonDialog';
import { RowDialog } from './RowDialog';
import type { useActs } from './useActs';
import type { Matrix } from './useMatrix';
import { WaiveDialog } from './WaiveDialog';

interface MatrixDialogsProps {
  readonly dialog: MatrixDialog;
  readonly matrix: Matrix;
  readonly columns: readonly FigureAccountId[];
  readonly acts: ReturnType<typeof useActs>;
  readonly onDialog: (dialog: MatrixDialog) => void;
  readonly onClose: () => void;
}

/** Whichever dialog is open over the matrix. */
export function MatrixDialogs({ dialog, matrix, columns, acts, onDialog, onClose }: MatrixDialogsProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  switch (dialog.kind) {
    case 'keys':
      return <MatrixKeysDialog onClose={onClose} />;
    case 'person':
      return <PersonDialog matrix={matrix} onClose={onClose} />;
    case 'cancels':
      return <CancelsDialog dialog={dialog} matrix={matrix} acts={acts} onClose={onClose} />;
    case 'cell':
      return <CellDialog matrix={matrix} target={dialog.target} act={acts.act} onDialog={onDialog} onClose={onClose} />;
    case 'row':
      return <RowDialog matrix={matrix} row={dialog.row} columns={columns} act={acts.act} onDialog={onDialog} onClose={onClose} />;
    case 'waive':
      return (
        <WaiveDialog
          matrix={matrix}
          target={dialog.target}
          onClose={onClose}
          onWaive={(reason) => {
            onClose();
            const { target } = dialog;
            acts.act({ move: waiveOf(target, reason), said: words.waived(formatCount(cellsOf(target).length, language)) });
          }}
        />
      );
  }
}

interface CancelsDialogProps extends Pick<MatrixDialogsProps, 'matrix' | 'acts' | 'onClose'> {
  readonly dialog: Extract<MatrixDialog, { kind: 'cancels' }>;
}

/** Signatures cannot be brought back, so this is asked first. */
function CancelsDialog({ dialog, matrix, acts, onClose }: CancelsDialogProps) {
  const { matrix: words, common } = useWords();
  const signers = matrix.shown.signatures.map(({ signer }) => signer.slice(0, 100));
  return (
    <Dialog
      title={words.cancels.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              acts.force(dialog.act);
            }}
          >
            {words.cancels.act}
          </Button>
        </>
      }
    >
      <p>{words.cancels.text(signers)}</p>
    </Dialog>
  );
}
