import * as v from 'valibot';
import { type FigureAccountId, parseFigureAccountId } from '../../domain/figures/figureAccount';
import { parseRunId, type RunId } from '../../domain/checks/checkIds';
import type { ManagerPlace } from '../../domain/checks/managerPlace';
import type { Decision } from '../../domain/groups/events';
import { type AccountId, type BasicId, type ChatId, parseAccountId, parseBasicId, parseChatId } from '../../domain/ids';
import type { Joining } from '../../domain/readiness/joinReading';
import { lastInstant } from '../../domain/time/jst';

/** Shapes of everything that may reach the worker. Lengths are bounded, so that no message can fill the disk. */

const accountId = v.custom<AccountId>((value) => parseAccountId(value) !== null);
const chatId = v.custom<ChatId>((value) => parseChatId(value) !== null);
const basicId = v.custom<BasicId>((value) => parseBasicId(value) !== null);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastInstant));
/** When something happened at LINE, which began in 2011; what its pages' scripts read lies within (`tolerantFields.ts`). */
const siteInstant = v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2011, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const target = v.object({ accountId, chatId });
const next = maybe(text(4_000));

const readRequest = v.variant('kind', [
  v.object({ kind: v.literal('accounts') }),
  v.object({ kind: v.literal('chats'), accountId, folder: v.picklist(['ALL', 'DONE', 'SPAM']), next }),
  v.object({ kind: v.literal('contacts'), accountId, next }),
  v.object({ kind: v.literal('events'), accountId, chatId }),
  v.object({ kind: v.literal('members'), accountId, chatId }),
]);

const readProblem = v.variant('kind', [
  v.object({ kind: v.literal('loggedOut'), how: v.picklist(['401', 'redirect', 'html']) }),
  v.object({ kind: v.literal('chatOff') }),
  v.object({ kind: v.literal('noAccess') }),
  v.object({ kind: v.literal('notFound') }),
  v.object({ kind: v.literal('rejected'), code: v.picklist(['malformedNext', 'other']) }),
  v.object({ kind: v.literal('tooFast') }),
  v.object({ kind: v.literal('noAnswer'), how: v.picklist(['serverError', 'network', 'timeout']) }),
  v.object({ kind: v.literal('notUnderstood'), step: v.picklist(['notJson', 'shape', 'status']) }),
]);

const listedAccount = v.object({
  accountId,
  basicId: maybe(basicId),
  name: maybe(text(1_000)),
  iconHash: maybe(text(400)),
  chatOn: maybe(v.boolean()),
  unreadCount: maybe(count),
});

const listedGroup = v.object({
  chatId,
  kind: v.picklist(['group', 'room', 'unknown']),
  name: maybe(text(1_000)),
  members: maybe(count),
  iconHash: maybe(text(400)),
  updatedAt: maybe(siteInstant),
  talkedAt: maybe(siteInstant),
  joinedAt: maybe(siteInstant),
  leftAt: maybe(siteInstant),
});

/** One answer of the site, as a page's sensor or hand passes it on. */
const readingSchema = v.variant('of', [
  v.object({ request: readRequest, of: v.literal('accounts'), accounts: v.pipe(v.array(listedAccount), v.maxLength(5_000)), complete: v.boolean() }),
  v.object({
    request: readRequest,
    of: v.literal('chats'),
    groups: v.pipe(v.array(listedGroup), v.maxLength(1_000)),
    chats: count,
    unknownChats: count,
    unreadable: count,
    newestAt: maybe(siteInstant),
    oldestAt: maybe(siteInstant),
    next,
  }),
  v.object({ request: readRequest, of: v.literal('events'), joinedAt: maybe(siteInstant), leftAt: maybe(siteInstant) }),
  v.object({ request: readRequest, of: v.literal('members'), present: v.literal(true) }),
  v.object({ request: readRequest, of: v.literal('problem'), problem: readProblem }),
]);

