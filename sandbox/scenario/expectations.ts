import { judgeRuns, judgeTexts, type SeenRun } from './checks/expectations';
import type { Expectation, ExpectationKey } from './expectationFormat';
import { timelineHolds } from './timeline';

export interface Figures {
  readonly contacts: number | null;
  readonly targetReaches: number | null;
  readonly blocks: number | null;
  readonly reachable: number | null;
}

export interface RequestCounts {
  readonly nonGet: number;
  readonly markAsRead: number;
  readonly own: number;
  /** The busiest 5 s, divided by 5. */
  readonly perSecondAtMost: number;
}

export type ImportOutcome = { readonly taken: number; readonly rejected: number } | { readonly refused: string };

/** What was seen, per expectation. `notInInbox` is judged by `inbox`. */
export interface Seen {
  readonly badge: string;
  readonly inbox: readonly string[];
  /** What each row that rings shows, by its name. */
  readonly inboxRows: Readonly<Record<string, string>>;
  readonly notifications: number;
  readonly health: Readonly<Record<string, string>>;
  readonly timeline: readonly string[];
  /** Null: there is none. */
  readonly shelf: string | null;
  readonly marked: readonly string[];
  readonly invitations: Readonly<Record<string, string>>;
  readonly readiness: Readonly<Record<string, string>>;
  readonly figures: Figures;
  readonly imports: Readonly<Record<string, ImportOutcome>>;
  readonly requests: RequestCounts;
  readonly errors: readonly string[];
  readonly accountGroups: Readonly<Record<string, number>>;
  readonly seenAccounts: Readonly<Record<string, number>>;
  readonly checks: Readonly<Record<string, SeenRun>>;
  /** Null: there is none. */
  readonly strip: string | null;
  readonly sidePanel: string;
  readonly popupChecks: string;
}

/** A thing that could not be looked at, and why. */
export class CannotSee {
  constructor(readonly why: string) {}
}

export type Look = { readonly [Key in keyof Seen]?: Seen[Key] | CannotSee };

export interface Verdict {
  readonly key: ExpectationKey;
  readonly held: boolean;
  readonly expected: string;
  readonly got: string;
}

type Expected = { readonly [Key in ExpectationKey]-?: Exclude<Expectation[Key], undefined> };

interface Rule<Value> {
  readonly from: keyof Seen;
  readonly judge: (expected: Value, look: Look) => { readonly held: boolean; readonly got: unknown };
}

type Rules = { readonly [Key in keyof Expected]: Rule<Expected[Key]> };

const rules: Rules = {
  badge: { from: 'badge', judge: (expected, look) => same(expected, seen(look, 'badge')) },
  inbox: { from: 'inbox', judge: (expected, look) => same(expected, seen(look, 'inbox')) },
  notInInbox: {
    from: 'inbox',
    judge: (expected, look) => {
      const inbox = seen(look, 'inbox');
      return { held: expected.every((name) => !inbox.includes(name)), got: inbox };
    },
  },
  inboxRows: {
    from: 'inboxRows',
    judge: (expected, look) => {
      const rows = seen(look, 'inboxRows');
      return { held: Object.entries(expected).every(([name, texts]) => judgeTexts(texts, rows[name] ?? null).held), got: rows };
    },
  },
  notifications: { from: 'notifications', judge: (expected, look) => same(expected, seen(look, 'notifications')) },
  health: { from: 'health', judge: (expected, look) => sameFields(expected, seen(look, 'health')) },
  timeline: {
    from: 'timeline',
    judge: (expected, look) => {
      const kinds = seen(look, 'timeline');
      return { held: timelineHolds(expected.kinds, kinds), got: { ...expected, kinds } };
    },
  },
  shelf: { from: 'shelf', judge: (expected, look) => judgeTexts(expected, seen(look, 'shelf')) },
  marked: { from: 'marked', judge: (expected, look) => same(expected.toSorted(), seen(look, 'marked')) },
  invitations: { from: 'invitations', judge: (expected, look) => sameFields(expected, seen(look, 'invitations')) },
  readiness: { from: 'readiness', judge: (expected, look) => sameFields(expected, seen(look, 'readiness')) },
  figures: {
    from: 'figures',
    judge: ({ account, on, ...figures }, look) => {
      const { held, got } = sameFields(figures, seen(look, 'figures'));
      return { held, got: { account, on, ...got } };
    },
  },
  imports: { from: 'imports', judge: judgeImports },
  requests: { from: 'requests', judge: judgeRequests },
  errors: {
    from: 'errors',
    judge: (expected, look) => {
      const errors = seen(look, 'errors');
      return { held: errors.length === expected, got: errors.length === 0 ? 0 : { count: errors.length, first: errors[0] } };
    },
  },
  accountGroups: { from: 'accountGroups', judge: (expected, look) => sameFields(expected, seen(look, 'accountGroups')) },
  seenAccounts: { from: 'seenAccounts', judge: (expected, look) => sameFields(expected, seen(look, 'seenAccounts')) },
  checks: { from: 'checks', judge: (expected, look) => judgeRuns(expected, seen(look, 'checks')) },
  strip: { from: 'strip', judge: (expected, look) => judgeTexts(expected, seen(look, 'strip')) },
  sidePanel: { from: 'sidePanel', judge: (expected, look) => judgeTexts(expected, seen(look, 'sidePanel')) },
  popupChecks: { from: 'popupChecks', judge: (expected, look) => judgeTexts(expected, seen(look, 'popupChecks')) },
};

