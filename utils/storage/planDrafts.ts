import { storage } from 'wxt/utils/storage';
import * as v from 'valibot';
import { parseTemplateId } from '../domain/checks/checkIds';
import { emptyDraft, type PlanDraft } from '../domain/checks/planDraft';
import { type FigureAccountId, parseFigureAccountId } from '../domain/figures/figureAccount';

/**
 * Plans that are being typed. Kept in `storage.local`, one item each: that survives a reload, a closed popup, the end of the browser and an
 * update of the extension alike, needs no table, and stays out of backups, since a draft is nobody's record. `storage.session` would lose it with
 * the browser; a draft in the database would have to be told apart from runs everywhere.
 */
export interface KeptDraft {
  readonly draft: PlanDraft;
  /** The plan the typing began from. */
  readonly base: PlanDraft;
  readonly keptAt: number;
}

const text = v.pipe(v.string(), v.maxLength(100_000));
const account = v.object({
  account: v.pipe(
    v.string(),
    v.check((id) => parseFigureAccountId(id) !== null),
    v.transform((id) => id as FigureAccountId),
  ),
  name: v.nullable(text),
});

/** Each field falls back alone, so one broken value never takes the others along. */
const draftSchema = v.object({
  templateId: v.fallback(v.pipe(v.unknown(), v.transform(parseTemplateId)), null),
  name: v.fallback(text, ''),
  accountGroupId: v.fallback(v.nullable(text), null),
  accounts: v.fallback(v.array(account), []),
  plannedAt: v.fallback(text, ''),
  bubbles: v.fallback(
    v.array(v.object({ kind: v.picklist(['text', 'other']), text })),
    emptyDraft.bubbles.map((bubble) => ({ ...bubble })),
  ),
  links: v.fallback(text, ''),
  coupon: v.fallback(v.boolean(), false),
  couponFrom: v.fallback(text, ''),
  couponTo: v.fallback(text, ''),
  narrowing: v.fallback(v.picklist(['all', 'narrowed']), 'all'),
  cap: v.fallback(text, ''),
});
const keptSchema = v.object({ draft: draftSchema, base: draftSchema, keptAt: v.number() });

/** `key`: `new`, or what the draft belongs to. Null = nothing kept. */
export async function readPlanDraft(key: string): Promise<KeptDraft | null> {
  const parsed = v.safeParse(keptSchema, await storage.getItem<unknown>(itemOf(key)));
  return parsed.success ? parsed.output : null;
}

export async function keepPlanDraft(key: string, kept: KeptDraft): Promise<void> {
  await storage.setItem(itemOf(key), kept);
}

export async function dropPlanDraft(key: string): Promise<void> {
  await storage.removeItem(itemOf(key));
}

/** Drops every draft, for a wipe of everything. */
export async function dropPlanDrafts(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith(prefix));
  await storage.removeItems(keys.map((key) => `local:${key}` as const));
}

const prefix = 'planDraft ';

function itemOf(key: string): `local:${string}` {
  return `local:${prefix}${key}`;
}
