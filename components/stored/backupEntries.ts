import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import { fail, ok, type Result } from '../../utils/domain/result';
import type { Expanded } from '../../utils/files/expandFiles';

/** What the bell knows, inside an export. The same text used to be the whole export. */
export const bellEntryName = 'yobirin-backup.json';

export type UnopenedFile = 'notABackup' | 'damaged' | 'tooLarge' | 'unreadable';

export interface BackupEntries {
  /** Null: the zip has none. */
  readonly bell: PickedFile | null;
  /** What a zip holds; empty for a plain file. */
  readonly entries: readonly PickedFile[];
}

/**
 * Tells apart what came out of a picked file of that name. An entry of a zip that does not open is passed over (the manifest tells that it is
 * missing), but not one of the two lists, which are JSON: without them the rest would pass for all there is.
 */
export function tellEntries(found: readonly Expanded[], fileName: string): Result<BackupEntries, UnopenedFile> {
  const files = found.flatMap((one) => ('bytes' in one ? one : []));
  const refused = found.flatMap((one) => ('refusal' in one ? one : []));
  if (files.length === 0) return fail(unopened(refused[0]?.refusal));
  const plain = files.find(({ path }) => path === fileName);
  if (plain !== undefined) return ok({ bell: plain, entries: [] });
  if (refused.some((one) => one.fileName.endsWith('.json'))) return fail('damaged');
  const top = files.reduce((least, { path }) => Math.min(least, depthOf(path)), Infinity);
  const bell = files.find((file) => file.fileName === bellEntryName && depthOf(file.path) === top) ?? null;
  return ok({ bell, entries: files });
}

function unopened(refusal: Extract<Expanded, { refusal: unknown }>['refusal'] | undefined): UnopenedFile {
  if (refusal === 'unreadable') return 'unreadable';
  if (refusal === 'tooLarge' || refusal === 'zipTooLarge') return 'tooLarge';
  return refusal === 'brokenZip' ? 'damaged' : 'notABackup';
}

function depthOf(path: string): number {
  return path.split('/').length;
}
