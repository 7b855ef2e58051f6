import type { FriendsSpec } from './worldSpec';

const dayMs = 86_400_000;
const jstOffsetMs = 9 * 3_600_000;

/** One row of the friends figures (manager-line-biz §1.3): all three are totals of that day, never daily counts. */
export interface FriendsDay {
  /** `yyyyMMdd`, a day of Japan. */
  readonly date: string;
  readonly contacts: number;
  readonly targetReaches: number;
  readonly blocks: number;
  /** LINE shows none of the three. */
  readonly withheld: boolean;
}

/** Daily totals of one account. The first day is fixed when the world begins; later days grow as time passes. */
export class FriendsLedger {
  readonly #spec: FriendsSpec;
  readonly #firstDay: number;

  constructor(spec: FriendsSpec, now: number) {
    this.#spec = spec;
    this.#firstDay = jstDay(now) - spec.days;
  }

  /** Rows up to the day before `now` (JST), oldest first, between two `yyyyMMdd` days, both included. */
  rows(now: number, from = '00000000', to = '99999999'): readonly FriendsDay[] {
    const count = Math.max(0, jstDay(now) - this.#firstDay);
    const numbers = Array.from({ length: count }, (_, index) => index).filter((index) => this.#spec.gaps?.includes(index) !== true);
    return numbers.map((index) => this.#row(index)).filter((row) => row.date >= from && row.date <= to);
  }

  #row(index: number): FriendsDay {
    const { start, perDay } = this.#spec;
    return {
      date: dateOfDay(this.#firstDay + index),
      contacts: start[0] + perDay[0] * index,
      targetReaches: start[1] + perDay[1] * index,
      blocks: start[2] + perDay[2] * index,
      withheld: this.#spec.withheld?.includes(index) === true,
    };
  }
}

/** The friends export: UTF-8 with BOM, CRLF, English header (manager-line-biz §1.1, §1.3). */
export function friendsCsv(rows: readonly FriendsDay[]): string {
  const lines = rows.map((row) => (row.withheld ? `${row.date},,,` : `${row.date},${row.contacts},${row.targetReaches},${row.blocks}`));
  return `\uFEFF${['date,contacts,targetReaches,blocks', ...lines].join('\r\n')}\r\n`;
}

/** `yyyyMMdd` of a moment in Japan. */
export function jstDate(at: number): string {
  return dateOfDay(jstDay(at));
}

/** How many days lie between two `yyyyMMdd` days, both counted; null when one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [from, to].map((date) => Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`));
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return null;
  return Math.round((last - first) / dayMs) + 1;
}

function jstDay(at: number): number {
  return Math.floor((at + jstOffsetMs) / dayMs);
}

function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
}
