import * as v from 'valibot';
import { checkExpectations } from './checks/expectations';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const basicId = v.pipe(v.string(), v.regex(/^@\S+$/, 'an @ id such as "@demo0001"'));
const figure = v.optional(v.nullable(v.number()));

/** What a timeline may name; `back` and `members` are plain words for `returned` and `membersChanged`. */
const timelineKinds = [
  'firstSeen', 'joined', 'settled', 'left', 'returned', 'back', 'renamed', 'membersChanged', 'members', 'iconChanged',
  'rang', 'seen', 'owned', 'handled', 'reopened', 'noted', 'snoozed', 'muted', 'undone',
] as const; // oxfmt-ignore

/** Why a whole file stays out. */
const refusals = [
  'chatHistory', 'notText', 'empty', 'unknownColumns', 'pointHistory', 'ownView', 'tooLarge', 'noRows', 'brokenZip', 'zipTooLarge', 'unreadable',
] as const; // oxfmt-ignore

const importOutcome = v.union([
  v.strictObject({ taken: v.optional(count), rejected: v.optional(count) }),
  v.strictObject({ refused: v.picklist(refusals) }),
]);

/** What `expect` and `waitFor` understand. Every key is optional; all that are given must hold. */
const expectationEntries = {
  badge: v.optional(v.string()),
  inbox: v.optional(v.array(v.string())),
  notInInbox: v.optional(v.array(v.string())),
  /** By the name of a group that rings: texts its row shows. */
  inboxRows: v.optional(v.record(v.string(), v.array(v.string()))),
  notifications: v.optional(count),
  health: v.optional(v.record(basicId, v.picklist(['watching', 'loggedOut', 'chatOff', 'noAccess', 'notUnderstood', 'noAnswer', 'notYet']))),
  timeline: v.optional(v.strictObject({ account: basicId, chatId: v.string(), kinds: v.array(v.picklist(timelineKinds)) })),
  /** The shelf on the chat page that was opened last; null: there is none. */
  shelf: v.optional(v.nullable(v.array(v.string()))),
  /** Names that are marked in the list on that page. */
  marked: v.optional(v.array(v.string())),
  /** By customer. */
  invitations: v.optional(v.record(v.string(), v.picklist(['open', 'overdue', 'matched', 'closed']))),
  readiness: v.optional(v.record(basicId, v.picklist(['allowed', 'off', 'unknown']))),
  figures: v.optional(
    v.strictObject({
      account: basicId,
      on: v.pipe(v.string(), v.regex(/^\d{4}-?\d{2}-?\d{2}$/, 'a day such as "2026-11-01"')),
      contacts: figure,
      targetReaches: figure,
      blocks: figure,
      reachable: figure,
    }),
  ),
  imports: v.optional(v.record(v.string(), importOutcome)),
  requests: v.optional(
    v.strictObject({
      nonGet: v.optional(count),
      markAsRead: v.optional(count),
      own: v.optional(count),
      perSecondAtMost: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
  errors: v.optional(count),
  ...checkExpectations,
};

export const expectationSchema = v.strictObject(expectationEntries);
export type Expectation = v.InferOutput<typeof expectationSchema>;
export type ExpectationKey = keyof Expectation;
