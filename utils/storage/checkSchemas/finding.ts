import * as v from 'valibot';
import type { CheckId } from '../../domain/checks/checkId';
import type { Finding, FindingOf } from '../../domain/checks/finding';
import { account, accounts, amount, count, counts, instant, listOf, name, runId, text, whole } from './basics';

const verdict = v.picklist(['ok', 'note', 'fail', 'unknown', 'notApplicable']);
const figure = v.nullable(v.union([v.number(), v.literal('withheld')]));
const some = v.nullable(whole);
const at = v.nullable(instant);
const links = listOf(text, counts.links);

/** One schema per check: a check added to the domain without one does not compile. */
const findingSchemas = {
  quota: v.strictObject({
    verdict,
    check: v.literal('quota'),
    account,
    free: some,
    used: some,
    planned: whole,
    remaining: some,
    recipients: some,
    basis: v.nullable(v.picklist(['reachable', 'targetReach', 'cap'])),
    difference: some,
    additional: count,
    cost: v.nullable(v.strictObject({ amount, currency: v.picklist(['JPY', 'TWD', 'THB']), atMost: v.boolean() })),
    gaps: listOf(v.picklist(['plan', 'used', 'figures', 'prices', 'additionalLimit', 'plannedTime', 'otherRun']), 10),
  }),
  figuresFresh: v.strictObject({ verdict, check: v.literal('figuresFresh'), account, newestOn: some, daysOld: some }),
  targetReach: v.strictObject({ verdict, check: v.literal('targetReach'), account, targetReaches: figure, least: count }),
  spacing: v.strictObject({
    verdict,
    check: v.literal('spacing'),
    account,
    nearest: v.nullable(v.strictObject({ at: instant, runId: v.nullable(runId), name: v.nullable(name) })),
    hours: v.number(),
  }),
  accountsAsPlanned: v.strictObject({
    verdict,
    check: v.literal('accountsAsPlanned'),
    accounts: count,
    notInGroup: accounts,
    missingOfGroup: accounts,
    groupComplete: v.nullable(v.boolean()),
    sinceLastRun: v.nullable(v.strictObject({ runId, at: instant, added: accounts, removed: accounts })),
  }),
  plannedTime: v.strictObject({ verdict, check: v.literal('plannedTime'), plannedAt: at, past: v.boolean() }),
  nightHours: v.strictObject({ verdict, check: v.literal('nightHours'), plannedAt: at, fromHour: count, toHour: count }),
  holiday: v.strictObject({ verdict, check: v.literal('holiday'), plannedAt: at, name: v.nullable(name), weekend: v.boolean() }),
  textLength: v.strictObject({
    verdict,
    check: v.literal('textLength'),
    bubbles: listOf(v.strictObject({ index: count, length: count }), counts.bubbles),
    most: count,
  }),
  bubbleCount: v.strictObject({ verdict, check: v.literal('bubbleCount'), count, most: count }),
  links: v.strictObject({
    verdict,
    check: v.literal('links'),
    links: count,
    broken: listOf(
      v.strictObject({
        link: text,
        why: v.picklist(['notAnAddress', 'notHttps', 'space', 'fullWidth', 'localHost', 'placeholder', 'tooLong']),
      }),
      counts.links,
    ),
  }),
  utm: v.strictObject({
    verdict,
    check: v.literal('utm'),
    links: count,
    without: links,
    differing: listOf(v.strictObject({ parameter: name, values: links }), counts.links),
  }),
  couponPeriod: v.strictObject({
    verdict,
    check: v.literal('couponPeriod'),
    startsAt: at,
    endsAt: at,
    fault: v.nullable(v.picklist(['endsBeforeStart', 'startsAfterSend', 'endsBeforeSend', 'endsSoonAfterSend'])),
  }),
} satisfies { readonly [Check in CheckId]: v.GenericSchema<unknown, FindingOf<Check>> };

const schemaOf = new Map<unknown, v.GenericSchema<unknown, Finding>>(Object.entries(findingSchemas));

/** Told apart by its check; a check nobody knows is no finding. */
export const findingSchema: v.GenericSchema<unknown, Finding> = v.lazy((value) => {
  const check = typeof value === 'object' && value !== null && 'check' in value ? value.check : null;
  return schemaOf.get(check) ?? v.never();
});
