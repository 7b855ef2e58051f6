import { isWithheld, readPeriod } from './cells';
import { namesOf, normalHeader } from './headers';

/** Names of the day of a row; where a span is told in two columns, its end comes before its beginning. In order of preference. */
const dayHeaders = [
  namesOf(['date', 'day', '日付', '年月日', '日', '集計日', '対象日', '計測日', 'データ日付', 'วันที่', '日期', '統計日期']),
  namesOf(['enddate', 'todate', 'periodend', 'to', 'end', '終了日', '集計終了日', '期間終了日', '終了', '集計期間終了', '集計期間終了日', '集計期間(終了)', '集計期間(終了日)', '集計期間(至)',
    'วันที่สิ้นสุด', '結束日期']),
  namesOf(['period', 'month', 'week', '期間', '集計期間', '対象期間', '年月', '月', '対象月', '集計月', 'ช่วงเวลา', 'เดือน', '期間範圍', '月份']),
]; // oxfmt-ignore
const startHeaders = /開始|^from|^start|startdate|fromdate|\((?:自|から)\)|เริ่ม|起始/;
/** Days that are not those of the figures: when an account was made, when the file was. */
const otherDays = /作成|登録|開設|開始日時|ダウンロード|出力|更新|認証|created|registered|downloaded|exported|updated|สร้าง|建立|下載|更新/;

/** True for a header that names the day or the span of a row. */
export function isDayHeader(header: string): boolean {
  const normal = normalHeader(header);
  return dayHeaders.some((names) => names.has(normal)) || (startHeaders.test(normal) && /日|期間|date|วัน/.test(normal));
}

/** The column of days: by its header if its cells are days, else the last column whose cells are. Null when there is none. */
export function findDayColumn(headers: readonly string[], rows: readonly (readonly string[])[]): number | null {
  const columns = headers.flatMap((header, index) => (holdsDays(rows, index) ? [{ normal: normalHeader(header), index }] : []));
  for (const names of dayHeaders) {
    const found = columns.find((column) => names.has(column.normal));
    if (found !== undefined) return found.index;
  }
  const own = columns.filter((column) => column.normal !== '' && !otherDays.test(column.normal));
  return (own.filter((column) => !startHeaders.test(column.normal)).at(-1) ?? own.at(-1))?.index ?? null;
}

/** Do any of its rows stand for more than one day? */
export function holdsSpans(headers: readonly string[], rows: readonly (readonly string[])[], dayColumn: number): boolean {
  const start = headers.findIndex((header, index) => index !== dayColumn && startHeaders.test(normalHeader(header)) && holdsDays(rows, index));
  return rows.some((row) => {
    const period = readPeriod(row[dayColumn] ?? '');
    const from = start === -1 ? null : readPeriod(row[start] ?? '');
    return period !== null && (period.fromOn < period.toOn || (from !== null && from.fromOn < period.toOn));
  });
}

function holdsDays(rows: readonly (readonly string[])[], index: number): boolean {
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => !isWithheld(cell));
  return cells.length > 0 && cells.filter((cell) => readPeriod(cell) !== null).length * 5 >= cells.length * 4;
}