const decision = v.variant('kind', [
  v.object({ kind: v.literal('seen') }),
  v.object({ kind: v.literal('owned'), owner: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) }),
  v.object({ kind: v.literal('handled') }),
  v.object({ kind: v.literal('reopened') }),
  v.object({ kind: v.literal('noted'), text: text(4_000) }),
  v.object({ kind: v.literal('snoozed'), untilAt: instant }),
  v.object({ kind: v.literal('muted'), on: v.boolean() }),
]) satisfies v.GenericSchema<unknown, Decision>;

const figureAccountId = v.custom<FigureAccountId>((value) => parseFigureAccountId(value) !== null);
/** Days since 1970; up to the year 2200. */
const day = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(84_000));
const walk = v.object({ jobId: text(100) });

const managerNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999_999));
const place = v.variant('kind', [
  v.object({ kind: v.literal('account'), basicId, page: v.picklist(['home', 'broadcasts', 'compose', 'settings', 'insight', 'other']) }),
  v.object({ kind: v.literal('accountGroup'), managerNumber, page: v.picklist(['setting', 'other']) }),
  v.object({ kind: v.literal('other') }),
]) satisfies v.GenericSchema<unknown, ManagerPlace>;
const runId = v.custom<RunId>((value) => parseRunId(value) !== null);

/** What a page can tell: a note is a person's, and pages of ours write those themselves. */
const joining = v.union([
  v.picklist(['allowed', 'off']),
  v.object({ unknown: v.picklist(['notFound', 'noRight', 'notUnderstood', 'loggedOut', 'noAnswer']) }),
]) satisfies v.GenericSchema<unknown, Joining>;

export const schemas = {
  'page/present': v.object({ accountId: maybe(accountId), visible: v.boolean(), loadedAt: instant }),
  'site/tapped': readingSchema,
  'rows/changed': v.object({ accountId, rows: count }),
  'sensor/failed': v.object({ feature: text(60), reason: text(60) }),
  'shelf/read': v.object({ accountId }),
  'shelf/openInbox': v.object({ accountId: maybe(accountId) }),
  'groups/decide': v.object({ targets: v.pipe(v.array(target), v.maxLength(20_000)), decision }),
  'groups/undo': v.object({ eventIds: v.pipe(v.array(text(200)), v.maxLength(20_000)) }),
  'groups/openChat': target,
  'watch/lookNow': v.undefined(),
  'watch/choose': v.object({ level: v.picklist(['page', 'tab', 'always']) }),
  'watch/want': v.object({ accountIds: v.pipe(v.array(accountId), v.maxLength(5_000)), wanted: v.boolean() }),
  'watch/pageShape': v.object({ accountId }),
  'alarm/test': v.undefined(),
  'stored/merge': v.object({ part: v.unknown() }),
  'stored/wipe': v.undefined(),
  'collect/start': v.object({
    accounts: v.pipe(v.array(figureAccountId), v.minLength(1), v.maxLength(5_000)),
    period: v.object({ fromOn: day, toOn: day }),
  }),
  'collect/pause': walk,
  'collect/resume': walk,
  'collect/stop': walk,
  'collect/retryFailed': walk,
  'collect/dismiss': walk,
  'readiness/observed': v.object({ basicId, source: v.picklist(['page', 'tap']), joining }),
  'readiness/check': v.object({
    accounts: v.pipe(v.array(v.object({ account: figureAccountId, basicId })), v.minLength(1), v.maxLength(5_000)),
  }),
  'readiness/resumeCheck': v.undefined(),
  'readiness/stopCheck': v.undefined(),
  'manager/present': v.object({ place }),
  'manager/accountGroupSeen': v.object({
    managerNumber,
    name: maybe(text(200)),
    accounts: v.pipe(v.array(v.object({ basicId, name: maybe(text(200)) })), v.maxLength(5_000)),
    loadedAt: instant,
  }),
  'manager/openChecks': v.object({ place }),
  'manager/joinHint': v.undefined(),
  'manager/openGuide': v.undefined(),
  'checks/openRun': v.object({ runId: maybe(runId) }),
  'checks/openSidePanel': v.undefined(),
} as const;
