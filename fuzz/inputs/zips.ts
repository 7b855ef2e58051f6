import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { naughty } from './naughty';
import { place } from './place';

/** What an entry holds. `zeros` and `empty` are bombs: the one grows a thousandfold, the other is long and gives nothing. */
export type Content =
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'zeros'; readonly length: number }
  | { readonly of: 'bytes'; readonly bytes: Uint8Array }
  | { readonly of: 'emptyBlocks'; readonly blocks: number }
  | { readonly of: 'zip'; readonly zip: MadeZip }
  | { readonly of: 'named'; readonly name: string };

/** Untrue parts are absent where the entry is honest. */
export interface Entry {
  readonly name: string;
  readonly content: Content;
  readonly method: number;
  readonly claims?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Unix mode in the external attributes: 0o120777 a symbolic link, 0o040755 a folder. */
  readonly mode?: number;
  readonly localName?: string;
  readonly extra?: Uint8Array;
  /** Names in Shift_JIS or worse: the bytes as they are, without the UTF-8 flag. */
  readonly rawName?: Uint8Array;
}

export interface MadeZip {
  readonly entries: readonly Entry[];
  /** The directory lists all of it so many times. */
  readonly listed: number;
  readonly count?: number;
  readonly directoryAt?: number;
  readonly comment?: Uint8Array;
  readonly before?: Uint8Array;
  readonly steps: readonly { readonly do: 'cut' | 'flip' | 'zero'; readonly at: number }[];
}

/** Bytes of contents that are too long to be written down in an input, by name. */
export type NamedBytes = ReadonlyMap<string, Uint8Array>;

export interface ZipBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What honest entries hold: nothing else may ever come out. */
  readonly honest: readonly Uint8Array[];
  /** What has to be gone through: the packed length and the unpacked one that the directory claims, all entries together. */
  readonly claimed: number;
}

export function bytesOfZip(zip: MadeZip, named: NamedBytes): ZipBytes {
  const parts: Uint8Array[] = zip.before === undefined ? [] : [zip.before];
  const directory: Uint8Array[] = [];
  const honest: Uint8Array[] = [];
  let claimed = 0;
  let at = zip.before?.length ?? 0;
  for (const entry of zip.entries) {
    const { data, packed } = contentOf(entry, named);
    const method = entry.content.of === 'emptyBlocks' ? 8 : entry.method;
    const crc = entry.crc ?? crc32(data);
    const claims = entry.claims ?? data.length;
    claimed += (claims + packed.length) * zip.listed;
    if (crc === crc32(data) && claims === data.length && (method === 0 || method === 8)) honest.push(data);
    const name = entry.rawName ?? new TextEncoder().encode(entry.name);
    const flags = entry.flags ?? (entry.rawName === undefined ? 0x800 : 0);
    const local = header(30, name, entry.localName === undefined ? name : new TextEncoder().encode(entry.localName), new Uint8Array());
    fill(local, { mark: 0x04034b50, from: 4, flags, method, crc, packed: packed.length, claims });
    parts.push(local, packed);
    const listed = header(46, name, name, entry.extra ?? new Uint8Array());
    fill(listed, { mark: 0x02014b50, from: 6, flags, method, crc, packed: packed.length, claims });
    const view = new DataView(listed.buffer);
    view.setUint16(4, 0x0314, true);
    view.setUint32(38, ((entry.mode ?? 0) << 16) >>> 0, true);
    view.setUint32(42, at, true);
    directory.push(listed);
    at += local.length + packed.length;
  }
  const all = Array.from({ length: zip.listed }, () => directory).flat();
  const comment = zip.comment ?? new Uint8Array();
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, zip.count ?? all.length, true);
  view.setUint16(10, zip.count ?? all.length, true);
  view.setUint32(12, lengthOf(all), true);
  view.setUint32(16, zip.directoryAt ?? at, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return { bytes: zip.steps.reduce(applied, joined([...parts, ...all, end])), honest, claimed };
}

function contentOf(entry: Entry, named: NamedBytes): { readonly data: Uint8Array; readonly packed: Uint8Array } {
  const { content } = entry;
  if (content.of === 'emptyBlocks') {
    // Stored blocks of length nothing, and at last one that says it is the last.
    const blocks = new Uint8Array((content.blocks + 1) * 5);
    for (let at = 0; at < blocks.length; at += 5) blocks.set([at + 5 === blocks.length ? 1 : 0, 0, 0, 0xff, 0xff], at);
    return { data: new Uint8Array(), packed: blocks };
  }
  const data = dataOf(content, named);
  return { data, packed: entry.method === 8 ? deflateRawSync(data) : data };
}

function dataOf(content: Exclude<Content, { of: 'emptyBlocks' }>, named: NamedBytes): Uint8Array {
  switch (content.of) {
    case 'text':
      return new TextEncoder().encode(content.text);
    case 'zeros':
      return new Uint8Array(content.length);
    case 'bytes':
      return content.bytes;
    case 'zip':
      return bytesOfZip(content.zip, named).bytes;
    case 'named':
      return named.get(content.name) ?? new Uint8Array();
  }
}

function header(length: number, name: Uint8Array, written: Uint8Array, extra: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length + written.length + extra.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(length === 30 ? 26 : 28, written.length, true);
  view.setUint16(length === 30 ? 28 : 30, extra.length, true);
  bytes.set(written, length);
  bytes.set(extra, length + written.length);
  return bytes;
}

interface Claimed {
  readonly mark: number;
  readonly from: number;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly claims: number;
}

function fill(bytes: Uint8Array<ArrayBuffer>, { mark, from, flags, method, crc, packed, claims }: Claimed): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, flags, true);
  view.setUint16(from + 4, method, true);
  view.setUint32(from + 10, crc, true);
  view.setUint32(from + 14, packed, true);
  view.setUint32(from + 18, claims, true);
}

