import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { CheckRules } from './checkRules';
import type { ItemId, RunId } from './checkIds';
import type { Finding } from './finding';
import type { CellMark } from './run';
import type { RunPlan } from './runPlan';
import type { FrozenTemplate } from './template';

/** One item as it stood when somebody signed. */
export interface SignedItem {
  readonly itemId: ItemId;
  /** Null = open (optional items may be). */
  readonly run: CellMark | null;
  readonly accounts: readonly { readonly account: FigureAccountId; readonly mark: CellMark | null }[];
  readonly findings: readonly Finding[];
}

/** What was signed, whole: plan, items with who did what, and every number as it was computed then. */
export interface SignedContent {
  readonly runId: RunId;
  readonly revision: number;
  readonly plan: RunPlan;
  readonly template: FrozenTemplate;
  readonly items: readonly SignedItem[];
  readonly rules: CheckRules;
  /** People at most; null = cannot be computed for every account. */
  readonly recipients: number | null;
}

/** A row of the table `signedRecords`. Written once; the store refuses to change or delete it. */
export interface SignedRecord {
  readonly recordId: string;
  readonly runId: RunId;
  readonly signedAt: Instant;
  readonly signer: string;
  readonly content: SignedContent;
  /** SHA-256 over the canonical text of `content`, `signer` and `signedAt`, lower-case hex. */
  readonly digest: string;
}
