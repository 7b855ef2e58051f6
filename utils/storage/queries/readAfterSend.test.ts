import { afterEach, expect, it } from 'vitest';
import type { RunState } from '../../domain/checks/run';
import { daysIn } from '../../domain/figures/day';
import { jst, planOf, shopA } from '../../testing/findingBuilders';
import { db } from '../db';
import { emptyDatabase } from '../emptyDatabase';
import { readAfterSend } from './readAfterSend';
import { readListedAccounts } from './readListedAccounts';

const now = jst(2026, 11, 20);
const run = (runId: string, sentAt: number | null) =>
  ({
    runId,
    plan: planOf({ accounts: [{ account: shopA, name: null }] }),
    results: {},
    sent: sentAt === null ? null : { sentAt, by: '', withoutSignOff: false },
  }) as unknown as RunState;

afterEach(() => emptyDatabase(db));

it('reads what is needed of each sent run, also under the id an account had before', async () => {
  const account = 'U0000000000000000000000000000000a';
  await db.accounts.put({ accountId: account, basicId: shopA } as never);
  const blocks = (month: string) => Array.from({ length: daysIn(month) }, (_, index) => 100 + index);
  await db.metricMonths.bulkPut([
    { account: account as never, month: '2026-10', values: { blocks: blocks('2026-10') }, fileIds: [] },
    { account: shopA, month: '2026-11', values: { blocks: blocks('2026-11') }, fileIds: [] },
  ]);
  const known = await readAfterSend([run('sent', jst(2026, 11, 5)), run('open', null)], await readListedAccounts(), now);
  expect([...known.keys()]).toEqual(['sent']);
  expect(known.get('sent' as never)?.blocks[0]).toMatchObject({ state: 'known', change: 1, usual: 1, missing: [] });
});

it('asks nothing of the database when nothing was sent', async () => {
  expect((await readAfterSend([run('open', null)], [], now)).size).toBe(0);
});
