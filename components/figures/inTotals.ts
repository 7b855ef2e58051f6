import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Overview } from '../../utils/domain/figures/views/overview';

/**
 * Accounts whose figures are whole: numbers at both ends of the period. LINE's withholding leaves an account out as much as a missing day does,
 * because neither is in the totals.
 */
export function accountsInTotals(overview: Overview): readonly FigureAccountId[] {
  return overview.rows.filter((row) => typeof row.values.change === 'number').map((row) => row.account);
}
