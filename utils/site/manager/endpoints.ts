import type { BasicId } from '../../domain/ids';
import { isoOfDay, type JstDay, type Period } from '../../domain/figures/day';

/** The only place that spells an endpoint of the Manager. It is a GET without side effect. */
const origin = 'https://manager.line.biz';

/** The friends figures of one account, both ends of the period included (manager-line-biz §1.2, SINGLE; 397 days at most, §1.3). */
export function contactsCsvUrl(basicId: BasicId, period: Period): string {
  // The id stands in the path with its `@` as it is (§3.1); anything else that is no letter is escaped.
  const id = encodeURIComponent(basicId).replace(/^%40/, '@');
  return `${origin}/api/bots/${id}/insight/contacts.csv?fromDate=${compact(period.fromOn)}&toDate=${compact(period.toOn)}`;
}

/** `yyyyMMdd`. */
function compact(on: JstDay): string {
  return isoOfDay(on).replaceAll('-', '');
}
