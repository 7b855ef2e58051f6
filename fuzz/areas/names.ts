import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { checkFileName } from '../../components/checks/checkFileName';
import { foldRun } from '../../utils/domain/checks/foldRun';
import { runTable } from '../../utils/domain/checks/runTable';
import { dayFromIso } from '../../utils/domain/figures/day';
import { foldName } from '../../utils/domain/figures/foldName';
import type { UserFormat } from '../../utils/domain/figures/userFormat';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { decodeText } from '../../utils/files/decodeText';
import { expandFiles } from '../../utils/files/expandFiles';
import { toCsv } from '../../utils/files/toCsv';
import { toXlsx } from '../../utils/files/toXlsx';
import { toZip } from '../../utils/files/toZip';
import { isSum } from '../../utils/site/csv/accountColumn';
import { isWithheld } from '../../utils/site/csv/cells';
import { readFigureFile } from '../../utils/site/csv/readFile';
import { readBackup, writeBackup } from '../../utils/storage/backup';
import { packFigures, unpackFigures } from '../../utils/storage/figuresBackup';
import { readRunFile, writeRunFile } from '../../utils/storage/runFile';
import { readTemplateFile, writeTemplateFile } from '../../utils/storage/templateFile';
import { blue, items, planWith, runEvent, startedAt, templateVersion } from '../../utils/testing/checkBuilders';
import { event, firstSeen } from '../../utils/testing/groupBuilders';
import { type Area, demand } from '../area';
import { naughty } from '../inputs/naughty';
import { figuresBackup, readAt } from '../inputs/ownFiles';
import { readXml } from '../inputs/strictXml';
import { wordsOf } from '../words';

interface NamesInput {
  readonly names: readonly string[];
}

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...naughty) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...naughty), fc.constantFrom(...naughty)).map(([one, other]) => `${one}${other}`.slice(0, 10_000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("'", '=', ' ', '+', '"', ';', ',', '\u{200b}', '_x0041_', '\r', '1'), { maxLength: 6 })
      .map((chars) => chars.join('')),
  },
);

/** Names nobody should have, in everything that is exported; what comes back is the name. */
export const names: Area<NamesInput> = {
  name: 'names',
  inputs: fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  judge,
  show: (input) => JSON.stringify(input).slice(0, 2_000),
};

const words = { withheld: '非公開' };
const on = dayFromIso('2026-11-01') ?? 0;
const made = { exportedAt: readAt, extensionVersion: '0.1.0' };

async function judge({ names: own }: NamesInput): Promise<string> {
  const table = tableOf(own);
  judgeCsv(toCsv(table, words), table);
  judgeReimport(own);
  await judgeBook(table);
  judgeRunTable(own);
  judgeRunFile(own);
  judgeTemplate(own);
  judgeBell(own);
  await judgeZip(own);
  for (const one of own) judgeFileName(checkFileName(one, readAt, 'csv'));
  return own.some((one) => startsCalculation(one)) ? 'with a formula' : own.some((one) => one.length > 1_000) ? 'with a long name' : 'other names';
}

function tableOf(own: readonly string[]): ViewTable {
  const [first = ''] = own;
  return {
    name: first,
    columns: [{ head: 'アカウント名', kind: 'text' }, { head: '日付', kind: 'day' }, { head: '友だち総数', kind: 'count' }, { head: first, kind: 'text' }],
    rows: own.map((text, index) => [{ text }, { on: on + index }, { figure: index + 5 }, { text: `${text}.` }]),
    notes: [...own],
  }; // oxfmt-ignore
}

/** What is left of a text that a file can hold: no halves of pairs, no control characters but tab and line breaks. */
function writable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu, '');
}

/** A spreadsheet would calculate it, perhaps after taking off white space and signs nobody sees. */
function startsCalculation(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text);
}

function judgeCsv(csv: string, table: ViewTable): void {
  demand(csv.startsWith('\u{feff}') && csv.isWellFormed(), 'no text that Excel reads');
  const bytes = decodeText(new TextEncoder().encode(csv));
  demand(bytes.ok && bytes.value.encoding === 'utf-8', 'our own table is no text to us');
  const rows = parseStrictly(csv.slice(1));
  const texts = rows.slice(1, table.rows.length + 1);
  demand(rows.length === 1 + table.rows.length + (table.notes.length === 0 ? 0 : 1 + table.notes.length), () => `${rows.length} rows came out`);
  for (const cell of rows.flat()) demand(!startsCalculation(cell), () => `a cell that is calculated: ${JSON.stringify(cell.slice(0, 80))}`);
  for (const [index, row] of texts.entries()) {
    demand(row.length === table.columns.length, () => `a row of ${row.length} cells`);
    const given = table.rows[index]?.[0];
    const text = given !== undefined && 'text' in given ? writable(given.text) : '';
    demand(row[0] === text || row[0] === `'${text}`, () => `${JSON.stringify(text.slice(0, 80))} became ${JSON.stringify(row[0]?.slice(0, 80))}`);
  }
}

