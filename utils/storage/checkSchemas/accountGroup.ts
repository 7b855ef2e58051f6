import * as v from 'valibot';
import type { AccountGroupEvent } from '../../domain/checks/accountGroup';
import { accountGroupId, count, distinctAccounts, instant, name, rowId } from './basics';

const base = { eventId: rowId, accountGroupId, at: instant, by: name } as const;

const eventSchemas = {
  named: v.strictObject({ ...base, kind: v.literal('named'), name }),
  accountsSet: v.strictObject({
    ...base,
    kind: v.literal('accountsSet'),
    accounts: distinctAccounts,
    source: v.picklist(['hand', 'pasted', 'page']),
    complete: v.boolean(),
  }),
  numbered: v.strictObject({ ...base, kind: v.literal('numbered'), managerNumber: v.nullable(count) }),
  roleNoted: v.strictObject({
    ...base,
    kind: v.literal('roleNoted'),
    person: name,
    role: v.nullable(v.picklist(['administrator', 'operator', 'operatorNoSend', 'operatorNoInsight'])),
  }),
  putAway: v.strictObject({ ...base, kind: v.literal('putAway'), away: v.boolean() }),
} satisfies { readonly [Kind in AccountGroupEvent['kind']]: v.GenericSchema<unknown, Extract<AccountGroupEvent, { kind: Kind }>> };

/** By kind. */
export const accountGroupEventSchemas: ReadonlyMap<unknown, v.GenericSchema<unknown, AccountGroupEvent>> = new Map(
  Object.entries(eventSchemas) as [string, v.GenericSchema<unknown, AccountGroupEvent>][],
);
