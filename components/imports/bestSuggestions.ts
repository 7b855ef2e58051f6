import type { FileAnswers } from '../../utils/domain/figures/importPlan';
import type { BatchFile } from './importBatch';
import { answerFor } from './ownerAnswers';

/** Files of one open owner that has a suggestion, with the answer the best one would be. */
export function bestSuggestions(files: readonly BatchFile[]): readonly { readonly key: string; readonly answers: Partial<FileAnswers> }[] {
  return files.flatMap(({ key, step }) => {
    if (step.kind !== 'examined' || step.state.kind !== 'needsOwner' || step.state.open.length !== 1) return [];
    const [owner] = step.state.open;
    const best = owner?.suggestions[0];
    return owner === undefined || best === undefined ? [] : [{ key, answers: answerFor(owner.hint, best.account) }];
  });
}
