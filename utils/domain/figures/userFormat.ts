import type { Instant } from '../ids';
import type { StoredMetricId } from './metrics';

/**
 * How to read a file nobody has described, as the user said it on the mapping screen. A row of the table `userFormats`.
 * rows: each row is one account and day, or one account (a snapshot), or one day of a single account; columns are figures.
 * daysAcross: each row is one account, columns are days, all of one figure. accountsAcross: each row is one day, columns are accounts.
 */
export interface UserFormat {
  /** `user:` and a chance id. */
  readonly formatId: string;
  /** The user's name for it. */
  readonly name: string;
  /** The header row as it stood, cells trimmed; a file with the same header, in any order of columns, is recognised by it. */
  readonly headers: readonly string[];
  /** Rows above the header that hold something else (a title, a period). */
  readonly rowsAboveHeader: number;
  readonly shape: UserFormatShape;
  readonly savedAt: Instant;
}

export type UserFormatShape =
  | {
      readonly kind: 'rows';
      /** Header of the column that names the account; null = the file is of one account. */
      readonly accountColumn: string | null;
      /** Header of the column of days; null = a snapshot, its day is asked for. */
      readonly dayColumn: string | null;
      /** Header → figure. Columns not listed are ignored. */
      readonly figures: { readonly [Header: string]: StoredMetricId };
    }
  | { readonly kind: 'daysAcross'; readonly accountColumn: string; readonly metric: StoredMetricId }
  | { readonly kind: 'accountsAcross'; readonly dayColumn: string; readonly metric: StoredMetricId };
