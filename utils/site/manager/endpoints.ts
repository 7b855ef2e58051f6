import type { BasicId } from '../../domain/ids';
import { basicIdOfPart } from '../csv/managerAddress';
import { isoOfDay, type JstDay, type Period } from '../../domain/figures/day';

/** The only place that spells an endpoint of the Manager. All are GETs without side effect. */
const origin = 'https://manager.line.biz';

/** How the switch for joining group chats stands for one account (manager-line-biz §3.3, SINGLE; the shape of the answer is not known). */
export function groupTalkUrl(basicId: BasicId): string {
  return `${botUrl(basicId)}/groupTalk`;
}

/** Whose switch the page itself asks for at this address; null: it is another address. */
export function groupTalkAt(url: string): BasicId | null {
  if (!URL.canParse(url)) return null;
  const { origin: from, pathname } = new URL(url);
  const [, id] = /^\/api\/bots\/([^/]+)\/groupTalk\/?$/.exec(pathname) ?? [];
  return from === origin && id !== undefined ? basicIdOfPart(id) : null;
}

/** The friends figures of one account, both ends of the period included (manager-line-biz §1.2, SINGLE; 397 days at most, §1.3). */
export function contactsCsvUrl(basicId: BasicId, period: Period): string {
  return `${botUrl(basicId)}/insight/contacts.csv?fromDate=${compact(period.fromOn)}&toDate=${compact(period.toOn)}`;
}

function botUrl(basicId: BasicId): string {
  // The id stands in the path with its `@` as it is (§3.1); anything else that is no letter is escaped.
  return `${origin}/api/bots/${encodeURIComponent(basicId).replace(/^%40/, '@')}`;
}

/** `yyyyMMdd`. */
function compact(on: JstDay): string {
  return isoOfDay(on).replaceAll('-', '');
}
