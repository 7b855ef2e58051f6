import type { Instant } from '../../utils/domain/ids';
import type { AccountWatch, WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { PageShape } from '../../utils/domain/watch/pageShape';

export interface ShapeFacts {
  readonly now: Instant;
  readonly extensionVersion: string;
  readonly level: WatchLevel;
  readonly account: Pick<AccountWatch, 'health' | 'healthDetail'>;
  readonly shape: PageShape;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The sample as a file: `yobirin-page-shape-2026-11-20.json` (the day as in Japan) with what is needed to make sense of it, and no more. */
export function pageShapeFile({ now, extensionVersion, level, account, shape }: ShapeFacts): { readonly name: string; readonly text: string } {
  const content = {
    what: 'Yobirin page shape: names, ids and texts are replaced',
    savedAt: new Date(now).toISOString(),
    extensionVersion,
    level,
    health: account.health,
    detail: account.healthDetail,
    ...shape,
  };
  return { name: `yobirin-page-shape-${day.format(now)}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}
