import type { DecodedText, TextEncoding } from '../domain/figures/parsedTable';
import type { FileRefusal } from '../domain/figures/readExport';
import { fail, ok, type Result } from '../domain/result';
import { fileLimits } from './limits';

/** Zip (also xlsx), old Excel, PDF, PNG, GIF, JPEG, gzip, 7z, RAR. */
const binaryStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

// Control characters no table holds: C0 but tab and line breaks, DEL and C1.
function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || (code >= 0x7f && code < 0xa0);
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the bytes of a file as text: a byte order mark decides; without one, NUL bytes in even or odd places tell UTF-16, then strict UTF-8,
 * then strict Shift_JIS. Never throws. Refused: `empty` (nothing but white space), `notText`, `tooLarge` (`fileLimits.fileBytes`).
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileRefusal> {
  if (bytes.length > fileLimits.fileBytes) return fail('tooLarge');
  if (bytes.length === 0) return fail('empty');
  if (binaryStarts.some((start) => startsWith(bytes, start))) return fail('notText');
  for (const encoding of candidates(bytes)) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return text.trim() === '' ? fail('empty') : ok({ text, encoding });
  }
  return fail('notText');
}

function candidates(bytes: Uint8Array): readonly TextEncoding[] {
  const mark = marks.find((known) => startsWith(bytes, known.bytes));
  if (mark !== undefined) return [mark.encoding];
  const nuls = countNuls(bytes);
  if (nuls.even + nuls.odd === 0) return ['utf-8', 'shift_jis'];
  return nuls.odd > nuls.even ? ['utf-16le'] : ['utf-16be'];
}

function countNuls(bytes: Uint8Array): { even: number; odd: number } {
  const nuls = { even: 0, odd: 0 };
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) nuls.even += 1;
    else nuls.odd += 1;
  }
  return nuls;
}

/** Null when the bytes are not of that encoding, or hold what no text holds. */
function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return hasControls(text) ? null : text;
  } catch {
    return null;
  }
}

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) return true;
  return false;
}
