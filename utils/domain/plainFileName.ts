const noFileName = /[\\/:*?"<>|\u0000-\u001f\u007f]/gu;
/** Names that are devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** What counts as an ending; anything longer is a part of the name. */
const ending = /\.[^.\s]{1,12}$/u;

/**
 * The name as every file system takes it: whole characters, no separators, no white space or dots at its ends, no device, and no more bytes (UTF-8)
 * than fit beside a folder and a number. '' where nothing is left. `gap` stands for what no name may hold.
 */
export function plainFileName(name: string, mostBytes = 200, gap = '_'): string {
  const plain = trimmed(name.toWellFormed().replace(noFileName, gap));
  const safe = device.test(plain) ? `_${plain}` : plain;
  if (bytesOf(safe) <= mostBytes) return safe;
  const tail = ending.exec(safe)?.[0] ?? '';
  return trimmed(cut(safe.slice(0, safe.length - tail.length), mostBytes - bytesOf(tail))) + tail;
}

/** By hand: a pattern would begin anew at every dot of a name of nothing else. */
function trimmed(name: string): string {
  let plain = name.trim();
  while (plain.endsWith('.')) plain = plain.slice(0, -1).trimEnd();
  return plain;
}

/** As many whole characters as fit. */
function cut(text: string, mostBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const char of text) {
    bytes += bytesOf(char);
    if (bytes > mostBytes) break;
    end += char.length;
  }
  return text.slice(0, end);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
