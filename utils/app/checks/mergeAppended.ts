import { canonicalText } from '../../domain/canonicalText';
import {
  type AppendedCounts,
  type AppendedRow,
  type AppendedRowKind,
  type AppendedRows,
  countRows,
  idOfRow,
  mapRows,
} from '../../domain/appendedRows';
import type { RecordVerdict } from '../../domain/checks/verifyRun';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps, ChecksReads } from './ports';
import { type ListedDigest, verifyRows } from './verifyRows';

/** A row that is here already under that id, and says something else. What is here stays. */
export interface DifferingRow {
  readonly kind: AppendedRowKind;
  readonly id: string;
}

export interface AppendedPreview {
  readonly added: AppendedCounts;
  readonly known: AppendedCounts;
  readonly differing: readonly DifferingRow[];
  /** Signatures and records that do not agree with each other: none of them is taken, so the run counts as not signed by them. */
  readonly tampered: readonly RecordVerdict[];
}

/** What merging rows of a file would change; writes nothing. `listed`: digests the file names at its head. */
export async function previewAppended(
  { store, digest }: Pick<ChecksDeps, 'store' | 'digest'>,
  rows: AppendedRows,
  listed: readonly ListedDigest[] = [],
): Promise<AppendedPreview> {
  const { sound, tampered } = await verifyRows(rows, digest, listed);
  return { ...(await compare(store, sound)).preview, tampered };
}

/**
 * Merges rows of a file, all of them or none. Idempotent, and two files merge in either order: rows are only ever added, and what is folded from
 * them does not depend on their order.
 */
export async function mergeAppended(
  { store, digest }: Pick<ChecksDeps, 'store' | 'digest'>,
  rows: AppendedRows,
  listed: readonly ListedDigest[] = [],
): Promise<Result<AppendedPreview, 'refused'>> {
  const { sound, tampered } = await verifyRows(rows, digest, listed);
  const written = await store.transaction(async (tx) => {
    const { fresh, preview } = await compare(tx, sound);
    await tx.addRows(fresh);
    return preview;
  });
  return written.ok ? ok({ ...written.value, tampered }) : fail('refused');
}

interface Compared {
  readonly fresh: AppendedRows;
  readonly preview: Omit<AppendedPreview, 'tampered'>;
}

async function compare(reads: Pick<ChecksReads, 'keptRows'>, rows: AppendedRows): Promise<Compared> {
  const kept = await reads.keptRows(rows);
  const differing: DifferingRow[] = [];
  const fresh = mapRows(rows, <Kind extends AppendedRowKind>(kind: Kind, own: AppendedRows[Kind]) => {
    const idOf = idOfRow[kind];
    const here = new Map(kept[kind].map((row) => [idOf(row), row]));
    return own.filter((row: AppendedRow) => {
      const there = here.get(idOf(row));
      if (there !== undefined && canonicalText(there) !== canonicalText(row)) differing.push({ kind, id: idOf(row) });
      return there === undefined;
    }) as unknown as AppendedRows[Kind];
  });
  return { fresh, preview: { added: countRows(fresh), known: countRows(kept), differing } };
}
