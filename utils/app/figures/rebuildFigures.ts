import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { editFiles, type EditOutcome } from './editFiles';
import type { FiguresDeps } from './ports';

/**
 * Makes the figures of the accounts (null: of all) anew from the raw files with today's reading code: all of it, or nothing. Files whose
 * `parserVersion` is older get today's only when all their accounts are among the given ones.
 */
export function rebuildFigures(deps: FiguresDeps, accounts: readonly FigureAccountId[] | null): Promise<EditOutcome> {
  return editFiles(deps, { accounts });
}
