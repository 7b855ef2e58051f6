import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { plainFileName } from '../domain/plainFileName';
import { pathParts } from './filePath';
import { pauses } from './yieldToPage';

export interface ZipMember {
  /** May hold folders (`/`). */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Packs files into one zip, giving the page a turn in between. Equal paths are told apart by a number, paths that lead elsewhere are made harmless. */
export async function toZip(members: Iterable<ZipMember> | AsyncIterable<ZipMember>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  const taken = new Set<string>();
  const pause = pauses();
  for await (const member of members) {
    const file = new ZipDeflate(freePath(member.path, taken));
    zip.add(file);
    file.push(typeof member.content === 'string' ? strToU8(member.content) : member.content, true);
    await pause();
  }
  zip.end();
  return new Blob(pieces, { type: 'application/zip' });
}

/** The path, made different from all earlier ones whatever their case: Windows does not tell cases apart. */
function freePath(path: string, taken: Set<string>): string {
  const parts = pathParts(path)
    .map((part) => plainFileName(part))
    .filter((part) => part !== '');
  const plain = parts.length === 0 ? 'file' : parts.join('/');
  const [, stem = plain, extension = ''] = /^(.*?)(\.[^./]+)?$/s.exec(plain) ?? [];
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
