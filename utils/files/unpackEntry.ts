import { Inflate } from 'fflate';
import type { ZipEntry } from './zipEntries';

const stored = 0;
const deflated = 8;
/** Deflate can grow so many times. */
const mostGrowth = 1032;
/** No piece fed to it is shorter than the one, nor longer than the other. */
const [leastPiece, mostPiece] = [256, 16_384];

/** Unpacks one file of a zip and checks its sum. Null when it is not what the zip says it is; unpacking ends at the length the zip claims. */
export function unpackEntry(entry: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (entry.isEncrypted || (entry.method !== stored && entry.method !== deflated)) return null;
  if (entry.method === stored && entry.packed.length !== entry.claimedBytes) return null;
  const bytes = entry.method === stored ? new Uint8Array(entry.packed) : inflate(entry.packed, entry.claimedBytes);
  return bytes?.length === entry.claimedBytes && crc32(bytes) === entry.crc ? bytes : null;
}

function inflate(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= most;) {
      // As much as could be the rest: a file that is longer than its word is found out before it has grown by much.
      const end = at + Math.min(mostPiece, Math.max(leastPiece, Math.ceil((most - length) / mostGrowth)));
      stream.push(packed.slice(at, end), end >= packed.length);
      at = end;
    }
  } catch {
    return null;
  }
  return length <= most ? joined(pieces, length) : null;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of zip files (APPNOTE 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
