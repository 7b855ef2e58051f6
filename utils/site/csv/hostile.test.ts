import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodings, isInShiftJis } from '../../../tests/fixtures/csv/encodings';
import { dayFromIso, isoOfDay } from '../../domain/figures/day';
import type { UserFormat } from '../../domain/figures/userFormat';
import type { ViewTable } from '../../domain/figures/views/viewTable';
import { decodeText } from '../../files/decodeText';
import { parseTable } from '../../files/parseTable';
import { toCsv } from '../../files/toCsv';
import { readDownloadAddress } from './downloadAddress';
import { guessFormat } from './guessFormat';
import { readFigureFile, type FigureFileReading } from './readFile';
import { readWithFormat } from './readUserFormat';

const today = dayFromIso('2026-11-22') ?? 0;
const knownNames = ['青山店', '@demo0001'];

/** The whole way of a file, as far as it goes: read, and if nobody knows it, guessed and read by the guess. */
function readAnyhow(text: string, formats: readonly UserFormat[] = []): FigureFileReading {
  const reading = readFigureFile({ fileName: 'x.csv', decoded: { text } }, formats, today);
  if (reading.kind !== 'unknown') return reading;
  const { table } = reading;
  const shape = guessFormat(table, knownNames);
  const headers = table.rows[table.rowsAboveHeader] ?? [];
  const format: UserFormat = { formatId: 'user:x', name: '', headers, rowsAboveHeader: table.rowsAboveHeader, shape, savedAt: 0 };
  expect(table.rowsAboveHeader).toBeLessThan(table.totalRows);
  return { kind: 'read', read: readWithFormat(parseTable(text), format, today) };
}

function expectSound(reading: FigureFileReading, text: string): void {
  if (reading.kind !== 'read') return;
  const lines = text.split(/\r\n?|\n/).length;
  for (const { line, cell } of reading.read.rejected) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect((cell ?? '').length).toBeLessThanOrEqual(160);
  }
  if (reading.read.content.of !== 'daily') return;
  for (const row of reading.read.content.rows) {
    expect(row.on === null || row.on <= today).toBe(true);
    for (const value of Object.values(row.values)) expect(value === 'withheld' || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
  }
}

/** Pieces that real and hostile tables are made of. */
const piece = fc.constantFrom(
  ',', '\t', ';', '\n', '\r\n', '\r', '"', '""', "'", '日付', 'date', 'contacts', 'targetReaches', 'blocks', 'アカウント名', '友だち追加数', 'ブロック数', '@demo0001', '青山店',
  '合計', '2026/11/01', '20261102', '2026-11-30', '2026年10月', '2026/10/01〜2026/10/31', '1,234', '１２', '-5', '3.5', '-', '', ' ', '=1+1', '1_imp', 'broadcastId', 'sentDate',
  'deliveredCount', 'User', '10:00', 'gender', 'age', 'percentage', 'point', 'users', 'constructor', '__proto__', '\u{feff}', '\u{0}', '𠮷', 'Customer ID',
); // oxfmt-ignore
const madeText = fc.oneof(
  fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('anything at all gives a result or a refusal', () => {
  it('from arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.ok) expectSound(readAnyhow(decoded.value.text), decoded.value.text);
        else expect(['empty', 'notText']).toContain(decoded.problem);
      }),
      { numRuns: 500 },
    );
  });

  it('from texts made of likely pieces', () => {
    fc.assert(
      fc.property(madeText, (text) => expectSound(readAnyhow(text), text)),
      { numRuns: 1500 },
    );
  });

  it('from any format the user may have saved', () => {
    const header = fc.constantFrom('date', 'blocks', '日付', '青山店', '2026/11/01', '', 'x', '__proto__');
    const metric = fc.constantFrom('contacts' as const, 'blocks' as const, 'messagesSent' as const);
    const shape = fc.oneof(
      fc.record({
        kind: fc.constant('rows' as const),
        accountColumn: fc.option(header),
        dayColumn: fc.option(header),
        figures: fc.dictionary(header, metric),
      }),
      fc.record({ kind: fc.constant('daysAcross' as const), accountColumn: header, metric }),
      fc.record({ kind: fc.constant('accountsAcross' as const), dayColumn: header, metric }),
    );
    const format = fc.record({
      formatId: fc.constant('user:x'),
      name: fc.constant(''),
      headers: fc.array(header, { maxLength: 4 }),
      rowsAboveHeader: fc.nat(4),
      shape,
      savedAt: fc.nat(),
    });
    fc.assert(
      fc.property(madeText, fc.array(format, { maxLength: 3 }), (text, formats) => {
        expectSound(readAnyhow(text, formats), text);
        for (const one of formats) expectSound({ kind: 'read', read: readWithFormat(parseTable(text), one, today) }, text);
      }),
      { numRuns: 500 },
    );
  });

  it('from any address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((path) => `https://manager.line.biz/api/bots/${path}`),
        ),
        (address) => {
          const read = readDownloadAddress(address);
          expect(read === null || read.basicId.startsWith('@')).toBe(true);
        },
      ),
    );
  });
});

