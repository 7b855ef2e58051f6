import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { ItemId, RunId } from './checkIds';
import type { Finding } from './finding';
import type { RunPlan } from './runPlan';
import type { FrozenTemplate } from './template';

/** What a person found in the Manager's result list for one account (manager-line-biz §4.3: failed accounts are listed, CONFIRMED). */
export type SendResult = 'delivered' | 'failed' | 'unknown';

interface RunEventBase {
  readonly eventId: string;
  readonly runId: RunId;
  readonly at: Instant;
  /** Name given in settings, '' if none. */
  readonly by: string;
}

/** Which cells of the matrix: null = the one cell of an item that is asked once per run. */
export type CellAccounts = readonly FigureAccountId[] | null;

/** Everything that happens to a run. Appended, never changed; a run's state is folded from it. */
export type RunEvent = RunEventBase &
  (
    | { readonly kind: 'started'; readonly template: FrozenTemplate; readonly plan: RunPlan }
    | { readonly kind: 'planned'; readonly plan: RunPlan }
    | { readonly kind: 'ticked'; readonly itemId: ItemId; readonly accounts: CellAccounts }
    | { readonly kind: 'unticked'; readonly itemId: ItemId; readonly accounts: CellAccounts }
    /** Done without doing it, with a reason. `findings`: what was computed at that moment, for computed items. */
    | {
        readonly kind: 'waived';
        readonly itemId: ItemId;
        readonly accounts: CellAccounts;
        readonly reason: string;
        readonly findings: readonly Finding[];
      }
    | { readonly kind: 'unwaived'; readonly itemId: ItemId; readonly accounts: CellAccounts }
    | { readonly kind: 'pauseStarted'; readonly itemId: ItemId }
    | { readonly kind: 'noted'; readonly text: string }
    /** `basis`: fingerprint of the edits it covers (`basisOf`); a signature over other edits does not count. The record is kept beside it. */
    | {
        readonly kind: 'signed';
        readonly signer: string;
        readonly recordId: string;
        readonly digest: string;
        readonly basis: string;
        readonly needed: 1 | 2;
      }
    | { readonly kind: 'abandoned'; readonly reason: string }
    | { readonly kind: 'sent'; readonly sentAt: Instant }
    | { readonly kind: 'resultNoted'; readonly accounts: readonly FigureAccountId[]; readonly result: SendResult; readonly note: string }
  );

export type RunEventKind = RunEvent['kind'];
export type RunEventOf<Kind extends RunEventKind> = Extract<RunEvent, { kind: Kind }>;

/** What a person asks of a run; the use case turns it into an event if the move is allowed. */
export type RunMove = {
  [Kind in Exclude<RunEventKind, 'started' | 'signed'>]: Omit<RunEventOf<Kind>, keyof RunEventBase>;
}[Exclude<RunEventKind, 'started' | 'signed'>];
