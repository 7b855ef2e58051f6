import type { FigureAccountId } from '../figures/figureAccount';
import type { AccountQuota } from './pricing';

/** What was said last of each account; of two at the same moment the one with the greater id, so that every computer takes the same. */
export function latestQuotas(
  quotas: readonly AccountQuota[],
  present: (account: FigureAccountId) => FigureAccountId = (account) => account,
): ReadonlyMap<FigureAccountId, AccountQuota> {
  const latest = new Map<FigureAccountId, AccountQuota>();
  for (const quota of quotas) {
    const account = present(quota.account);
    const before = latest.get(account);
    if (before === undefined || quota.saidAt > before.saidAt || (quota.saidAt === before.saidAt && quota.quotaId > before.quotaId)) {
      latest.set(account, quota);
    }
  }
  return latest;
}