describe('what is written comes back', () => {
  const latin = ['a', 'b', 'c', ' ', '0', '1', '9', ',', ';', '"', "'"];
  const japanese = ['店', '舗', 'ー', '～', 'ｱ', '表', 'ソ', '能', '①', '髙'];
  /** A table's text: a header that has Latin letters, and cells of what Shift_JIS can hold. */
  const cellText = fc.string({ unit: fc.constantFrom(...latin, ...japanese), maxLength: 12 });
  const text = fc
    .array(fc.array(cellText, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    .map((rows) => `date,x\r\n${rows.map((row) => row.join(',')).join('\r\n')}`);

  it.each(encodings)('decodeText of $name', ({ encoding, encode }) => {
    fc.assert(
      fc.property(text, (source) => {
        const decoded = decodeText(encode(source));
        const isLatin = /^[\x20-\x7e\r\n]*$/.test(source);
        expect(decoded).toEqual({ ok: true, value: { text: source, encoding: isLatin && encoding === 'shift_jis' ? 'utf-8' : encoding } });
      }),
    );
  });

  it('the characters of the property are in Shift_JIS', () => {
    expect(japanese.every(isInShiftJis)).toBe(true);
  });

  it('a table of accounts, written as our exports are, gives the same figures', () => {
    const account = fc.oneof(fc.stringMatching(/^@[a-z0-9]{8}$/), fc.constantFrom('青山店', '=SUM(A1)', '-店', '"引用"店', '店,番', '+81'));
    const row = fc.record({ account, on: fc.integer({ min: today - 30, max: today }), blocks: fc.nat(9999) });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (one) => `${one.account} ${one.on}`, minLength: 1, maxLength: 20 }), (rows) => {
        const table: ViewTable = {
          name: '',
          columns: [
            { head: 'アカウント', kind: 'text' },
            { head: '日付', kind: 'day' },
            { head: 'ブロック', kind: 'count' },
          ],
          rows: rows.map((one) => [{ text: one.account }, { on: one.on }, { figure: one.blocks }]),
          notes: [],
        };
        const shape = { kind: 'rows', accountColumn: 'アカウント', dayColumn: '日付', figures: { ブロック: 'blocks' } } as const;
        const format: UserFormat = {
          formatId: 'user:x',
          name: '',
          headers: ['アカウント', '日付', 'ブロック'],
          rowsAboveHeader: 0,
          shape,
          savedAt: 0,
        };
        const reading = readFigureFile(
          { fileName: '', decoded: { text: toCsv(table, { withheld: '―' }).replace(' [Yobirin]', '') } },
          [format],
          today,
        );
        const read = reading.kind === 'read' && reading.read.content.of === 'daily' ? reading.read : null;
        const back = (read?.content.rows ?? []).map((one) => {
          const hint = 'account' in one ? one.account : null;
          return 'on' in one
            ? `${hint?.kind === 'basicId' ? hint.basicId : (hint?.name ?? '')} ${isoOfDay(one.on ?? 0)} ${String(one.values.blocks)}`
            : '';
        });
        expect(back).toEqual(rows.map((one) => `${one.account} ${isoOfDay(one.on)} ${one.blocks}`));
      }),
    );
  });
});

describe('a cell without end', () => {
  // A quote that is never closed makes the rest of a file one cell. What is looked for in it must not take the square of its length.
  it.each([' ', '\u3000', '(a)', ' 00:00', ' - ', '2026-', '[yobirin] '])('of %j is read like any other', (unit) => {
    const cell = `2026-11-01${unit.repeat(400_000 / unit.length)}x`;
    for (const text of [`日付,友だち数\n"${cell}",5`, `"${cell}",友だち数\n2026-11-01,5`, `broadcastId,sentDate,delivered\n1,"${cell}",5`]) {
      expectSound(readAnyhow(text), text);
    }
  });
});
