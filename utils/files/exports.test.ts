import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../domain/figures/day';
import type { ViewTable } from '../domain/figures/views/viewTable';
import { toCsv } from './toCsv';
import { toXlsx } from './toXlsx';
import { toZip } from './toZip';

const words = { withheld: '非公開' };
const on = dayFromIso('2026-11-01');

const table: ViewTable = {
  name: '一覧 [11/2026]: 36アカウントのうち34アカウントの友だち数',
  columns: [
    { head: 'アカウント', kind: 'text' },
    { head: '日付', kind: 'day' },
    { head: '友だち', kind: 'count' },
    { head: '増減', kind: 'change' },
    { head: 'ブロック率', kind: 'share' },
    { head: '指数', kind: 'index' },
  ],
  rows: [
    [{ text: '青山, "本店"' }, { on }, { figure: 1200 }, { figure: -5 }, { figure: 0.08123 }, { figure: 100.25 }],
    [{ text: '=HYPERLINK("x")' }, { on: null }, { figure: 'withheld' }, { figure: null }, { figure: 0 }, { figure: Number.NaN }],
  ],
  notes: ['2026年11月1日〜7日', '-5 は減少'],
};

describe('toCsv', () => {
  it('writes what spreadsheets open as it is meant', () => {
    expect(toCsv(table, words)).toBe(
      [
        '\u{feff}アカウント [Yobirin],日付,友だち,増減,ブロック率,指数',
        '"青山, ""本店""",2026-11-01,1200,-5,8.12%,100.3',
        '"\'=HYPERLINK(""x"")",,非公開,,0%,',
        '',
        '2026年11月1日〜7日',
        "'-5 は減少",
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+81', "'+81"],
    ['-店', "'-店"],
    ['@demo0001', "'@demo0001"],
    ['\tx', '"\'\tx"'],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['a=1', 'a=1'],
    [' x', '" x"'],
    [' =1', "' =1"],
    ['a\u0000b\u001b\u009f\ufdd0c', 'abc'],
    ['a\ud83d', 'a\ufffd'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('writes the text %j as %j', (text, written) => {
    const one: ViewTable = { name: '', columns: [{ head: 'x', kind: 'text' }], rows: [[{ text }]], notes: [] };
    expect(toCsv(one, words)).toBe(`\u{feff}x [Yobirin]\r\n${written}\r\n`);
  });

  it.each([
    [1_234_567, 'count', '1234567'],
    [100, 'count', '100'],
    [0, 'count', '0'],
    [-0, 'change', '0'],
    [0.5, 'share', '50%'],
    [1, 'share', '100%'],
    [-0.0312, 'changeShare', '-3.12%'],
    [100, 'index', '100'],
    [99.96, 'index', '100'],
    [Number.POSITIVE_INFINITY, 'index', ''],
  ] as const)('writes the figure %d of kind %s as %s', (figure, kind, written) => {
    const one: ViewTable = { name: '', columns: [{ head: 'x', kind }], rows: [[{ figure }]], notes: [] };
    expect(toCsv(one, words)).toBe(`\u{feff}x [Yobirin]\r\n${written}\r\n`);
  });
});

describe('toXlsx', () => {
  async function bookOf(given: ViewTable): Promise<{ sheet: string; strings: string; styles: string; workbook: string }> {
    const files = unzipSync(new Uint8Array(await (await toXlsx(given, words)).arrayBuffer()));
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    return {
      sheet: part('xl/worksheets/sheet1.xml'),
      strings: part('xl/sharedStrings.xml'),
      styles: part('xl/styles.xml'),
      workbook: part('xl/workbook.xml'),
    };
  }

  function cell(sheet: string, address: string): string | undefined {
    return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0];
  }

  it('types its cells', async () => {
    const { sheet, strings, styles } = await bookOf(table);
    expect(cell(sheet, 'C2')).toMatch(/<v>1200<\/v>/);
    expect(cell(sheet, 'D2')).toMatch(/<v>-5<\/v>/);
    expect(cell(sheet, 'E2')).toMatch(/<v>0.08123<\/v>/);
    expect(cell(sheet, 'B2')).toMatch(/<v>46327<\/v>/);
    expect(cell(sheet, 'A3')).toMatch(/t="s"/);
    expect(cell(sheet, 'C3')).toMatch(/t="s"/);
    for (const empty of ['B3', 'D3', 'F3']) expect(cell(sheet, empty)).toBeUndefined();
    expect(sheet).not.toContain('<f>');
    expect(strings).toContain('=HYPERLINK(');
    expect(strings).toContain('非公開');
    for (const format of ['0.00%', 'yyyy-mm-dd', '#,##0']) expect(styles).toContain(format);
  });

  it('takes any name and any text', async () => {
    const odd: ViewTable = {
      name: "[]:*?/\\'",
      columns: [{ head: 'x\u{0}\u{b}', kind: 'text' }],
      rows: [[{ text: 'a\u{1}<b>&\u{d800}' }]],
      notes: [],
    };
    const { strings, workbook } = await bookOf(odd);
    expect(workbook).toContain('name="Yobirin"');
    expect(strings).toContain('a&lt;b&gt;&amp;');
    expect(/[\u{0}-\u{8}\u{b}]/u.test(strings)).toBe(false);
  });
});

it('a book says again whatever it was given', async () => {
  const texts = ['_x0041_', '_x005F_', 'constructor', '__proto__', 'toString', 'あ_X000d_', 'a\u{10ffff}b', 'x'.repeat(40_000)];
  const odd: ViewTable = { name: '\u{fdd0}', columns: [{ head: 'x', kind: 'text' }], rows: texts.map((text) => [{ text }]), notes: [] };
  const files = unzipSync(new Uint8Array(await (await toXlsx(odd, words)).arrayBuffer()));
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  const shown = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
    text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  expect(shown).toEqual(['x [Yobirin]', ...texts.slice(0, -2), 'ab', 'x'.repeat(32_000)]);
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Yobirin"');
});

describe('toZip', () => {
  it('packs texts and bytes, and tells equal names apart', async () => {
    const members = [
      { path: '青山店/a.csv', content: 'x' },
      { path: 'b.csv', content: new Uint8Array([1, 2]) },
      { path: 'B.csv', content: 'other' },
      { path: 'B.csv', content: 'third' },
      { path: '../../c:d?.csv', content: 'y' },
      { path: '', content: 'z' },
    ];
    const files = unzipSync(new Uint8Array(await (await toZip(members)).arrayBuffer()));
    expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['青山店/a.csv', 'x'],
      ['b.csv', '\u{1}\u{2}'],
      ['B (2).csv', 'other'],
      ['B (3).csv', 'third'],
      ['c_d_.csv', 'y'],
      ['file', 'z'],
    ]);
  });

  it('takes members that come one after the other', async () => {
    async function* members() {
      yield { path: 'a.csv', content: 'x' };
      yield { path: 'b.csv', content: 'y' };
    }
    expect(Object.keys(unzipSync(new Uint8Array(await (await toZip(members())).arrayBuffer())))).toEqual(['a.csv', 'b.csv']);
  });
});
