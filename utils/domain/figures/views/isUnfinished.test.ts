import { expect, it } from 'vitest';
import { atJstDay, minuteMs } from '../../time/jst';
import { isUnfinished } from './isUnfinished';

const today = 20_000;

it.each([
  { day: 'tomorrow', on: today + 1, now: atJstDay(today, 23), unfinished: true },
  { day: 'today, late', on: today, now: atJstDay(today, 23), unfinished: true },
  { day: 'yesterday, just after midnight', on: today - 1, now: atJstDay(today, 0), unfinished: true },
  { day: 'yesterday, a minute before noon', on: today - 1, now: atJstDay(today, 12) - minuteMs, unfinished: true },
  { day: 'yesterday at noon', on: today - 1, now: atJstDay(today, 12), unfinished: false },
  { day: 'the day before yesterday, just after midnight', on: today - 2, now: atJstDay(today, 0), unfinished: false },
])('$day: unfinished $unfinished', ({ on, now, unfinished }) => {
  expect(isUnfinished(on, now)).toBe(unfinished);
});