/** RFC 4180 and nothing else. */
function parseStrictly(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (;;) {
        const end = csv.indexOf('"', at + 1);
        demand(end !== -1, 'a quote that never closes');
        cell += csv.slice(at + 1, end);
        at = end + 1;
        if (csv[at] !== '"') break;
        cell += '"';
      }
    } else {
      const end = at + csv.slice(at).search(/[,\r\n]|$/);
      cell = csv.slice(at, end);
      demand(!cell.includes('"'), 'a quote within a plain cell');
      at = end;
    }
    row.push(cell);
    if (csv[at] === ',') {
      at += 1;
      continue;
    }
    demand(csv.startsWith('\r\n', at), () => `no end of a line: ${JSON.stringify(csv.slice(at, at + 20))}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

const format: UserFormat = {
  formatId: 'user:x',
  name: '',
  headers: ['アカウント名', '日付', '友だち総数'],
  rowsAboveHeader: 0,
  shape: { kind: 'rows', accountColumn: 'アカウント名', dayColumn: '日付', figures: { 友だち総数: 'contacts' } },
  savedAt: 0,
};
const longestName = 195;

/** A table of accounts that comes back through the import names them as before, as far as names are told apart at all. */
function judgeReimport(own: readonly string[]): void {
  const table: ViewTable = {
    ...tableOf(own),
    columns: tableOf(own).columns.slice(0, 3),
    rows: tableOf(own).rows.map((row) => row.slice(0, 3)),
    notes: [],
  };
  const text = toCsv(table, words).replace(' [Yobirin]', '');
  const decoded = decodeText(new TextEncoder().encode(text));
  demand(decoded.ok, 'our own table is no text to us');
  const reading = readFigureFile({ fileName: '', decoded: decoded.value }, [format], on + own.length);
  // A name that is one of a table of conversations, or of our own, turns the whole of it into something else.
  if (reading.kind !== 'read' || reading.read.content.of !== 'daily') return;
  const back = new Map(reading.read.content.rows.map((row) => [row.on, row.account]));
  for (const [index, one] of own.entries()) {
    const wanted = foldName(writable(one));
    const hint = back.get(on + index) ?? null;
    const isNobody = wanted === '' || isWithheld(wanted) || isSum(wanted) || wanted.length > longestName || one.length > longestName;
    if (isNobody) continue;
    const said = hint === null ? null : foldName(hint.kind === 'name' ? hint.name : hint.basicId);
    demand(said === wanted, () => `${JSON.stringify(one)} came back as ${JSON.stringify(said)}`);
  }
}

async function judgeBook(table: ViewTable): Promise<void> {
  const parts = unzipSync(new Uint8Array(await (await toXlsx(table, words)).arrayBuffer()));
  const xml = Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [
      path,
      readXml(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/^\u{feff}/u, '')),
    ]),
  );
  demand(
    Object.values(xml).every(({ formulas }) => formulas === 0),
    'a formula in the book',
  );
  const texts = new Set((xml['xl/sharedStrings.xml']?.texts ?? []).map(asExcelShows));
  for (const row of table.rows) {
    const [cell] = row;
    if (cell === undefined || !('text' in cell) || cell.text === '') continue;
    // The writer leaves out the sign for what is no character.
    const wanted = writable(cell.text).replace(/[\r\ufffd]/gu, '');
    const clipped = wanted.slice(0, 32_767);
    demand(
      [...texts].some((text) => text === wanted || (wanted.length > 32_767 && clipped.startsWith(text) && text.length > 31_900)) || wanted === '',
      () => `the book does not say ${JSON.stringify(wanted.slice(0, 80))}`,
    );
  }
  for (const text of texts) demand(text.length <= 32_767, 'a cell longer than a book can hold');
  const [, sheet = ''] = xml['xl/workbook.xml']?.attributes.find(([key, value]) => key === 'name' && value !== '') ?? [];
  demand(
    sheet.length > 0 && sheet.length <= 31 && !/[[\]/\\:*?]|^'|'$/.test(sheet) && sheet.toLowerCase() !== 'history',
    () => `a sheet called ${JSON.stringify(sheet)}`,
  );
}

/** Excel writes what XML cannot hold as `_x000D_`, and reads it so (ECMA-376 part 1, 22.9.2.19). */
function asExcelShows(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function eventsOf(own: readonly string[]) {
  const [first = '', second = first, third = second] = own.map((one) => one.slice(0, 1_000));
  const plan = planWith({
    name: first,
    accounts: [{ account: blue, name: second }],
    bubbles: [{ kind: 'text', text: third }],
    links: [third],
    plannedAt: null,
  });
  return [
    startedAt(1, { plan, by: second }),
    runEvent('waived', 2, { itemId: items.confirm.itemId, accounts: null, reason: own.join('').slice(0, 20_000), findings: [], by: third }),
    runEvent('noted', 3, { text: own.join('').slice(0, 20_000), by: first }),
    runEvent('resultNoted', 4, { accounts: [blue], result: 'failed', note: third, by: second }),
  ];
}

function judgeRunTable(own: readonly string[]): void {
  const run = foldRun(eventsOf(own));
  demand(run !== null, 'a run that does not begin');
  const table = runTable(run, [], wordsOf('ja').checkFiles.table, { moment: String, finding: String });
  const rows = parseStrictly(toCsv(table, words).slice(1));
  for (const cell of rows.flat()) demand(!startsCalculation(cell), () => `a cell that is calculated: ${JSON.stringify(cell.slice(0, 80))}`);
}

function judgeRunFile(own: readonly string[]): void {
  const events = eventsOf(own);
  const text = writeRunFile(events, [], made);
  demand(text !== null, 'a run that is not written');
  // As it comes back from a disk.
  const read = readRunFile(new TextDecoder().decode(new TextEncoder().encode(text)), readAt);
  demand(read.ok && read.value.rejected.length === 0, 'a run file that does not come back whole');
  demand(sameRows(read.value.rows.runEvents, events), 'a run that came back as another');
}

function sameRows(back: readonly { readonly eventId: string }[], rows: readonly { readonly eventId: string }[]): boolean {
  const sorted = (list: typeof back) =>
    JSON.stringify(
      [...list]
        .sort((a, b) => (a.eventId < b.eventId ? -1 : 1))
        .map((row) =>
          Object.entries(row)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => [key, JSON.stringify(value).length]),
        ),
    );
  return sorted(back) === sorted(rows);
}

function judgeTemplate(own: readonly string[]): void {
  const text = own.join('').slice(0, 1_000);
  const template = templateVersion({ name: { kind: 'own', text } });
  const read = readTemplateFile(new TextDecoder().decode(new TextEncoder().encode(writeTemplateFile(template, made))), readAt);
  demand(read.ok && JSON.stringify(read.value.name) === JSON.stringify(template.name), 'a template that came back as another');
}

function judgeBell(own: readonly string[]): void {
  const [first = ''] = own;
  const rows = { accounts: [], groupEvents: [firstSeen({ name: first }), event('noted', 1_001, { by: first.slice(0, 60), text: first })] };
  const read = readBackup(new TextDecoder().decode(new TextEncoder().encode(writeBackup(rows, made))), readAt);
  demand(read.ok && read.value.rejected.length === 0, 'a backup that does not come back whole');
  demand(
    JSON.stringify(read.value.groupEvents.map((one) => ('name' in one ? one.name : 'text' in one ? one.text : ''))) ===
      JSON.stringify([first, first]),
    'a name that came back as another',
  );
}

/** Files under such names go into a backup and come out of it, each once. */
async function judgeZip(own: readonly string[]): Promise<void> {
  const files = own.map((fileName, index) => {
    const [one] = figuresBackup.files;
    if (one === undefined) throw new Error('no file');
    const bytes = new TextEncoder().encode(`${index}`);
    return { bytes, file: { ...one.file, fileName: fileName.slice(0, 10_000) || 'x', fileId: `${index}`, sha256: String(index).repeat(64) } };
  });
  const entries = packFigures({ ...figuresBackup, files }, made);
  const zip = await toZip(entries.map(({ path, bytes }) => ({ path, content: bytes })));
  const opened = await expandFiles([new File([zip], 'backup.zip')], new AbortController().signal, () => undefined);
  const found = opened.flatMap((one) => ('bytes' in one ? one : []));
  demand(found.length === entries.length, () => `${found.length} of ${entries.length} files came out of a backup`);
  const unpacked = unpackFigures(found, readAt);
  demand(unpacked.ok && unpacked.value.rejected === 0, 'a backup that does not come back whole');
  for (const { file, bytes } of files) {
    const back = unpacked.value.files.find((one) => one.file.fileId === file.fileId);
    demand(back !== undefined && new TextDecoder().decode(back.bytes) === new TextDecoder().decode(bytes), 'a file that came back as another');
  }
  const paths = new Set<string>();
  for (const { path } of found) {
    for (const part of path.split('/').slice(1)) judgeFileName(part);
    demand(!paths.has(path.toLowerCase()), 'two files of one name');
    paths.add(path.toLowerCase());
  }
}

/** A name that every file system takes (Windows is the strictest). */
function judgeFileName(fileName: string): void {
  const isPlain = !/[\\/:*?"<>|\u0000-\u001f\u007f]/u.test(fileName) && !/[. ]$/.test(fileName) && fileName !== '' && fileName.isWellFormed();
  demand(isPlain, () => `no system takes a file called ${JSON.stringify(fileName.slice(0, 80))}`);
  demand(new TextEncoder().encode(fileName).length <= 255, 'a file name of more than 255 bytes');
  demand(!/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(fileName), () => `${fileName} is a device`);
}
