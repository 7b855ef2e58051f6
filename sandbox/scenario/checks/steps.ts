import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const yes = v.literal(true);
const basicId = v.pipe(v.string(), v.regex(/^@\S+$/, 'an @ id such as "@demo0001"'));
const basicIds = v.pipe(v.array(basicId), v.minLength(1));

const quota = v.strictObject({ plan: text, used: count, limit: v.optional(count) });
const itemOfAccounts = { item: text, accounts: v.optional(basicIds) };

/**
 * What people do for a bulk send. Steps about a run mean the run that was started last. `tick` and `waive` without `accounts` mean all that is open
 * in the row of the item.
 */
export const checkStepSchemas = {
  person: v.strictObject({ person: text }),
  importFriends: v.strictObject({ importFriends: v.union([basicIds, v.literal('all')]) }),
  plans: v.strictObject({ plans: v.record(basicId, quota) }),
  scroll: v.strictObject({ scroll: v.picklist(['accountGroup', 'chat']) }),
  takeOver: v.strictObject({ takeOver: v.strictObject({ number: count, complete: v.optional(v.boolean(), false) }) }),
  startRun: v.strictObject({
    startRun: v.strictObject({
      name: text,
      template: v.picklist(['single', 'bulk', 'coupon', 'urgent']),
      accounts: v.optional(basicIds),
      accountGroup: v.optional(text),
      inDays: v.optional(count, 1),
      messages: v.pipe(v.array(text), v.minLength(1)),
    }),
  }),
  tick: v.strictObject({ tick: v.strictObject(itemOfAccounts) }),
  waive: v.strictObject({ waive: v.strictObject({ ...itemOfAccounts, reason: text }) }),
  edit: v.strictObject({ edit: v.strictObject({ name: v.optional(text), firstMessage: v.optional(text), without: v.optional(basicIds) }) }),
  sign: v.strictObject({ sign: text }),
  sent: v.strictObject({ sent: yes }),
  results: v.strictObject({ results: v.record(basicId, v.picklist(['delivered', 'failed', 'unknown'])) }),
  abandon: v.strictObject({ abandon: text }),
} as const;

type CheckStepWord = keyof typeof checkStepSchemas;
export type CheckStep = {
  [Word in CheckStepWord]: { readonly word: Word } & v.InferOutput<(typeof checkStepSchemas)[Word]>;
}[CheckStepWord];

/** Accounts that a step about checks names, with the path at which they stand. */
export function accountsOfCheckStep(step: CheckStep): [path: string, name: string][] {
  switch (step.word) {
    case 'importFriends':
      return step.importFriends === 'all' ? [] : step.importFriends.map((name) => ['importFriends', name]);
    case 'plans':
      return Object.keys(step.plans).map((name) => ['plans', name]);
    case 'results':
      return Object.keys(step.results).map((name) => ['results', name]);
    case 'startRun':
      return (step.startRun.accounts ?? []).map((name) => ['startRun.accounts', name]);
    case 'tick':
      return (step.tick.accounts ?? []).map((name) => ['tick.accounts', name]);
    case 'waive':
      return (step.waive.accounts ?? []).map((name) => ['waive.accounts', name]);
    case 'edit':
      return (step.edit.without ?? []).map((name) => ['edit.without', name]);
    default:
      return [];
  }
}

export function isCheckStep(step: { readonly word: string }): step is CheckStep {
  return Object.hasOwn(checkStepSchemas, step.word);
}
