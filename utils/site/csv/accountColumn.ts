import { parseBasicId } from '../../domain/ids';
import { unguardFormula } from '../../domain/figures/formulaGuard';
import type { AccountHint } from '../../domain/figures/readExport';
import { isWithheld, plainCell, readCount, readPeriod } from './cells';
import { namesOf, normalHeader } from './headers';

const idHeaders = namesOf([
  'basicid', 'lineid', 'accountid', 'botid', 'basicsearchid', 'searchid', 'ベーシックid', 'lineベーシックid', 'アカウントid', 'プレミアムid', '検索用id', 'ไอดีพื้นฐาน', 'ไอดีบัญชี',
  'ไอดีline', 'เบสิกไอดี', '基本id', '帳號id', '官方帳號id',
]); // oxfmt-ignore

const nameHeaders = namesOf([
  'account', 'accountname', 'lineaccount', 'officialaccount', 'officialaccountname', 'botname', 'shop', 'shopname', 'store', 'storename', 'アカウント', 'アカウント名',
  '公式アカウント', '公式アカウント名', 'line公式アカウント', 'line公式アカウント名', '店舗', '店舗名', '店名', '名称', 'บัญชี', 'ชื่อบัญชี', 'บัญชีทางการ', 'ชื่อร้าน', '帳號', '帳號名稱', '官方帳號',
  '官方帳號名稱', '店家名稱',
]); // oxfmt-ignore

/** Rows and columns of sums: nobody's figures. */
const sums = /^(?:合計|総合計|総計|小計|計|全体|全アカウント|平均|total|grandtotal|subtotal|sum|average|all|รวม|รวมทั้งหมด|總計|總和|合計數|平均值)$/;
/** As much as an id made of a name holds: longer ones could not be told apart. LINE's own names have 20 characters. */
const longestName = 195;
const bareId = /^[a-z0-9][a-z0-9._-]{2,29}$/i;

/** True for a header that names accounts, by id or by name. */
export function isAccountHeader(header: string): boolean {
  const normal = normalHeader(header);
  return idHeaders.has(normal) || nameHeaders.has(normal);
}

export function isSum(cell: string): boolean {
  return sums.test(normalHeader(plainCell(cell)));
}

/**
 * Whose figures a cell under that header says they are: a basic id, also without its `@` in a column of basic ids, else a name. Null for
 * blank cells, for sums, and for texts far too long to be a name. An apostrophe stays where a name has one of its own.
 */
export function readAccountHint(cell: string, header: string): AccountHint | null {
  const text = unguardFormula(cell.normalize('NFKC').trim()).trim();
  if (isWithheld(text) || isSum(text) || text.length > longestName) return null;
  const normal = normalHeader(header);
  const id = parseBasicId(idHeaders.has(normal) && bareId.test(text) && !/^U[0-9a-f]{32}$/.test(text) ? `@${text}` : text);
  return id === null ? { kind: 'name', name: text } : { kind: 'basicId', basicId: id };
}

interface Column {
  readonly index: number;
  readonly header: string;
  /** Cells that are not blank. */
  readonly cells: readonly string[];
}

/** The column that tells whose the rows are: by its values first (basic ids, known names), then by its header, then text that repeats. Null when none does. */
export function findAccountColumn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  knownNames: readonly string[],
  taken: readonly number[],
): number | null {
  const known = new Set(knownNames.map(plainCell));
  const isTaken = new Set(taken);
  const columns = headers
    .map((header, index) => ({ index, header, cells: rows.map((row) => row[index] ?? '').filter((cell) => !isWithheld(cell) && !isSum(cell)) }))
    .filter((column) => column.header !== '' && column.cells.length > 0 && !isTaken.has(column.index));
  const tests: readonly ((column: Column) => boolean)[] = [
    (column) => mostly(column.cells, (cell) => plainCell(cell).startsWith('@')),
    (column) => idHeaders.has(normalHeader(column.header)) && mostly(column.cells, (cell) => bareId.test(plainCell(cell))),
    (column) => known.size > 0 && mostly(column.cells, (cell) => known.has(plainCell(cell))),
    (column) => isAccountHeader(column.header) && !mostly(column.cells, isFigureOrDay),
    (column) => !mostly(column.cells, isFigureOrDay) && repeats(column.cells),
  ];
  for (const test of tests) {
    const found = columns.find(test);
    if (found !== undefined) return found.index;
  }
  return null;
}

function isFigureOrDay(cell: string): boolean {
  return readCount(cell) !== null || readPeriod(cell) !== null || /^[+-]?[\d.,]+%?$/.test(plainCell(cell));
}

function repeats(cells: readonly string[]): boolean {
  const distinct = new Set(cells).size;
  return distinct > 1 && distinct < cells.length;
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 5 >= cells.length * 4;
}
