import { useCallback } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunMove } from '../../utils/domain/checks/runEvents';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import type { Act, MatrixDialog } from './matrixDialog';
import type { RunMoves } from './useRunMoves';

/** Does things to a run: asks first where signatures would go, says why something was refused, and offers the way back. */
export function useActs(
  { shown, move, undo }: Pick<RunMoves, 'shown' | 'move' | 'undo'>,
  openDialog: (dialog: MatrixDialog) => void,
): { readonly act: (act: Act) => void; readonly force: (act: Act) => void } {
  const { refusals } = useWords().matrix;
  const toast = useToast();
  const force = useCallback(
    ({ move: asked, said }: Act) => {
      const done = move(asked);
      if (said !== undefined) toast.show({ message: said, undo: () => void goBack() });
      void done.then((stored) => {
        if (!stored.ok) toast.show({ message: refusals[stored.problem] });
      });
      async function goBack(): Promise<void> {
        const stored = await done;
        if (!stored.ok) return;
        const problem = await undo(stored.value);
        if (problem !== null) toast.show({ message: refusals[problem] });
      }
    },
    [move, undo, toast, refusals],
  );
  const act = useCallback(
    (asked: Act) => {
      if (shown.signatures.length > 0 && cancels(shown, asked.move)) openDialog({ kind: 'cancels', act: asked });
      else force(asked);
    },
    [shown, openDialog, force],
  );
  return { act, force };
}

/** Would it cancel the signatures? The fold decides in the end; this is to ask beforehand. */
function cancels({ status, template }: RunState, move: RunMove): boolean {
  if (status === 'sent' || status === 'abandoned') return false;
  if (move.kind === 'planned') return true;
  return 'itemId' in move && template.items.find(({ itemId }) => itemId === move.itemId)?.kind !== 'afterSend';
}
