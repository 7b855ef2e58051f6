import * as v from 'valibot';
import { type AccountId, type ChatId, parseAccountId, parseChatId } from '../../domain/ids';
import type { InvitationEvent } from '../../domain/invitations/invitation';
import { type InvitationId, parseInvitationId } from '../../domain/invitations/invitationId';
import { instant, name, rowId, text, whole } from './basics';

const accountId = v.custom<AccountId>((value) => parseAccountId(value) !== null);
const chatId = v.custom<ChatId>((value) => parseChatId(value) !== null);
const base = { eventId: rowId, invitationId: v.custom<InvitationId>((value) => parseInvitationId(value) !== null), at: instant, by: name } as const;
const group = v.strictObject({ accountId, chatId });
/** Days since 1970: the year 1 to the year 9999 and somewhat more; wide, because it is compared and never counted through. */
const day = v.pipe(whole, v.minValue(-800_000), v.maxValue(3_000_000));

const details = { customer: name, accountId, groupName: v.nullable(name), byOn: day, owner: v.nullable(name), note: text } as const;
const change = {
  customer: v.exactOptional(name),
  accountId: v.exactOptional(accountId),
  groupName: v.exactOptional(v.nullable(name)),
  byOn: v.exactOptional(day),
  owner: v.exactOptional(v.nullable(name)),
  note: v.exactOptional(text),
} as const;

const eventSchemas = {
  recorded: v.strictObject({ ...base, kind: v.literal('recorded'), details: v.strictObject(details) }),
  edited: v.strictObject({ ...base, kind: v.literal('edited'), change: v.strictObject(change) }),
  matched: v.strictObject({ ...base, kind: v.literal('matched'), group, as: v.picklist(['exact', 'likely', 'picked']) }),
  matchRefused: v.strictObject({ ...base, kind: v.literal('matchRefused'), group }),
  closed: v.strictObject({ ...base, kind: v.literal('closed'), reason: text }),
  reopened: v.strictObject({ ...base, kind: v.literal('reopened') }),
} satisfies { readonly [Kind in InvitationEvent['kind']]: v.GenericSchema<unknown, Extract<InvitationEvent, { kind: Kind }>> };

/** By kind. */
export const invitationEventSchemas: ReadonlyMap<unknown, v.GenericSchema<unknown, InvitationEvent>> = new Map(
  Object.entries(eventSchemas) as [string, v.GenericSchema<unknown, InvitationEvent>][],
);
