import { useCallback } from 'react';
import type { RunMove } from '../../utils/domain/checks/runEvents';
import type { RunState } from '../../utils/domain/checks/run';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import type { Act, MatrixDialog } from './matrixDialog';
import type { RunMoves } from './useRunMoves';

/** Does things to a run: asks first where signatures would go, says why something was refused, and offers the way back. */
export function useActs(
  { shown, move }: Pick<RunMoves, 'shown' | 'move'>,
  openDialog: (dialog: MatrixDialog) => void,
): { readonly act: (act: Act) => void; readonly force: (act: Act) => void } {
  const words = useWords().matrix;
  const toast = useToast();
  const force = useCallback(
    ({ move: asked, said, undo }: Act) => {
      const back = undo ?? null;
      const goBack = back === null ? {} : { undo: () => void run(back) };
      if (said !== undefined) toast.show({ message: said, ...goBack });
      void run(asked);
      async function run(what: RunMove): Promise<void> {
        const problem = await move(what);
        if (problem !== null) toast.show({ message: words.refusals[problem] });
      }
    },
    [move, toast, words],
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
