import * as v from 'valibot';
import { checkStepSchemas } from './checks/steps';
import { expectationSchema } from './expectationFormat';

/**
 * The scenario format. It is a contract: other people's files are written against it, so keys are only ever added, never renamed.
 * Everything not named here is refused. What a file leaves out about its world, `World` fills in.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const yes = v.literal(true);
const basicId = v.pipe(v.string(), v.regex(/^@\S+$/, 'an @ id such as "@demo0001"'));

const chatSchema = v.strictObject({
  chatId: text,
  /** Left out: told from the first letter of the id. */
  type: v.optional(v.picklist(['GROUP', 'ROOM', 'USER'])),
  name: v.optional(v.string(), ''),
  members: v.optional(count),
  folder: v.optional(v.picklist(['ALL', 'DONE', 'SPAM'])),
  updatedMinutesAgo: v.optional(v.pipe(v.number(), v.minValue(0))),
});

const fillSchema = v.strictObject({ users: v.optional(count), groups: v.optional(count) });

/** Contacts, target reaches, blocks: `start` on the oldest day, `perDay` added on each following one. */
const triple = v.strictTuple([v.number(), v.number(), v.number()]);
const rowNumbers = v.optional(v.array(count));
const friendsSchema = v.strictObject({ days: count, start: triple, perDay: triple, gaps: rowNumbers, withheld: rowNumbers });

const accountSchema = v.strictObject({
  botId: v.pipe(v.string(), v.regex(/^U[0-9a-f]{32}$/, '"U" and 32 lower-case hex digits')),
  basicId,
  name: text,
  responseMode: v.optional(v.picklist(['CHAT', 'BOT'])),
  joinAllowed: v.optional(v.boolean()),
  managerAccess: v.optional(v.boolean()),
  plan: v.optional(text),
  chats: v.optional(v.array(chatSchema)),
  fill: v.optional(fillSchema),
  friends: v.optional(friendsSchema),
});

const accountGroupSchema = v.strictObject({ id: count, name: text, basicIds: v.array(basicId) });

const siteSchema = v.strictObject({
  silentGroups: v.exactOptional(v.picklist(['listed', 'contactsOnly'])),
  latestEvent: v.exactOptional(v.picklist(['groups', 'always', 'never'])),
  leftGroups: v.exactOptional(v.picklist(['kept', 'gone'])),
  allFolder: v.exactOptional(v.picklist(['inbox', 'everything'])),
  contactsFilter: v.exactOptional(v.picklist(['works', 'rejected'])),
  loggedOut: v.exactOptional(v.picklist(['401', 'redirect', 'html'])),
  roomProfile: v.exactOptional(v.picklist(['full', 'bare'])),
  rows: v.exactOptional(v.picklist(['growing', 'recycled'])),
  layout: v.exactOptional(v.picklist(['2026', 'unknown'])),
  joinSetting: v.exactOptional(v.picklist(['labels', 'request'])),
});

const withinSeconds = v.optional(v.pipe(v.number(), v.minValue(0)), 10);
const chatTarget = { account: basicId, chatId: text };

/** One entry a step word: the word itself and the keys that may stand beside it. */
export const stepSchemas = {
  open: v.strictObject({
    open: v.picklist(['chat', 'manager', 'settings', 'insight', 'broadcast', 'accountGroup', 'popup', 'dashboard']),
    account: v.optional(v.union([basicId, count], 'an @ id, or for "accountGroup" the number of the group')),
  }),
  waitFor: v.strictObject({ waitFor: expectationSchema, withinSeconds }),
  expect: v.strictObject({ expect: expectationSchema, withinSeconds }),
  invite: v.strictObject({ invite: v.strictObject({ ...chatTarget, name: v.optional(v.string()), members: v.optional(count) }) }),
  message: v.strictObject({ message: v.strictObject(chatTarget) }),
  rename: v.strictObject({ rename: v.strictObject({ ...chatTarget, name: v.string() }) }),
  members: v.strictObject({ members: v.strictObject({ ...chatTarget, count }) }),
  remove: v.strictObject({ remove: v.strictObject(chatTarget) }),
  logOut: v.strictObject({ logOut: yes }),
  logIn: v.strictObject({ logIn: yes }),
  set: v.strictObject({
    set: v.strictObject({
      account: basicId,
      responseMode: v.optional(v.picklist(['CHAT', 'BOT'])),
      joinAllowed: v.optional(v.boolean()),
      plan: v.optional(text),
      name: v.optional(text),
    }),
  }),
  fault: v.strictObject({
    fault: v.strictObject({
      path: text,
      status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599))),
      body: v.optional(v.literal('garbage')),
      delayMs: v.optional(count),
      times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  }),
  stopWorker: v.strictObject({ stopWorker: yes }),
  restartBrowser: v.strictObject({ restartBrowser: yes }),
  /** The extension is loaded anew under open pages, as by an update. */
  reloadExtension: v.strictObject({ reloadExtension: yes }),
  /** Writes of the extension's worker fail from now on, or work again. */
  database: v.strictObject({ database: v.picklist(['works', 'full', 'refuses']) }),
  closePages: v.strictObject({ closePages: yes }),
  acknowledge: v.strictObject({ acknowledge: text }),
  /** The shelf beside the chats: its own button on the chat page opened last, or its switch in the settings. */
  shelf: v.strictObject({ shelf: v.picklist(['unfold', 'fold', 'off', 'on']) }),
  /** "Check all accounts" in the extension is pressed; the permission for it was given before. */
  checkJoining: v.strictObject({ checkJoining: yes }),
  /** An invitation that a customer has promised is noted; `byInDays`: counted from today in Japan, may be past. */
  expectInvitation: v.strictObject({
    expectInvitation: v.strictObject({
      account: basicId,
      customer: text,
      groupName: v.optional(text),
      byInDays: v.optional(v.pipe(v.number(), v.integer()), 7),
    }),
  }),
  import: v.strictObject({ import: v.pipe(v.array(text), v.minLength(1)), account: v.optional(basicId) }),
  passMinutes: v.strictObject({ passMinutes: v.pipe(v.number(), v.minValue(0)) }),
  /** The computer is asleep for so long. */
  sleepMinutes: v.strictObject({ sleepMinutes: v.pipe(v.number(), v.minValue(0)) }),
  screenshot: v.strictObject({ screenshot: text }),
  ...checkStepSchemas,
} as const;

export type StepWord = keyof typeof stepSchemas;
export type ScenarioStep = { [Word in StepWord]: { readonly word: Word } & v.InferOutput<(typeof stepSchemas)[Word]> }[StepWord];

/** Everything but the steps, which are read one by one so that a mistake in one names that step's own words. */
const scenarioEntries = {
  title: v.optional(v.string(), ''),
  language: v.optional(v.picklist(['ja', 'en', 'th', 'zh-TW']), 'ja'),
  watchLevel: v.optional(v.picklist(['page', 'tab', 'always']), 'tab'),
  accounts: v.array(accountSchema),
  accountGroups: v.optional(v.array(accountGroupSchema), []),
  site: v.optional(siteSchema, {}),
  steps: v.array(v.record(v.string(), v.unknown())),
};
export const scenarioSchema = v.strictObject(scenarioEntries);

export type Scenario = Omit<v.InferOutput<typeof scenarioSchema>, 'steps'> & { readonly steps: readonly ScenarioStep[] };
