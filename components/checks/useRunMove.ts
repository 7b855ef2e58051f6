import { type MoveProblem, moveRun } from '../../utils/app/checks/moveRun';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunMove } from '../../utils/domain/checks/runEvents';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { useChecksDeps } from './useChecksDeps';

/** Does one thing to a run and says how that went; true when it was done. */
export function useRunMove(runId: RunId): (move: RunMove, done?: string) => Promise<boolean> {
  const words = useWords().checks;
  const deps = useChecksDeps();
  const toast = useToast();
  return async (move, done = words.after.saved) => {
    const moved = await moveRun(deps, runId, move);
    toast.show({ message: moved.ok ? done : moveProblemText(moved.problem, words) });
    return moved.ok;
  };
}

function moveProblemText(problem: MoveProblem, { problem: words }: ChecksWords): string {
  switch (problem) {
    case 'notInThisState':
    case 'noReason':
    case 'refused':
    case 'noRun':
      return words[problem];
    default:
      return words.other;
  }
}
