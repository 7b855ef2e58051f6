import { dayFromIso, firstDayOf, isoOfDay, type JstDay, monthOf, type Period } from '../../utils/domain/figures/day';

/** Lengths offered, days. */
export const periodLengths = [7, 28, 90, 365] as const;

/** What period is asked for. `last` moves on with the figures, a month and a custom one do not. */
export type PeriodChoice =
  | { readonly kind: 'last'; readonly days: number }
  | { readonly kind: 'lastMonth' }
  | { readonly kind: 'thisMonth' }
  | { readonly kind: 'custom'; readonly period: Period };

export const defaultPeriod: PeriodChoice = { kind: 'last', days: 28 };

/** Ten years: longer than any figures there are, short enough to compute. */
export const longestPeriodDays = 3660;

/** As it stands in the address and in storage: `28d`, `lastMonth`, `2026-10-01_2026-10-31`. */
export function writePeriod(choice: PeriodChoice): string {
  if (choice.kind === 'last') return `${choice.days}d`;
  if (choice.kind === 'custom') return `${isoOfDay(choice.period.fromOn)}_${isoOfDay(choice.period.toOn)}`;
  return choice.kind;
}

/** Null when the text names no period. */
export function readPeriod(text: string): PeriodChoice | null {
  if (text === 'lastMonth' || text === 'thisMonth') return { kind: text };
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  if (days !== undefined) return Number(days) >= 1 && Number(days) <= longestPeriodDays ? { kind: 'last', days: Number(days) } : null;
  const [from = '', to = '', more] = text.split('_');
  const [fromOn, toOn] = [dayFromIso(from), dayFromIso(to)];
  if (fromOn === null || toOn === null || more !== undefined || toOn < fromOn || toOn - fromOn >= longestPeriodDays) return null;
  return { kind: 'custom', period: { fromOn, toOn } };
}

/**
 * The days meant. `newestOn`: newest final day of any account, where the figures end. Months are those of `today`, whole, so that a month
 * that is not over shows as such.
 */
export function resolvePeriod(choice: PeriodChoice, newestOn: JstDay, today: JstDay): Period {
  switch (choice.kind) {
    case 'last':
      return { fromOn: newestOn - choice.days + 1, toOn: newestOn };
    case 'custom':
      return choice.period;
    case 'thisMonth':
      return { fromOn: firstDayOf(monthOf(today)), toOn: Math.max(firstDayOf(monthOf(today)), today - 1) };
    case 'lastMonth': {
      const toOn = firstDayOf(monthOf(today)) - 1;
      return { fromOn: firstDayOf(monthOf(toOn)), toOn };
    }
  }
}
