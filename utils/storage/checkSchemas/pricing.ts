import * as v from 'valibot';
import type { AccountQuota, PriceTable } from '../../domain/checks/pricing';
import { account, amount, count, counts, instant, listOf, name, rowId } from './basics';

const country = v.picklist(['JP', 'TW', 'TH']);

export const quotaSchema: v.GenericSchema<unknown, AccountQuota> = v.strictObject({
  quotaId: rowId,
  account,
  country,
  planId: name,
  used: v.nullable(count),
  usedAt: v.nullable(instant),
  additionalLimit: v.nullable(count),
  saidAt: instant,
  by: name,
});

const step = v.strictObject({ upTo: v.nullable(count), each: amount, atMost: v.boolean() });

export const priceTableSchema: v.GenericSchema<unknown, PriceTable> = v.strictObject({
  priceTableId: rowId,
  country,
  currency: v.picklist(['JPY', 'TWD', 'THB']),
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  plans: listOf(v.strictObject({ planId: name, name, monthly: amount, freeMessages: count, additional: listOf(step, counts.plans) }), counts.plans),
  savedAt: instant,
  by: name,
});
