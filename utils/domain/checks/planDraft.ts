import { canonicalText } from '../canonicalText';
import { parseJstLocal, toJstLocal } from '../time/jst';
import { parseAccountGroupId, type TemplateId } from './checkIds';
import type { PlannedAccount, RunPlan } from './runPlan';

/** A plan as it is being typed: every field as the form holds it, complete or not. */
export interface PlanDraft {
  readonly templateId: TemplateId | null;
  readonly name: string;
  readonly accountGroupId: string | null;
  readonly accounts: readonly PlannedAccount[];
  /** As a `datetime-local` field has it, in Japanese time; '' = not decided. */
  readonly plannedAt: string;
  readonly bubbles: readonly { readonly kind: 'text' | 'other'; readonly text: string }[];
  /** One a line. */
  readonly links: string;
  readonly coupon: boolean;
  readonly couponFrom: string;
  readonly couponTo: string;
  readonly narrowing: RunPlan['narrowing'];
  /** '' = no limit. */
  readonly cap: string;
}

/** What keeps a draft from being a plan; nothing of it is guessed. */
export type DraftProblem = 'noTemplate' | 'noName' | 'noAccounts' | 'plannedAt' | 'coupon' | 'cap';

export type DraftField = keyof PlanDraft;

export const emptyDraft: PlanDraft = {
  templateId: null,
  name: '',
  accountGroupId: null,
  accounts: [],
  plannedAt: '',
  bubbles: [{ kind: 'text', text: '' }],
  links: '',
  coupon: false,
  couponFrom: '',
  couponTo: '',
  narrowing: 'all',
  cap: '',
};

export function draftOf(plan: RunPlan, templateId: TemplateId | null): PlanDraft {
  const bubbles = plan.bubbles.map((bubble) => ({ kind: bubble.kind, text: bubble.kind === 'text' ? bubble.text : bubble.what }));
  return {
    templateId,
    name: plan.name,
    accountGroupId: plan.accountGroupId,
    accounts: plan.accounts,
    plannedAt: localOf(plan.plannedAt),
    bubbles: bubbles.length === 0 ? emptyDraft.bubbles : bubbles,
    links: plan.links.join('\n'),
    coupon: plan.coupon !== null,
    couponFrom: localOf(plan.coupon?.startsAt ?? null),
    couponTo: localOf(plan.coupon?.endsAt ?? null),
    narrowing: plan.narrowing,
    cap: plan.cap === null ? '' : String(plan.cap),
  };
}

function localOf(at: number | null): string {
  return at === null ? '' : toJstLocal(at);
}

/** The plan as far as it can be read, and what is still wrong with it. What cannot be read is null in the plan, never a guess. */
export function planOf(draft: PlanDraft): { readonly plan: RunPlan; readonly problems: readonly DraftProblem[] } {
  const startsAt = parseJstLocal(draft.couponFrom);
  const endsAt = parseJstLocal(draft.couponTo);
  const cap = capOf(draft.cap);
  const plan: RunPlan = {
    name: draft.name.trim(),
    accountGroupId: parseAccountGroupId(draft.accountGroupId),
    accounts: draft.accounts,
    plannedAt: parseJstLocal(draft.plannedAt),
    bubbles: draft.bubbles
      .filter(({ kind, text }) => kind === 'other' || text.trim() !== '')
      .map(({ kind, text }) => (kind === 'text' ? { kind, text } : { kind, what: text.trim() })),
    links: draft.links.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    coupon: draft.coupon && startsAt !== null && endsAt !== null ? { startsAt, endsAt } : null,
    narrowing: draft.narrowing,
    cap,
  };
  const problems: readonly (readonly [DraftProblem, boolean])[] = [
    ['noTemplate', draft.templateId === null],
    ['noName', plan.name === ''],
    ['noAccounts', plan.accounts.length === 0],
    ['plannedAt', draft.plannedAt !== '' && plan.plannedAt === null],
    ['coupon', draft.coupon && plan.coupon === null],
    ['cap', draft.cap.trim() !== '' && cap === null],
  ];
  return { plan, problems: problems.flatMap(([problem, is]) => (is ? [problem] : [])) };
}

/** Whole people from one on; digits of full width are read too. */
function capOf(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
  return number > 0 ? number : null;
}

export function isSameDraft(a: PlanDraft, b: PlanDraft): boolean {
  return canonicalText(a) === canonicalText(b);
}

const fields: readonly DraftField[] = Object.keys(emptyDraft) as DraftField[];

/**
 * Two people change one plan: a field only one of them touched has that one's value. A field both touched keeps `mine` and is named, so that
 * the reader can choose; nothing typed is thrown away.
 */
export function mergeDrafts(
  base: PlanDraft,
  mine: PlanDraft,
  theirs: PlanDraft,
): { readonly draft: PlanDraft; readonly taken: readonly DraftField[]; readonly both: readonly DraftField[] } {
  const same = (field: DraftField, a: PlanDraft, b: PlanDraft) => canonicalText(a[field]) === canonicalText(b[field]);
  const changed = fields.filter((field) => !same(field, base, theirs) && !same(field, mine, theirs));
  const taken = changed.filter((field) => same(field, base, mine));
  return { draft: takeFields(mine, theirs, taken), taken, both: changed.filter((field) => !taken.includes(field)) };
}

/** `draft` with these fields of `from`. */
export function takeFields(draft: PlanDraft, from: PlanDraft, taken: readonly DraftField[]): PlanDraft {
  return { ...draft, ...Object.fromEntries(taken.map((field) => [field, from[field]])) };
}
