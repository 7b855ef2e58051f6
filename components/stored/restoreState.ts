import type { MergeOutcome } from '../../utils/browser/messaging/protocol';
import type { OpenedBackup } from '../../utils/storage/queries/readStored';

export type RestoreProblem = 'notABackup' | 'newerVersion' | 'damaged' | 'unreadable' | 'severalFiles';
export type StopReason = 'byUser' | 'refused' | 'damaged' | 'noAnswer';

/** Where taking over a file stands. Nothing is written before `merging`. */
export type RestoreState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly problem: RestoreProblem }
  | { readonly kind: 'preview'; readonly backup: OpenedBackup }
  | { readonly kind: 'merging'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly added: number; readonly known: number }
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number; readonly why: StopReason };

/** Why the worker did not take a part, as the person needs to know it. */
export function stopReasonOf(reason: Extract<MergeOutcome, { ok: false }>['reason']): StopReason {
  return reason === 'refused' ? 'refused' : 'damaged';
}
