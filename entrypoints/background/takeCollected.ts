import type { CollectedFile, TakenAs } from '../../utils/app/figures/collectPorts';
import { examineFile } from '../../utils/app/figures/examineFile';
import type { FiguresDeps } from '../../utils/app/figures/ports';
import { takeFile } from '../../utils/app/figures/takeFile';
import { noAnswers } from '../../utils/domain/figures/importPlan';
import { fileReader } from './fileReader';

/** Takes an answer of the Manager's into the figures, the way a file that the user drops is taken; whose it is, is known. */
export function takeCollected(clock: FiguresDeps['clock'], store: FiguresDeps['store']): (file: CollectedFile) => Promise<TakenAs> {
  const deps: FiguresDeps = { clock, store, reader: fileReader, newId: () => crypto.randomUUID() };
  return async ({ account, source, ...file }) => {
    const state = await examineFile(deps, file, { ...noAnswers, account });
    if (state.kind === 'known') return 'taken';
    if (state.kind === 'refused' && state.refusal === 'noRows') return 'noRows';
    if (state.kind !== 'ready') return 'notTheCsv';
    // The right header over rows that are none: nothing of it is figures.
    if (state.read.content.rows.length === 0) return 'notTheCsv';
    const taken = await takeFile(deps, file, state, source);
    return taken.ok ? 'taken' : 'refused';
  };
}
