import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const basicId = v.pipe(v.string(), v.regex(/^@\S+$/, 'an @ id such as "@demo0001"'));
const texts = v.array(v.string());

const run = v.strictObject({
  status: v.optional(v.picklist(['checking', 'partlySigned', 'signed', 'sent', 'abandoned'])),
  revision: v.optional(count),
  /** Who has signed the present revision, in that order. */
  signatures: v.optional(texts),
  /** How many signatures an edit has taken back. */
  cancelled: v.optional(count),
  accounts: v.optional(count),
  /** Accounts whose quota does not hold the send, and those that would pay, as the matrix shows them. */
  failing: v.optional(v.array(basicId)),
  billing: v.optional(v.array(basicId)),
  /** Accounts for which it was noted that the send failed. */
  failed: v.optional(v.array(basicId)),
});

/** What `expect` and `waitFor` understand of checks. A text that is expected must stand somewhere in what is shown. */
export const checkExpectations = {
  /** Accounts of each account group, by its name. */
  accountGroups: v.optional(v.record(v.string(), count)),
  /** Accounts that the Manager's page of each account group has shown so far, by its number. */
  seenAccounts: v.optional(v.record(v.string(), count)),
  /** By the name of the run. */
  checks: v.optional(v.record(v.string(), run)),
  /** The strip on the Manager's page that was opened last; null: there is none. */
  strip: v.optional(v.nullable(texts)),
  /** The side panel beside that page. */
  sidePanel: v.optional(texts),
  /** The popup's list of checks. */
  popupChecks: v.optional(texts),
};

export type ExpectedRun = v.InferOutput<typeof run>;

/** What was seen of a run; null where nobody asked. */
export interface SeenRun {
  readonly status: string;
  readonly revision: number;
  readonly signatures: readonly string[];
  readonly cancelled: number;
  readonly accounts: number;
  readonly failing: readonly string[] | null;
  readonly billing: readonly string[] | null;
  readonly failed: readonly string[];
}

/** Only what is expected of a run counts. */
export function judgeRuns(expected: Readonly<Record<string, ExpectedRun>>, seen: Readonly<Record<string, SeenRun>>): { held: boolean; got: unknown } {
  const got = Object.entries(expected).map(([name, fields]) => {
    const run: Partial<Record<string, unknown>> = { ...seen[name] };
    const asked = Object.keys(fields).filter((field) => fields[field as keyof ExpectedRun] !== undefined);
    return [name, seen[name] === undefined ? null : Object.fromEntries(asked.map((field) => [field, run[field]]))] as const;
  });
  const held = got.every(([name, run]) => run !== null && Object.entries(run).every(([field, value]) => sameAs(expected[name], field, value)));
  return { held, got: Object.fromEntries(got) };
}

function sameAs(expected: ExpectedRun | undefined, field: string, value: unknown): boolean {
  return JSON.stringify(expected?.[field as keyof ExpectedRun]) === JSON.stringify(value);
}

export function judgeTexts(expected: readonly string[] | null, seen: string | null): { held: boolean; got: unknown } {
  if (expected === null || seen === null) return { held: expected === seen, got: seen };
  return { held: expected.every((text) => seen.includes(text)), got: seen.slice(0, 600) };
}
