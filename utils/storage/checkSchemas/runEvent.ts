import * as v from 'valibot';
import type { RunEvent, RunEventKind } from '../../domain/checks/runEvents';
import { counts, digest, distinctAccounts, instant, itemId, listOf, name, rowId, runId, text } from './basics';
import { findingSchema } from './finding';
import { planSchema } from './plan';
import { frozenTemplateSchema } from './template';

const base = { eventId: rowId, runId, at: instant, by: name } as const;
const cell = { ...base, itemId, accounts: v.nullable(distinctAccounts) } as const;

/** One schema per kind: a kind added to the domain without one does not compile. */
const eventSchemas = {
  started: v.strictObject({ ...base, kind: v.literal('started'), template: frozenTemplateSchema, plan: planSchema }),
  planned: v.strictObject({ ...base, kind: v.literal('planned'), plan: planSchema }),
  ticked: v.strictObject({ ...cell, kind: v.literal('ticked') }),
  unticked: v.strictObject({ ...cell, kind: v.literal('unticked') }),
  waived: v.strictObject({ ...cell, kind: v.literal('waived'), reason: text, findings: listOf(findingSchema, counts.findings) }),
  unwaived: v.strictObject({ ...cell, kind: v.literal('unwaived') }),
  pauseStarted: v.strictObject({ ...base, kind: v.literal('pauseStarted'), itemId }),
  noted: v.strictObject({ ...base, kind: v.literal('noted'), text }),
  signed: v.strictObject({
    ...base,
    kind: v.literal('signed'),
    signer: name,
    recordId: rowId,
    digest,
    basis: name,
    needed: v.picklist([1, 2]),
  }),
  abandoned: v.strictObject({ ...base, kind: v.literal('abandoned'), reason: text }),
  sent: v.strictObject({ ...base, kind: v.literal('sent'), sentAt: instant }),
  resultNoted: v.strictObject({
    ...base,
    kind: v.literal('resultNoted'),
    accounts: distinctAccounts,
    result: v.picklist(['delivered', 'failed', 'unknown']),
    note: text,
  }),
} satisfies { readonly [Kind in RunEventKind]: v.GenericSchema<unknown, Extract<RunEvent, { kind: Kind }>> };

/** By kind. */
export const runEventSchemas: ReadonlyMap<unknown, v.GenericSchema<unknown, RunEvent>> = new Map(
  Object.entries(eventSchemas) as [string, v.GenericSchema<unknown, RunEvent>][],
);
