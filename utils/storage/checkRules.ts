import { storage } from 'wxt/utils/storage';
import * as v from 'valibot';
import { type CheckRules, defaultCheckRules } from '../domain/checks/checkRules';

const wholeNumber = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Each field falls back alone, so one broken value never resets the others. */
const schema = v.object({
  twoSignersFrom: v.fallback(wholeNumber(0, 1_000_000_000), defaultCheckRules.twoSignersFrom),
  nightFromHour: v.fallback(wholeNumber(0, 23), defaultCheckRules.nightFromHour),
  nightToHour: v.fallback(wholeNumber(0, 23), defaultCheckRules.nightToHour),
  spacingHours: v.fallback(wholeNumber(0, 24 * 60), defaultCheckRules.spacingHours),
  freshDays: v.fallback(wholeNumber(1, 365), defaultCheckRules.freshDays),
});

const stored = storage.defineItem<unknown>('local:checkRules');

function parseCheckRules(value: unknown): CheckRules {
  const parsed = v.safeParse(schema, typeof value === 'object' && value !== null ? value : {});
  return parsed.success ? parsed.output : defaultCheckRules;
}

export async function readCheckRules(): Promise<CheckRules> {
  return parseCheckRules(await stored.getValue());
}

/** Changes the named fields only. */
export async function changeCheckRules(change: Partial<CheckRules>): Promise<void> {
  await stored.setValue({ ...(await readCheckRules()), ...change });
}

export function watchCheckRules(onChange: (rules: CheckRules) => void): () => void {
  return stored.watch((value) => onChange(parseCheckRules(value)));
}