function applied(bytes: Uint8Array<ArrayBuffer>, { do: what, at }: MadeZip['steps'][number]): Uint8Array<ArrayBuffer> {
  const place = Math.floor(at * bytes.length);
  if (what === 'cut') return bytes.slice(0, place);
  const changed = bytes.slice();
  if (place < changed.length) changed[place] = what === 'zero' ? 0 : (changed[place] ?? 0) ^ (1 << (place % 8));
  return changed;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

const paths = [
  'a.csv', 'b/c.csv', 'A.CSV', '../a.csv', '../../../etc/passwd', '/etc/passwd', '\\\\server\\share\\a.csv', 'C:\\Windows\\a.csv', 'c:a.csv', 'C:/a.csv', 'a/../../b.csv', 'a\\..\\b.csv', '..', '.', '', '/', 'a/',
  'a//b.csv', './a.csv', '.hidden.csv', '__MACOSX/a.csv', 'thumbs.db', '[Content_Types].xml', 'yobirin-backup.json', 'yobirin-figures.json', 'checks.json', 'x/yobirin-figures.json', 'x/checks.json', 'files/a.csv',
  ' . . /a.csv', '.. /a.csv', '..\u0000/a.csv', '\u0001..\u0001/a.csv', 'a\u202Evsc.exe', 'CON', 'NUL.csv', 'x'.repeat(3_000), 'a/'.repeat(500) + 'b.csv',
]; // oxfmt-ignore

const table = 'date,contacts,targetReaches,blocks\n20261101,5,5,0\n';
const leaf: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Content>({ of: 'text', text: table }, { of: 'text', text: '' }, { of: 'text', text: '{"format":"yobirin-figures","version":1}' }, { of: 'text', text: '/etc/passwd' }) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes): Content => ({ of: 'bytes', bytes })) },
  { weight: 1, arbitrary: fc.constantFrom(10, 1_000, 40_000, 400_000).map((length): Content => ({ of: 'zeros', length })) },
  { weight: 1, arbitrary: fc.constantFrom(0, 10, 60_000).map((blocks): Content => ({ of: 'emptyBlocks', blocks })) },
  { weight: 3, arbitrary: fc.constantFrom('bell', 'manifest', 'checks', 'raw', 'hollow').map((name): Content => ({ of: 'named', name })) },
); // oxfmt-ignore

function entryOf(content: fc.Arbitrary<Content>): fc.Arbitrary<Entry> {
  const wrong = {
    claims: fc.constantFrom(0, 1, 49, 50, 51, 65_535, 65_537, 0x7fffffff, 0xffffffff),
    crc: fc.constantFrom(0, 1, 0xffffffff),
    flags: fc.constantFrom(0, 1, 0x41, 0x801, 0x2000, 0x8),
    mode: fc.constantFrom(0o120777, 0o040755, 0o104755, 0o060644),
    localName: fc.constantFrom('', 'other.csv', '../x', 'x'.repeat(2_000)),
    extra: fc.constantFrom(
      new Uint8Array([1, 0, 4, 0, 255, 255, 255, 255]),
      new Uint8Array([0x75, 0x70, 9, 0, 1, 0, 0, 0, 0, 0x2e, 0x2e, 0x2f, 0x61]),
      new Uint8Array([0x75, 0x70, 255, 255, 1]),
      new Uint8Array([0, 0, 0, 0, 0, 0]),
    ),
    rawName: fc.constantFrom(
      new Uint8Array([0x83, 0x5c, 0x2e, 0x63]),
      new Uint8Array([0xff, 0xfe, 0x2f]),
      new Uint8Array([0xed, 0xa0, 0x80]),
      new Uint8Array([0x81]),
    ),
  };
  const honest = fc.record({
    name: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...paths) }, { weight: 1, arbitrary: fc.constantFrom(...naughty) }),
    content,
    method: fc.constantFrom(0, 8),
  });
  const lying = fc
    .tuple(honest, fc.record(wrong, { requiredKeys: [] }), fc.constantFrom(0, 8, 8, 0, 9, 12, 14, 99))
    .map(([entry, lies, method]): Entry => ({ ...entry, ...lies, method }));
  return fc.oneof({ weight: 3, arbitrary: honest }, { weight: 2, arbitrary: lying });
}

function zipOf(content: fc.Arbitrary<Content>): fc.Arbitrary<MadeZip> {
  const plain = fc.record({
    entries: fc.array(entryOf(content), { maxLength: 6 }),
    listed: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(2, 7, 300, 1_000) }),
    steps: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.record({ do: fc.constantFrom('cut' as const, 'flip' as const, 'zero' as const), at: place }), { maxLength: 3 }),
      },
    ),
  });
  const odd = fc.record(
    {
      count: fc.constantFrom(0, 1, 2, 0xffff),
      directoryAt: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff),
      comment: fc.constantFrom(
        new Uint8Array([0x50, 0x4b, 5, 6]),
        new Uint8Array(70_000),
        new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]),
      ),
      before: fc.constantFrom(new Uint8Array(10), new Uint8Array([0x4d, 0x5a]), new TextEncoder().encode('date,contacts\n')),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 5, arbitrary: plain },
    { weight: 1, arbitrary: fc.tuple(plain, odd).map(([zip, more]): MadeZip => ({ ...zip, ...more })) },
  );
}

const nested: fc.Arbitrary<Content> = zipOf(zipOf(leaf).map((zip): Content => ({ of: 'zip', zip }))).map((zip): Content => ({ of: 'zip', zip }));

export const madeZip: fc.Arbitrary<MadeZip> = zipOf(fc.oneof({ weight: 9, arbitrary: leaf }, { weight: 1, arbitrary: nested }));
