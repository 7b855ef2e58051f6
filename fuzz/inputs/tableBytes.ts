import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { encodings, isInShiftJis } from '../../tests/fixtures/csv/encodings';
import { cell, cells } from './cells';
import { naughty } from './naughty';
import { place } from './place';
import { plausibleTable } from './plausibleTables';

/** A file as it is made: what it starts from and what is done to it. Small when either is. */
export interface MadeFile {
  readonly base: Base;
  readonly steps: readonly Step[];
  readonly fileName: string;
}

type Base =
  | { readonly of: 'bytes'; readonly bytes: Uint8Array }
  | { readonly of: 'fixture'; readonly name: string; readonly encoding: number }
  | { readonly of: 'table'; readonly delimiter: string; readonly rows: readonly (readonly string[])[]; readonly encoding: number };

/** Places are parts of 1 of the length, so that they mean the same for every length. */
type Step =
  | { readonly do: 'flip'; readonly at: number; readonly bit: number }
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'drop'; readonly at: number; readonly bytes: number }
  | { readonly do: 'double'; readonly at: number; readonly bytes: number }
  | { readonly do: 'insert'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly do: 'mark'; readonly bytes: readonly number[] }
  | { readonly do: 'misread'; readonly as: 'latin1' | 'shift_jis' | 'utf-16le' | 'utf-8' }
  | { readonly do: 'swap' }
  | { readonly do: 'lineEnds'; readonly ends: readonly string[] }
  | { readonly do: 'cell'; readonly at: number; readonly unit: string; readonly length: number }
  | { readonly do: 'columns'; readonly count: number; readonly cell: string }
  | { readonly do: 'rows'; readonly count: number; readonly row: string }
  | { readonly do: 'glue'; readonly name: string };

const fixtures = readFixtures();
const fixtureNames = [...fixtures.keys()];

function readFixtures(): ReadonlyMap<string, string> {
  const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/csv');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  return new Map(files.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name), 'utf8')]));
}

/** Heads of LINE's and our own exports, and of tables people make. */
const heads = [
  'date', 'contacts', 'targetReaches', 'blocks', '日付', '総友だち数', 'ターゲットリーチ', 'ブロック数', 'broadcastId', 'sentDate', 'cmsUrl', 'delivered', 'open', 'clickUU',
  '1_imp', '1_click', '9_imp', 'gender', 'age', 'percentage', 'area', 'validCards', 'issuedCards', 'point', 'users', 'name', '日 [Yobirin]', 'Day [Yobirin]', 'Friends',
  'ベーシックID', 'アカウント名', 'Account', '友だち数', '期間', '開始日', '2026-11-01', '2026/11/02', '20261103', '@demo0001', '', ' ', '__proto__', 'constructor', 'toString',
  'date (2)', 'blocks (2)', 'blocks (2) (2)', '送信者タイプ', '内容', 'Customer ID', 'Points', '合計',
]; // oxfmt-ignore

const table = fc
  .record({
    delimiter: fc.constantFrom(',', '\t', ';', '|'),
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
    head: fc.array(fc.oneof({ arbitrary: fc.constantFrom(...heads), weight: 8 }, { arbitrary: cell, weight: 1 }), { minLength: 1, maxLength: 9 }),
    body: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    isEven: fc.boolean(),
    encoding: fc.nat(encodings.length - 1),
  })
  .map(({ delimiter, above, head, body, isEven, encoding }): Base => {
    const rows = isEven ? body.map((row) => head.map((_, index) => row[index % Math.max(1, row.length)] ?? '')) : body;
    return { of: 'table', delimiter, rows: [...(isEven ? [] : above), head, ...rows], encoding };
  });

const base: fc.Arbitrary<Base> = fc.oneof(
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes): Base => ({ of: 'bytes', bytes })) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...Array.from('0129,;\t\n\r" =-あ日\0')), { maxLength: 80 }).map((chars): Base => ({ of: 'bytes', bytes: new TextEncoder().encode(chars.join('')) })) },
  { weight: 5, arbitrary: fc.record({ of: fc.constant('fixture' as const), name: fc.constantFrom(...fixtureNames), encoding: fc.nat(encodings.length - 1) }) },
  { weight: 4, arbitrary: table },
  { weight: 8, arbitrary: fc.record({ of: fc.constant('table' as const), delimiter: fc.constantFrom(',', '\t', ';'), rows: plausibleTable, encoding: fc.nat(encodings.length - 1) }) },
); // oxfmt-ignore

