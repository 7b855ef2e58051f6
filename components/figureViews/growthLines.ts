import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { mostLines } from '../charts/lineLook';

/** Lines the user added or took away, besides those that are there anyway. */
export interface ChosenLines {
  readonly added: readonly FigureAccountId[];
  readonly dropped: readonly FigureAccountId[];
}

export const noChosenLines: ChosenLines = { added: [], dropped: [] };

/** Draws the account, or takes it out. Null when there is no room for one more. */
export function toggleLine(chosen: ChosenLines, account: FigureAccountId, drawn: readonly FigureAccountId[]): ChosenLines | null {
  if (drawn.includes(account)) {
    return { added: chosen.added.filter((other) => other !== account), dropped: [...chosen.dropped, account] };
  }
  if (drawn.length >= mostLines) return null;
  return { added: [...chosen.added, account], dropped: chosen.dropped.filter((other) => other !== account) };
}
