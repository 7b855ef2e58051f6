import type { AppendedPreview } from '../../utils/app/checks/mergeAppended';
import type { AppendedRows } from '../../utils/domain/appendedRows';
import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import type { Instant } from '../../utils/domain/ids';
import { ok, type Result } from '../../utils/domain/result';
import { sha256 } from '../../utils/files/sha256';
import type { ReadAppended } from '../../utils/storage/queries/readAppendedBackup';
import { checksStore } from '../../utils/storage/stores/checksStore';

/** The checks of an exported file, compared with what is here. */
export interface OpenedChecks {
  readonly exportedAt: Instant | null;
  readonly rows: AppendedRows;
  readonly preview: AppendedPreview;
  readonly rejected: ReadAppended['rejected'];
}

export interface ChecksRestore {
  /** Null: the file says nothing of checks. Writes nothing. */
  readonly open: (entries: readonly PickedFile[]) => Promise<Result<OpenedChecks | null, 'newerVersion' | 'damaged'>>;
  /** All of them or none. A database that fails while it is read counts as one that takes nothing. */
  readonly merge: (opened: OpenedChecks) => Promise<Result<AppendedPreview, 'refused'>>;
}

const deps = { store: checksStore, digest: (text: string) => sha256(new TextEncoder().encode(text)) };

/** Taking over the checks of an exported file. What reads and verifies them is loaded when used. */
export const checksRestore: ChecksRestore = {
  async open(entries) {
    const [{ openAppendedBackup }, { previewAppended }] = await Promise.all([
      import('../../utils/storage/queries/readAppendedBackup'),
      import('../../utils/app/checks/mergeAppended'),
    ]);
    const read = openAppendedBackup(entries, Date.now());
    if (!read.ok) return read;
    if (read.value === null) return ok(null);
    const { exportedAt, rows, rejected } = read.value;
    return ok({ exportedAt, rows, rejected, preview: await previewAppended(deps, rows) });
  },
  async merge({ rows }) {
    try {
      const { mergeAppended } = await import('../../utils/app/checks/mergeAppended');
      return await mergeAppended(deps, rows);
    } catch {
      return { ok: false, problem: 'refused' };
    }
  },
};

export function useAppendedRestore(): ChecksRestore {
  return checksRestore;
}
