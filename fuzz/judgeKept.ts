import { daysIn, dayOf, type JstDay } from '../utils/domain/figures/day';
import { type FigureAccountId, parseFigureAccountId } from '../utils/domain/figures/figureAccount';
import { storedMetricIds } from '../utils/domain/figures/metrics';
import { demand } from './area';
import type { MemoryFigures } from './memoryFigures';

/** 2000-01-01: no figure of LINE's is older, and no cell that says so is a day. */
const year2000 = 10_957;

/** Whatever is kept of figures is a figure, a day and an account. */
export function judgeKept(store: MemoryFigures, today: JstDay, earliest = year2000): void {
  for (const { account, month, values } of store.keptMonths.values()) {
    judgeAccount(account);
    for (const [metric, column] of Object.entries(values)) {
      demand((storedMetricIds as readonly string[]).includes(metric), () => `${metric} is no figure`);
      demand(column.length === daysIn(month), () => `${month} has ${column.length} days`);
      demand(Object.keys(column).length === column.length && column.every(isFigure), 'a broken figure was kept');
    }
  }
  for (const one of store.keptBroadcasts.values()) {
    judgeAccount(one.account);
    if (one.sentOn !== null) judgeDay(one.sentOn, today, earliest);
    if (one.sentAt !== null) demand(one.sentOn === dayOf(one.sentAt), 'a broadcast on another day than its moment');
    const counted = [one.delivered, one.openers, one.clickers, one.videoStarters, one.videoFinishers];
    demand(
      [...counted, ...one.bubbles.flatMap(({ impressions, clicks }) => [impressions, clicks])].every(isFigure),
      'a broken figure of a broadcast',
    );
  }
  for (const { account, on, rows } of store.keptSnapshots.values()) {
    judgeAccount(account);
    judgeDay(on, today, earliest);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      demand('text' in cell || isShareOrFigure(cell.figure), 'a broken cell of a snapshot');
  }
  for (const { firstOn, lastOn, accounts } of store.keptFiles.values()) {
    accounts.forEach(judgeAccount);
    for (const on of [firstOn, lastOn]) if (on !== null) judgeDay(on, today, earliest);
  }
}

function judgeAccount(account: FigureAccountId): void {
  demand(parseFigureAccountId(account) !== null, () => `${account} is no account`);
}

function judgeDay(on: JstDay, today: JstDay, earliest: JstDay): void {
  demand(Number.isInteger(on) && on >= earliest && on <= today, () => `day ${on} is out of range`);
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function isFigure(value: unknown): boolean {
  return value === null || value === 'withheld' || (typeof value === 'number' && isCount(value));
}

function isShareOrFigure(value: unknown): boolean {
  return isFigure(value) || (typeof value === 'number' && value >= 0 && value <= 100);
}
