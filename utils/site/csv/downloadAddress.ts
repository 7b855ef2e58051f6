import type { JstDay, Period } from '../../domain/figures/day';
import type { BasicId } from '../../domain/ids';
import { readDay } from './cells';
import { basicIdOfPart, managerUrl } from './managerAddress';

/** What the address of a download of the Manager tells. */
export interface DownloadAddress {
  readonly basicId: BasicId;
  /** Id of the format such a download has; null = an export whose header nobody knows. */
  readonly formatId: string | null;
  readonly period: Period | null;
}

/** Paths below `/api/bots/{@id}/` (manager-line-biz §1.2, SINGLE each; the family is CONFIRMED). */
const exports: readonly { readonly path: RegExp; readonly formatId: string | null }[] = [
  { path: /^insight\/contacts\.csv$/, formatId: 'friends' },
  { path: /^insight\/demographic\/v\d+\/age\.csv$/, formatId: 'age' },
  { path: /^insight\/demographic\/v\d+\/area\.csv$/, formatId: 'area' },
  { path: /^insight\/.+\.csv$/, formatId: null },
  { path: /^oashopcard\/[^/]+\/insight\/usageStatsCsv$/, formatId: 'rewardCards' },
  { path: /^oashopcard\/[^/]+\/insight\/userDistributionByPointCsv$/, formatId: 'cardPoints' },
];

/** Account and days of a download from the Manager; null for any other address, among them `blob:` ones. */
export function readDownloadAddress(address: string): DownloadAddress | null {
  const url = managerUrl(address, /^manager\.line\.biz$/);
  const [, bot, path] = /^\/api\/bots\/([^/]+)\/(.+)$/.exec(url?.pathname ?? '') ?? [];
  const basicId = basicIdOfPart(bot);
  const known = exports.find((one) => one.path.test(path ?? ''));
  if (url === null || basicId === null || known === undefined) return null;
  return { basicId, formatId: known.formatId, period: periodOf(url.searchParams) };
}

function periodOf(query: URLSearchParams): Period | null {
  const dayOf = (name: string): JstDay | null => readDay(query.get(name) ?? '');
  const fromOn = dayOf('fromDate') ?? dayOf('date');
  const toOn = dayOf('toDate') ?? dayOf('date');
  return fromOn !== null && toOn !== null && fromOn <= toOn ? { fromOn, toOn } : null;
}
