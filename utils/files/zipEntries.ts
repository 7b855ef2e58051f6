/** One file of a zip, as its central directory tells it. */
export interface ZipEntry {
  /** Path as it was written; separators and `..` are the writer's. */
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Length unpacked as the zip claims it, bytes. */
  readonly claimedBytes: number;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const utf8Flag = 0x800;
const encryptedFlag = 0x1;
const unicodePathField = 0x7075;

/**
 * Lists the files of a zip (APPNOTE 4.3.12, 4.3.16) without unpacking anything; folders are left out. Null when it is no whole zip. Zips of
 * more than 4 GB (zip64) count as broken: the limits are far below.
 */
export function listZip(zip: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + directoryLength > view.byteLength || view.getUint32(at, true) !== directoryMark) return null;
    const entry = readEntry(zip, view, at);
    if (entry === null) return null;
    if (!/[/\\]$/.test(entry.path)) entries.push(entry);
    at += directoryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function readEntry(zip: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const packedBytes = view.getUint32(at + 20, true);
  const nameBytes = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (local + localLength > view.byteLength || view.getUint32(local, true) !== localMark) return null;
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const nameEnd = at + directoryLength + nameBytes;
  if (start + packedBytes > view.byteLength || nameEnd > view.byteLength) return null;
  const extra = zip.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true));
  return {
    path: unicodePath(extra) ?? nameOf(zip.subarray(at + directoryLength, nameEnd), (flags & utf8Flag) !== 0),
    isEncrypted: (flags & encryptedFlag) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: zip.subarray(start, start + packedBytes),
    claimedBytes: view.getUint32(at + 24, true),
  };
}

/** Names are UTF-8 where the zip says so; without that word macOS writes UTF-8 all the same, and Japanese Windows Shift_JIS. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  return strictly(bytes, 'utf-8') ?? (isUtf8 ? null : strictly(bytes, 'shift_jis')) ?? new TextDecoder('latin1').decode(bytes);
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name in UTF-8 that some programs write beside one in the system's own encoding (APPNOTE 4.6.9). */
function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === unicodePathField && length > 5) return strictly(extra.subarray(at + 9, at + 4 + length), 'utf-8');
    at += 4 + length;
  }
  return null;
}
