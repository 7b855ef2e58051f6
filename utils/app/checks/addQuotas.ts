import type { AccountQuota } from '../../domain/checks/pricing';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/** What is said of one account's plan and quota, without when and by whom. */
export type QuotaSaying = Omit<AccountQuota, 'quotaId' | 'saidAt' | 'by'>;

/** Notes plans and quotas, all or nothing. What was said before stays; the latest statement of an account counts. */
export async function addQuotas(
  { store, clock, newId, by }: ChecksDeps,
  sayings: readonly QuotaSaying[],
): Promise<Result<readonly AccountQuota[], 'refused'>> {
  const saidAt = clock.now();
  const quotas = sayings.map((saying): AccountQuota => ({
    ...saying,
    usedAt: saying.used === null ? null : (saying.usedAt ?? saidAt),
    quotaId: newId(),
    saidAt,
    by,
  }));
  const written = await store.transaction((tx) => tx.addQuotas(quotas));
  return written.ok ? ok(quotas) : fail('refused');
}
