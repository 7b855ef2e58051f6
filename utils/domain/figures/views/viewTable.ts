import type { JstDay } from '../day';
import type { Figure } from '../figure';

/** A cell as data; how it is written is decided where it is shown or saved. Shares are parts of 1. */
export type ViewCell = { readonly text: string } | { readonly figure: Figure } | { readonly on: JstDay | null };

/** count: people or messages. change: with its sign. share, changeShare: shown in per cent. index: one decimal. */
export type ViewColumnKind = 'text' | 'count' | 'change' | 'share' | 'changeShare' | 'index' | 'day';

/** What a view shows, as a table: the twin of every chart, and what is exported. */
export interface ViewTable {
  /** Names the file and the sheet. */
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly kind: ViewColumnKind }[];
  readonly rows: readonly (readonly ViewCell[])[];
  /** Sentences that must travel with the figures: period, coverage, what is withheld or unfinished. */
  readonly notes: readonly string[];
}
