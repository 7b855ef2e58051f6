import type { Broadcast } from '../broadcast';
import type { JstDay } from '../day';
import type { FigureAccountId } from '../figureAccount';

/** A broadcast whose day is known: only such can be laid beside figures. */
export type DatedBroadcast = Broadcast & { readonly sentOn: JstDay };

/** The dated broadcasts of each account, by day. */
export function datedBroadcasts(broadcasts: readonly Broadcast[]): ReadonlyMap<FigureAccountId, readonly DatedBroadcast[]> {
  const perAccount = new Map<FigureAccountId, DatedBroadcast[]>();
  for (const broadcast of broadcasts) {
    if (!isDated(broadcast)) continue;
    const own = perAccount.get(broadcast.account);
    if (own) own.push(broadcast);
    else perAccount.set(broadcast.account, [broadcast]);
  }
  for (const own of perAccount.values()) own.sort((a, b) => a.sentOn - b.sentOn || (a.sentAt ?? 0) - (b.sentAt ?? 0));
  return perAccount;
}

function isDated(broadcast: Broadcast): broadcast is DatedBroadcast {
  return broadcast.sentOn !== null;
}
