import * as v from 'valibot';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import { account, count, counts, digest, instant, itemId, listOf, name, rowId, runId, text } from './basics';
import { findingSchema } from './finding';
import { planSchema } from './plan';
import { frozenTemplateSchema } from './template';

const mark = v.nullable(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('ticked'), by: name, at: instant }),
    v.strictObject({ kind: v.literal('waived'), by: name, at: instant, reason: text, finding: v.nullable(findingSchema) }),
  ]),
);

const signedItem = v.strictObject({
  itemId,
  run: mark,
  accounts: listOf(v.strictObject({ account, mark }), counts.accounts),
  findings: listOf(findingSchema, counts.findings),
});

export const signedRecordSchema: v.GenericSchema<unknown, SignedRecord> = v.strictObject({
  recordId: rowId,
  runId,
  signedAt: instant,
  signer: name,
  content: v.strictObject({
    runId,
    revision: v.pipe(count, v.minValue(1)),
    plan: planSchema,
    template: frozenTemplateSchema,
    items: listOf(signedItem, counts.items),
    rules: v.strictObject({ twoSignersFrom: count, nightFromHour: count, nightToHour: count, spacingHours: count, freshDays: count }),
    recipients: v.nullable(count),
  }),
  digest,
});
