import { dayFromIso, isoOfDay, type JstDay, lengthOf, type Period } from '../../utils/domain/figures/day';

/** Against what a period is held: the same number of days just before, the same days a year earlier, or days the user names. */
export type Against = 'previous' | 'yearBefore' | 'custom';

export function periodAgainst(now: Period, against: Exclude<Against, 'custom'>): Period {
  if (against === 'previous') return { fromOn: now.fromOn - lengthOf(now), toOn: now.fromOn - 1 };
  return { fromOn: yearBefore(now.fromOn), toOn: yearBefore(now.toOn) };
}

/** The same date of the year before; for 29 February the 28th. */
function yearBefore(on: JstDay): JstDay {
  const iso = isoOfDay(on);
  const year = String(Number(iso.slice(0, 4)) - 1).padStart(4, '0');
  return dayFromIso(year + iso.slice(4)) ?? dayFromIso(`${year}-02-28`) ?? on - 365;
}
