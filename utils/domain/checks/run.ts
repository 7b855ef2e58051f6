import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import type { ItemId, RunId } from './checkIds';
import type { Finding } from './finding';
import type { RunEventKind, SendResult } from './runEvents';
import type { RunPlan } from './runPlan';
import type { FrozenTemplate } from './template';

/** checking: items are being done. partlySigned: one of two has signed. signed: it may go out. sent, abandoned: over. */
export type RunStatus = 'checking' | 'partlySigned' | 'signed' | 'sent' | 'abandoned';

/** What a person said of one cell. No mark = open. */
export type CellMark =
  | { readonly kind: 'ticked'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'waived'; readonly by: string; readonly at: Instant; readonly reason: string; readonly finding: Finding | null };

/** Marks of one item: `run` for an item asked once, `accounts` for one asked of each account. */
export interface ItemMarks {
  readonly run: CellMark | null;
  readonly accounts: { readonly [Account in FigureAccountId]?: CellMark };
}

export interface Signature {
  readonly eventId: string;
  readonly signer: string;
  readonly at: Instant;
  readonly recordId: string;
  readonly digest: string;
  readonly needed: 1 | 2;
}

/** A signature that an edit has cancelled. */
export interface CancelledSignature extends Signature {
  readonly revision: number;
  readonly cancelledAt: Instant;
  readonly cancelledBy: string;
  /** Which kind of edit; `elsewhere`: it was given over other edits than are known here. */
  readonly cause: RunEventKind | 'elsewhere';
}

/** A run as its events make it. */
export interface RunState {
  readonly runId: RunId;
  readonly status: RunStatus;
  /** 1, and one more with each edit that cancelled a signature. */
  readonly revision: number;
  readonly plan: RunPlan;
  /** Copy of `plan.plannedAt` for the index; 0 = not decided. */
  readonly plannedAt: Instant;
  readonly template: FrozenTemplate;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly marks: { readonly [Item in ItemId]?: ItemMarks };
  /** When each timed pause was begun. */
  readonly pauses: { readonly [Item in ItemId]?: Instant };
  /** Fingerprint of all edits so far. */
  readonly basis: string;
  /** Of the present revision, oldest first. */
  readonly signatures: readonly Signature[];
  readonly cancelled: readonly CancelledSignature[];
  readonly notes: readonly { readonly text: string; readonly by: string; readonly at: Instant }[];
  readonly sent: { readonly sentAt: Instant; readonly by: string; readonly withoutSignOff: boolean } | null;
  readonly results: {
    readonly [Account in FigureAccountId]?: { readonly result: SendResult; readonly note: string; readonly by: string; readonly at: Instant };
  };
  readonly abandoned: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
  readonly lastEventAt: Instant;
}
