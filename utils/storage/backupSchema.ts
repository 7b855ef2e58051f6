import * as v from 'valibot';
import type { GroupEvent, GroupEventKind } from '../domain/groups/events';
import { type AccountId, type BasicId, type ChatId, type Instant, parseAccountId, parseBasicId, parseChatId } from '../domain/ids';
import { lastInstant } from '../domain/time/jst';
import type { AccountWatch } from '../domain/watch/accountWatch';

/** Schemas of the rows a backup holds. A file comes from anywhere, so every field is checked; keys nobody knows are dropped. */

const longestEventId = 500;
/** Far above any name or note, far below what would choke a list. */
const longestText = 100_000;

const accountId = v.custom<AccountId>((value) => parseAccountId(value) !== null);
const chatId = v.custom<ChatId>((value) => parseChatId(value) !== null);
const basicId = v.custom<BasicId>((value) => parseBasicId(value) !== null);
const instant: v.GenericSchema<Instant> = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(lastInstant));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(longestText));
const sensor = v.picklist(['tap', 'list', 'contacts', 'events', 'members']);

const base = {
  eventId: v.pipe(v.string(), v.minLength(1), v.maxLength(longestEventId)),
  accountId,
  chatId,
  at: instant,
  recordedAt: instant,
} as const;
const decision = { ...base, by: text } as const;

/** One schema per kind: a kind added to the domain without one does not compile. */
const eventSchemas = {
  firstSeen: v.object({
    ...base,
    kind: v.literal('firstSeen'),
    novelty: v.picklist(['joined', 'newToUs', 'maybeOld', 'baseline']),
    via: sensor,
    notBeforeAt: v.nullable(instant),
    chatKind: v.picklist(['group', 'room', 'unknown']),
    name: v.nullable(text),
    members: v.nullable(count),
    iconHash: v.nullable(text),
    changedAt: v.exactOptional(instant),
  }),
  joined: v.object({ ...base, kind: v.literal('joined'), via: sensor }),
  settled: v.object({ ...base, kind: v.literal('settled'), novelty: v.picklist(['joined', 'baseline']) }),
  left: v.object({ ...base, kind: v.literal('left'), via: v.picklist(['leaveEvent', 'notFound']) }),
  returned: v.object({ ...base, kind: v.literal('returned'), via: sensor, notBeforeAt: v.nullable(instant) }),
  renamed: v.object({ ...base, kind: v.literal('renamed'), from: v.nullable(text), to: v.nullable(text) }),
  membersChanged: v.object({ ...base, kind: v.literal('membersChanged'), from: v.nullable(count), to: v.nullable(count) }),
  iconChanged: v.object({ ...base, kind: v.literal('iconChanged'), to: v.nullable(text) }),
  rang: v.object({ ...base, kind: v.literal('rang'), as: v.picklist(['single', 'summary', 'digest', 'silent']) }),
  seen: v.object({ ...decision, kind: v.literal('seen') }),
  owned: v.object({ ...decision, kind: v.literal('owned'), owner: text }),
  handled: v.object({ ...decision, kind: v.literal('handled') }),
  reopened: v.object({ ...decision, kind: v.literal('reopened') }),
  noted: v.object({ ...decision, kind: v.literal('noted'), text }),
  snoozed: v.object({ ...decision, kind: v.literal('snoozed'), untilAt: instant }),
  muted: v.object({ ...decision, kind: v.literal('muted'), on: v.boolean() }),
  undone: v.object({ ...decision, kind: v.literal('undone'), undoes: base.eventId }),
} satisfies { readonly [Kind in GroupEventKind]: v.GenericSchema<unknown, Extract<GroupEvent, { kind: Kind }>> };

const eventSchemaOf = new Map<unknown, v.GenericSchema<unknown, GroupEvent>>(Object.entries(eventSchemas));

const accountSchema = v.object({
  accountId,
  basicId: v.nullable(basicId),
  name: v.nullable(text),
  iconHash: v.nullable(text),
  wanted: v.boolean(),
  health: v.picklist(['watching', 'loggedOut', 'chatOff', 'noAccess', 'notUnderstood', 'noAnswer', 'notYet']),
  healthSinceAt: instant,
  healthDetail: v.nullable(text),
  watchedSinceAt: v.nullable(instant),
  baselineAt: v.nullable(instant),
  lastLookAt: v.nullable(instant),
  lastSweepAt: v.nullable(instant),
  lastContactsAt: v.nullable(instant),
  contactsRetryAt: v.nullable(instant),
  highWaterAt: v.nullable(instant),
  unreadCount: v.nullable(count),
  changed: v.boolean(),
  failures: count,
  retryAt: v.nullable(instant),
  tapNext: v.nullable(text),
  groupCount: count,
  unknownChats: count,
}) satisfies v.GenericSchema<unknown, AccountWatch>;

/** Why one row of a file was not taken. */
export type RowProblem = 'badId' | 'unknownKind' | 'badValue' | 'fromTheFuture' | 'sameIdTwice';

export type RowResult<Row> = { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly problem: RowProblem };

const idFields: ReadonlySet<unknown> = new Set(['eventId', 'accountId', 'chatId', 'basicId']);

function parseRow<Row>(schema: v.GenericSchema<unknown, Row>, value: unknown): RowResult<Row> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, row: parsed.output };
  return { ok: false, problem: idFields.has(parsed.issues[0].path?.[0]?.key) ? 'badId' : 'badValue' };
}

export function parseEventRow(value: unknown): RowResult<GroupEvent> {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return { ok: false, problem: 'badValue' };
  const schema = eventSchemaOf.get(value.kind);
  return schema === undefined ? { ok: false, problem: 'unknownKind' } : parseRow(schema, value);
}

export function parseAccountRow(value: unknown): RowResult<AccountWatch> {
  return parseRow(accountSchema, value);
}