/** What grows without saying anything: white space, brackets, digits, marks, letters, quotes. */
const units = [
  ' ',
  '\u3000',
  '(',
  '()',
  '(a)',
  '0',
  '1,',
  '-',
  '~',
  ' to ',
  'から',
  'a',
  'あ',
  '"',
  "'",
  '@',
  '.',
  '[',
  '00:00',
  '\u0e33',
  '%',
  '/',
  'ﷺ',
  '🏴',
  'e\u0301',
  '\t ',
];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('flip' as const), at: place, bit: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cut' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), at: place, bytes: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('double' as const), at: place, bytes: fc.nat(200) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('insert' as const), at: place, bytes: fc.constantFrom([0], [0, 0], [0x22], [0x0d], [0x0a], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x1a], [0x81], [0xed, 0xa0, 0x80], [0x2c, 0x2c], [0xc0, 0x80]) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mark' as const), bytes: fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff], [0x50, 0x4b, 0x03, 0x04], [0x1f, 0x8b], [0x2b, 0x2f, 0x76, 0x38]) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('misread' as const), as: fc.constantFrom('latin1' as const, 'shift_jis' as const, 'utf-16le' as const, 'utf-8' as const) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'swap' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lineEnds' as const), ends: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\r', '\u2028', '\u0085', '\v'), { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cell' as const), at: place, unit: fc.constantFrom(...units), length: fc.oneof({ weight: 12, arbitrary: fc.nat(3_000) }, { weight: 1, arbitrary: fc.nat(150_000) }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('columns' as const), count: fc.oneof({ weight: 12, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.constant(10_000) }), cell: fc.constantFrom(...cells) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rows' as const), count: fc.oneof({ weight: 12, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.constant(10_000) }), row: fc.constantFrom('', ',', '"', '"a"b', 'a,"b', '20261101,5,5,5', '20261101,6,6,6', '﷽,1') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('glue' as const), name: fc.constantFrom(...fixtureNames) }) },
); // oxfmt-ignore

const fileNames = [
  'contacts.csv', 'friends_@demo0001_20261101.csv', '@demo0001.csv', 'テスト店 2026年11月.csv', '', '.', '..', '../../x.csv', 'a'.repeat(300), '@'.repeat(80), '@a@b@c.csv', 'mail@example.com.csv',
  '__proto__', 'constructor.csv', 'x.csv.csv.zip', '＠ｄｅｍｏ０００１.csv', '\u202Evsc.exe', '2026-11-01_2026-11-30.csv', 'ブロック数.csv', ' '.repeat(200),
]; // oxfmt-ignore

export const madeFile: fc.Arbitrary<MadeFile> = fc.record({
  base,
  steps: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(step, { maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(step, { maxLength: 5 }) },
  ),
  fileName: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fileNames) }, { weight: 1, arbitrary: fc.constantFrom(...naughty) }),
});

export function bytesOfFile({ base: from, steps }: Pick<MadeFile, 'base' | 'steps'>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(steps.reduce<Uint8Array>(applied, startOf(from)));
}

function startOf(from: Base): Uint8Array {
  if (from.of === 'bytes') return from.bytes;
  const text = from.of === 'fixture' ? (fixtures.get(from.name) ?? '') : textOfTable(from);
  const encoding = encodings[from.encoding];
  return encoding === undefined ? new TextEncoder().encode(text) : encoding.encode(encoding.encoding === 'shift_jis' ? onlyShiftJis(text) : text);
}

function textOfTable({ delimiter, rows }: Extract<Base, { of: 'table' }>): string {
  const written = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(written).join(delimiter)).join('\n');
}

function onlyShiftJis(text: string): string {
  return [...text].map((char) => (isInShiftJis(char) ? char : '?')).join('');
}

function applied(bytes: Uint8Array, made: Step): Uint8Array {
  const at = 'at' in made ? Math.floor(made.at * bytes.length) : 0;
  switch (made.do) {
    case 'flip':
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << made.bit) : byte));
    case 'cut':
      return bytes.slice(0, at);
    case 'drop':
      return joined(bytes.subarray(0, at), bytes.subarray(at + made.bytes));
    case 'double':
      return joined(bytes.subarray(0, at + made.bytes), bytes.subarray(at));
    case 'insert':
      return joined(bytes.subarray(0, at), made.bytes, bytes.subarray(at));
    case 'mark':
      return joined(made.bytes, bytes);
    case 'misread':
      return new TextEncoder().encode(new TextDecoder(made.as).decode(bytes));
    case 'swap':
      return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
    case 'lineEnds':
      return asText(bytes, (text) =>
        text.split(/\r\n?|\n/).reduce((all, line, index) => all + line + (made.ends[index % made.ends.length] ?? ''), ''),
      );
    case 'cell':
      return joined(bytes.subarray(0, at), new TextEncoder().encode(made.unit.repeat(made.length)), bytes.subarray(at));
    case 'columns':
      return asText(bytes, (text) => text.split('\n').map((line, index) => line + (index < 10 ? `,${made.cell}`.repeat(made.count) : '')).join('\n')); // oxfmt-ignore
    case 'rows':
      return joined(bytes, new TextEncoder().encode(`\n${made.row}`.repeat(made.count)));
    case 'glue':
      return joined(bytes, new TextEncoder().encode(fixtures.get(made.name)));
  }
}

function asText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function showFile(file: MadeFile): string {
  const bytes = bytesOfFile(file);
  const from = file.base.of === 'bytes' ? { of: 'bytes' } : file.base;
  const head = Buffer.from(bytes.subarray(0, 300));
  return JSON.stringify({
    fileName: file.fileName.slice(0, 80),
    from,
    steps: file.steps,
    length: bytes.length,
    hex: head.toString('hex'),
    text: head.toString('utf8'),
  });
}
