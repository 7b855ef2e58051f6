import { isoOfDay } from '../domain/figures/day';
import type { Broadcast } from '../domain/figures/broadcast';
import type { Figure } from '../domain/figures/figure';
import type { FigureAccountId } from '../domain/figures/figureAccount';
import type { DailyFigures } from './figureSets';

const lineEnd = '\r\n';

/** The friends export of one account (manager-line-biz §1.3): days without figures have no row, withheld figures an empty cell. */
export function friendsCsv({ fromOn, values }: DailyFigures): string {
  const { contacts = [], targetReaches = [], blocks = [] } = values;
  const rows = contacts.flatMap((_, day) => {
    const figures: readonly Figure[] = [contacts[day] ?? null, targetReaches[day] ?? null, blocks[day] ?? null];
    if (figures.every((figure) => figure === null)) return [];
    return [[isoOfDay(fromOn + day).replaceAll('-', ''), ...figures.map(cellOf)].join(',')];
  });
  return ['date,contacts,targetReaches,blocks', ...rows, ''].join(lineEnd);
}

/** The message export of one account; only ids and days matter here. */
export function broadcastsCsv(account: FigureAccountId, broadcasts: readonly Broadcast[]): string {
  const rows = broadcasts
    .filter((broadcast) => broadcast.account === account && broadcast.sentOn !== null)
    .map((broadcast, at) => `${at + 1},${isoOfDay(broadcast.sentOn ?? 0).replaceAll('-', '')},,100,50,5,,`);
  return ['broadcastId,sentDate,cmsUrl,deliveredCount,open,clickUU,videoStartUU,videoCompleteUU', ...rows, ''].join(lineEnd);
}

function cellOf(figure: Figure): string {
  return figure === 'withheld' || figure === null ? '' : String(figure);
}
