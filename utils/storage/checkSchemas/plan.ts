import * as v from 'valibot';
import type { RunPlan } from '../../domain/checks/runPlan';
import { account, accountGroupId, count, counts, instant, listOf, name, text } from './basics';

const bubble = v.variant('kind', [v.strictObject({ kind: v.literal('text'), text }), v.strictObject({ kind: v.literal('other'), what: name })]);

const plannedAccounts = v.pipe(
  listOf(v.strictObject({ account, name: v.nullable(name) }), counts.accounts),
  v.check((planned) => planned.length > 0 && new Set(planned.map((one) => one.account)).size === planned.length),
);

export const planSchema: v.GenericSchema<unknown, RunPlan> = v.strictObject({
  name,
  accountGroupId: v.nullable(accountGroupId),
  accounts: plannedAccounts,
  plannedAt: v.nullable(instant),
  bubbles: listOf(bubble, counts.bubbles),
  links: listOf(text, counts.links),
  coupon: v.nullable(v.strictObject({ startsAt: instant, endsAt: instant })),
  narrowing: v.picklist(['all', 'narrowed']),
  cap: v.nullable(count),
});
