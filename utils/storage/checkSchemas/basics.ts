import * as v from 'valibot';
import { type AccountGroupId, type ItemId, parseAccountGroupId, parseItemId, parseRunId, parseTemplateId, type RunId, type TemplateId } from '../../domain/checks/checkIds'; // oxfmt-ignore
import { type FigureAccountId, parseFigureAccountId } from '../../domain/figures/figureAccount';
import type { Instant } from '../../domain/ids';
import { lastInstant } from '../../domain/time/jst';

/**
 * Parts of the schemas of the broadcast checks. Rows come from files, so every field is checked and bounded. Keys nobody knows are refused, not
 * dropped: a signed record is what it is, whole, and a newer version says so by its number.
 */

/** Lengths far above what people write and far below what would choke a page. */
const lengths = { name: 1_000, text: 20_000, id: 500 } as const;
export const counts = { accounts: 5_000, items: 300, bubbles: 100, links: 1_000, findings: 70_000, plans: 100 } as const;

export const runId = v.custom<RunId>((value) => parseRunId(value) !== null);
export const templateId = v.custom<TemplateId>((value) => parseTemplateId(value) !== null);
export const accountGroupId = v.custom<AccountGroupId>((value) => parseAccountGroupId(value) !== null);
export const itemId = v.custom<ItemId>((value) => parseItemId(value) !== null);
export const account = v.custom<FigureAccountId>((value) => parseFigureAccountId(value) !== null);
/** Ids that are only compared. */
export const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(lengths.id));

export const instant: v.GenericSchema<Instant> = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(lastInstant));
export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(whole, v.minValue(0));
/** Sums of money may have parts. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e15));
export const name = v.pipe(v.string(), v.maxLength(lengths.name));
export const text = v.pipe(v.string(), v.maxLength(lengths.text));
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export function listOf<Item>(item: v.GenericSchema<unknown, Item>, most: number): v.GenericSchema<unknown, readonly Item[]> {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}

export const accounts = listOf(account, counts.accounts);

/** Once each. */
export const distinctAccounts: v.GenericSchema<unknown, readonly FigureAccountId[]> = v.pipe(
  accounts,
  v.check((own) => new Set(own).size === own.length),
);
