import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Overview } from '../../utils/domain/figures/views/overview';
import type { Instant } from '../../utils/domain/ids';

/** What every view of the figures is given. */
export interface FigureViewProps {
  readonly set: FigureSet;
  /** The accounts asked for, in their fixed order. */
  readonly accounts: readonly FigureAccountId[];
  readonly period: Period;
  readonly now: Instant;
  /** Their figures over the period, made once for whatever view is open. */
  readonly overview: Overview;
  /** Hears the table that is on screen, for export. */
  readonly onTable: (table: ViewTable) => void;
}
