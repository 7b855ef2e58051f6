import { atJstDay } from '../../time/jst';
import type { Instant } from '../../ids';
import { dayOf } from '../day';
import type { JstDay } from '../day';

/** Hour of the day, JST, from which yesterday's figures are taken as final (manager-line-biz §1.4, INFERRED). */
const finalFromHour = 12;

/** True while the figures of that day may still move: today and later always, yesterday before noon JST. */
export function isUnfinished(on: JstDay, now: Instant): boolean {
  return on > newestFinished(now);
}

/** The newest day whose figures are taken as final. */
export function newestFinished(now: Instant): JstDay {
  const today = dayOf(now);
  return now < atJstDay(today, finalFromHour) ? today - 2 : today - 1;
}
