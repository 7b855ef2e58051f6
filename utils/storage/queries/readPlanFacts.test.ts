import { afterEach, expect, it } from 'vitest';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { jstDay } from '../../domain/time/jst';
import { runIdOf } from '../../testing/checkBuilders';
import { aFriday, jst, planOf, quotaOf, shopA, shopB } from '../../testing/findingBuilders';
import { db } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { readListedAccounts } from './readListedAccounts';
import { readPlanFacts } from './readPlanFacts';

const today = jstDay(aFriday);
const [one, two] = [runIdOf('one'), runIdOf('two')];
const accounts = (...ids: readonly FigureAccountId[]) => ids.map((account) => ({ account, name: null }));
const sent = (account: FigureAccountId, broadcastId: string, at: number) => ({ account, broadcastId, sentAt: at, sentOn: jstDay(at) }) as never;

afterEach(() => emptyDatabase(db));

it('of several plans each has its own accounts, and the broadcasts around its own day', async () => {
  await db.accountQuotas.bulkAdd([quotaOf({ quotaId: 'a' }), quotaOf({ quotaId: 'b', account: shopB, planId: 'standard' })]);
  await db.broadcasts.bulkAdd([
    sent(shopA, 'near', jst(2026, 11, 1)),
    sent(shopB, 'of the other shop', jst(2026, 11, 1)),
    sent(shopA, 'half a year later', jst(2027, 5, 1)),
  ]);
  const known = await readPlanFacts(
    [
      { runId: one, plan: planOf({ accounts: accounts(shopA, shopB) }) },
      { runId: two, plan: planOf({ accounts: accounts(shopA), plannedAt: jst(2027, 5, 2) }) },
    ],
    { today, listed: [] },
  );
  const broadcastsOf = (runId: typeof one, account: FigureAccountId) =>
    known
      .get(runId)
      ?.accounts.get(account)
      ?.broadcasts.map(({ broadcastId }) => broadcastId);
  expect(broadcastsOf(one, shopA)).toEqual(['near']);
  expect(broadcastsOf(one, shopB)).toEqual(['of the other shop']);
  expect(broadcastsOf(two, shopA)).toEqual(['half a year later']);
  expect([...(known.get(two)?.accounts.keys() ?? [])]).toEqual([shopA]);
  expect(known.get(one)?.accounts.get(shopB)?.quota?.planId).toBe('standard');
});

it('what lies under the id an account had before is its own', async () => {
  const former = 'U0000000000000000000000000000000a' as FigureAccountId;
  await db.accounts.put({ accountId: former, basicId: shopA } as never);
  await db.accountQuotas.add(quotaOf({ account: former, planId: 'standard' }));
  await db.broadcasts.add(sent(former, 'before', jst(2026, 11, 1)));
  const known = await readPlanFacts([{ runId: null, plan: planOf({ accounts: accounts(shopA) }) }], { today, listed: await readListedAccounts() });
  expect(known.get(null)?.accounts.get(shopA)).toMatchObject({ quota: { planId: 'standard' }, broadcasts: [{ broadcastId: 'before' }] });
});

it('an account nothing is known of is there, unknown in everything', async () => {
  const known = await readPlanFacts([{ runId: null, plan: planOf({ accounts: accounts(shopB), plannedAt: null }) }], { today, listed: [] });
  expect(known.get(null)).toMatchObject({ accountGroup: null });
  expect(known.get(null)?.accounts.get(shopB)).toEqual({
    account: shopB,
    name: null,
    newestOn: null,
    contacts: null,
    blocks: null,
    targetReaches: null,
    quota: null,
    broadcasts: [],
  });
});

it('without plans there is nothing to know', async () => {
  expect((await readPlanFacts([], { today, listed: [] })).size).toBe(0);
});
