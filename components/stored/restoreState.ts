import type { LeftOutFile } from '../../utils/app/figures/mergeFigures';
import type { MergeOutcome } from '../../utils/browser/messaging/protocol';
import type { AppendedCounts } from '../../utils/domain/appendedRows';
import type { FiguresBackup } from '../../utils/domain/figures/figuresBackup';
import type { Instant } from '../../utils/domain/ids';
import type { OpenedBackup } from '../../utils/storage/queries/readStored';
import type { UnopenedFile } from './backupEntries';
import type { FiguresPreview } from './previewFigures';
import type { OpenedChecks } from './useAppendedRestore';

export type RestoreProblem = UnopenedFile | 'newerVersion' | 'severalFiles';
/** busy: other files kept coming in meanwhile. unreadable: files that are here already cannot be read any more. */
export type StopReason = 'byUser' | 'refused' | 'damaged' | 'noAnswer' | 'busy' | 'unreadable';

/** A file that was read and compared with what is here. */
export interface OpenedFile {
  /** When the file was made; null = it does not say. */
  readonly exportedAt: Instant | null;
  /** Null: the file says nothing of accounts and events. */
  readonly bell: OpenedBackup | null;
  /** Null: there are no figures in it. */
  readonly figures: { readonly backup: FiguresBackup; readonly preview: FiguresPreview } | null;
  /** Null: there are no checks in it. */
  readonly checks: OpenedChecks | null;
}

interface Counts {
  readonly added: number;
  readonly known: number;
}

/** Where taking over a file stands. Nothing is written before `merging`. `done` and `of` are events. */
export type RestoreState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly problem: RestoreProblem }
  | { readonly kind: 'preview'; readonly backup: OpenedFile }
  | { readonly kind: 'merging'; readonly step: 'events'; readonly done: number; readonly of: number }
  | { readonly kind: 'merging'; readonly step: 'figures'; readonly files: number }
  | {
      readonly kind: 'done';
      readonly events: Counts | null;
      readonly figures: (Counts & { readonly leftOut: readonly LeftOutFile[] }) | null;
      /** `preview`: what was taken. */
      readonly checks: OpenedChecks | null;
    }
  /** `figures`: the file has some, and none of them was taken. */
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number; readonly why: StopReason; readonly figures: boolean };

/** Why the worker did not take a part, as the person needs to know it. */
export function stopReasonOf(reason: Extract<MergeOutcome, { ok: false }>['reason']): StopReason {
  return reason === 'refused' ? 'refused' : 'damaged';
}

/** Rows of all kinds. */
export function sumOf(counts: AppendedCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Would merging change anything? */
export function isNews({ bell, figures, checks }: OpenedFile): boolean {
  const checksAdded = checks === null ? 0 : sumOf(checks.preview.added);
  const bellAdded = checksAdded + (bell === null ? 0 : bell.preview.accounts.added + bell.preview.events.added);
  if (figures === null) return bellAdded > 0;
  const { files, formats, notes } = figures.preview;
  return bellAdded + files.added + formats.added + notes.added > 0;
}
