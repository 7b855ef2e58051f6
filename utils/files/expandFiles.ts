import type { PickedFile } from '../domain/figures/pickedFile';
import type { FileRefusal } from '../domain/figures/readExport';
import { startsWith } from './decodeText';
import { isSystemPath, pathOf, pathParts } from './filePath';
import { type FileLimits, fileLimits } from './limits';
import { unpackEntry } from './unpackEntry';
import { pauses } from './yieldToPage';
import { listZip, type ZipEntry } from './zipEntries';

/** A file that is not even opened. `limit`: bytes, for `tooLarge` and `zipTooLarge`; null with `zipTooLarge` = more files than `zipFiles`. */
export interface RefusedFile {
  readonly fileName: string;
  readonly refusal: FileRefusal;
  readonly limit: number | null;
}

export interface ExpandProgress {
  /** Files given, zips as one. */
  readonly done: number;
  readonly total: number;
  /** Files found so far, those in zips too. */
  readonly found: number;
}

export type Expanded = PickedFile | RefusedFile;

interface Work {
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly limits: FileLimits;
}

const zipStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
] as const;

/**
 * Reads the files and opens zips (one level), giving the page a turn in between. What systems leave behind (dot files, `__MACOSX`) is skipped.
 * A zip with an encrypted file, or one beyond the limits, is refused as a whole. After an abort: what was read up to then.
 */
export async function expandFiles(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: ExpandProgress) => void,
  limits: FileLimits = fileLimits,
): Promise<readonly Expanded[]> {
  const found: Expanded[] = [];
  const pause = pauses();
  const work: Work = { signal, pause, limits };
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break;
    if (!isSystemPath(pathOf(file))) found.push(...(await expandOne(file, work)));
    onProgress({ done: index + 1, total: files.length, found: found.length });
    await pause();
  }
  return found;
}

async function expandOne(file: File, work: Work): Promise<readonly Expanded[]> {
  const start = await bytesOf(file.slice(0, 4));
  if (start === null) return [refuse(file.name, 'unreadable')];
  const isZip = isZipStart(start);
  if (file.size > (isZip ? work.limits.zipBytes : work.limits.fileBytes)) return [tooLarge(file.name, isZip, work.limits)];
  if (!isZip && /\.zip$/i.test(file.name)) return [refuse(file.name, file.size === 0 ? 'empty' : 'brokenZip')];
  const bytes = await bytesOf(file);
  if (bytes === null) return [refuse(file.name, 'unreadable')];
  return isZip ? openZip(file.name, pathOf(file), bytes, work) : [{ fileName: file.name, path: pathOf(file), bytes }];
}

/** Null when the file was moved, deleted or locked since it was picked. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

async function openZip(zipName: string, zipPath: string, bytes: Uint8Array, work: Work): Promise<readonly Expanded[]> {
  const { limits } = work;
  const entries = listZip(bytes)?.filter((entry) => !isSystemPath(entry.path));
  if (entries === undefined) return [refuse(zipName, 'brokenZip')];
  // An Excel book is a zip too, of parts nobody wants to see by name.
  if (entries.some((entry) => entry.path === '[Content_Types].xml')) return [refuse(zipName, 'notText')];
  if (entries.length === 0) return [refuse(zipName, 'empty')];
  if (entries.some((entry) => entry.isEncrypted)) return [refuse(zipName, 'brokenZip')];
  if (entries.length > limits.zipFiles) return [refuse(zipName, 'zipTooLarge')];
  // Nothing is unpacked beyond its claimed length, so the one sum bounds what comes out even when several entries share the same bytes; the other
  // bounds what is gone through for it, since bytes may be many and yet give nothing.
  const sums = [sum(entries.map((entry) => entry.claimedBytes)), sum(entries.map((entry) => entry.packed.length))];
  if (sums.some((bytes) => bytes > limits.zipBytes)) return [tooLarge(zipName, true, limits)];
  return unpackAll(zipPath, entries, work);
}

async function unpackAll(zipPath: string, entries: readonly ZipEntry[], { signal, pause, limits }: Work): Promise<readonly Expanded[]> {
  const found: Expanded[] = [];
  for (const entry of entries) {
    if (signal.aborted) break;
    found.push(unpackOne(zipPath, entry, limits));
    await pause();
  }
  return found;
}

function unpackOne(zipPath: string, entry: ZipEntry, limits: FileLimits): Expanded {
  const parts = pathParts(entry.path);
  const fileName = parts.at(-1) ?? zipPath;
  if (entry.claimedBytes > limits.fileBytes) return tooLarge(fileName, false, limits);
  const bytes = unpackEntry(entry);
  if (bytes === null) return refuse(fileName, 'brokenZip');
  return isZipStart(bytes) ? refuse(fileName, 'notText') : { fileName, path: [...pathParts(zipPath), ...parts].join('/'), bytes };
}

function isZipStart(bytes: Uint8Array): boolean {
  return zipStarts.some((start) => startsWith(bytes, start));
}

function refuse(fileName: string, refusal: FileRefusal): RefusedFile {
  return { fileName, refusal, limit: null };
}

function tooLarge(fileName: string, isZip: boolean, { zipBytes, fileBytes }: FileLimits): RefusedFile {
  return isZip ? { fileName, refusal: 'zipTooLarge', limit: zipBytes } : { fileName, refusal: 'tooLarge', limit: fileBytes };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