/** Which looks an expectation needs. */
export function looksNeeded(expectation: Expectation): Set<keyof Seen> {
  return new Set(keysOf(expectation).map((key) => rules[key].from));
}

/** One verdict for each key that the expectation has, in the order of the file. */
export function judge(expectation: Expectation, look: Look): Verdict[] {
  return keysOf(expectation).map((key) => judgeOne(key, expectation[key] as Expected[typeof key], look));
}

function judgeOne<Key extends keyof Expected>(key: Key, expected: Expected[Key], look: Look): Verdict {
  const rule: Rules[Key] = rules[key];
  const subject = look[rule.from];
  if (subject === undefined || subject instanceof CannotSee) {
    return { key, held: false, expected: JSON.stringify(expected), got: subject?.why ?? 'not looked at' };
  }
  const { held, got } = rule.judge(expected, look);
  return { key, held, expected: JSON.stringify(expected), got: JSON.stringify(got) };
}

function keysOf(expectation: Expectation): ExpectationKey[] {
  return (Object.keys(expectation) as ExpectationKey[]).filter((key) => expectation[key] !== undefined);
}

function seen<Key extends keyof Seen>(look: Look, key: Key): Seen[Key] {
  const value = look[key];
  if (value === undefined || value instanceof CannotSee) throw new Error(`judged ${key} without a look at it`);
  return value as Seen[Key];
}

function same<Value>(expected: Value, got: Value): { held: boolean; got: Value } {
  return { held: JSON.stringify(expected) === JSON.stringify(got), got };
}

/** Only the fields that are expected count; what is seen is cut down to them. */
function sameFields(expected: object, actual: object): { held: boolean; got: Record<string, unknown> } {
  const fields = new Map<string, unknown>(Object.entries(actual));
  const wanted = Object.entries(expected).filter(([, value]) => value !== undefined);
  const got = Object.fromEntries(wanted.map(([field]) => [field, fields.get(field)]));
  return { held: wanted.every(([field, value]) => fields.get(field) === value), got };
}

function judgeRequests(expected: NonNullable<Expectation['requests']>, look: Look): { held: boolean; got: unknown } {
  const counts = seen(look, 'requests');
  const { perSecondAtMost, ...exact } = expected;
  const { held, got } = sameFields(exact, counts);
  if (perSecondAtMost === undefined) return { held, got };
  return { held: held && counts.perSecondAtMost <= perSecondAtMost, got: { ...got, perSecondAtMost: counts.perSecondAtMost } };
}

function judgeImports(expected: NonNullable<Expectation['imports']>, look: Look): { held: boolean; got: unknown } {
  const outcomes = seen(look, 'imports');
  const held = Object.entries(expected).every(([file, outcome]) => {
    const got = outcomes[file];
    return got !== undefined && sameFields(outcome, got).held;
  });
  return { held, got: outcomes };
}
