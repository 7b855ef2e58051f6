import { isCollectable, lastDays, longestPeriod, periodSinceLast } from '../../utils/domain/figures/collectPlan';
import { lastFinalDay } from '../../utils/domain/figures/collectJob';
import { dayFromIso, isoOfDay, type JstDay, type Period } from '../../utils/domain/figures/day';
import { fail, ok, type Result } from '../../utils/domain/result';

export type PeriodKind = 'days28' | 'days90' | 'longest' | 'sinceLast' | 'custom';

/** What the form holds; the days of `custom` as their fields hold them. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

export type PeriodProblem = 'noDay' | 'badOrder' | 'tooLong' | 'notYet';

export function firstChoice(today: JstDay): PeriodChoice {
  const { fromOn, toOn } = lastDays(28, today);
  return { kind: 'days28', from: isoOfDay(fromOn), to: isoOfDay(toOn) };
}

/** Exactly these days, as far as they are final. */
export function choiceOf({ fromOn, toOn }: Period, today: JstDay): PeriodChoice {
  const last = Math.min(toOn, lastFinalDay(today));
  return { kind: 'custom', from: isoOfDay(Math.min(fromOn, last)), to: isoOfDay(last) };
}

/** The days a choice means today. `lastKnownOn`: of each chosen account, within LINE's longest span. */
export function resolvePeriod(choice: PeriodChoice, today: JstDay, lastKnownOn: readonly (JstDay | null)[]): Result<Period, PeriodProblem> {
  switch (choice.kind) {
    case 'days28':
      return ok(lastDays(28, today));
    case 'days90':
      return ok(lastDays(90, today));
    case 'longest':
      return ok(longestPeriod(today));
    case 'sinceLast':
      return ok(periodSinceLast(lastKnownOn, today) ?? lastDays(28, today));
    case 'custom':
      return customPeriod(choice, today);
  }
}

function customPeriod({ from, to }: PeriodChoice, today: JstDay): Result<Period, PeriodProblem> {
  const [fromOn, toOn] = [dayFromIso(from), dayFromIso(to)];
  if (fromOn === null || toOn === null) return fail('noDay');
  if (toOn < fromOn) return fail('badOrder');
  if (toOn > lastFinalDay(today)) return fail('notYet');
  return isCollectable({ fromOn, toOn }) ? ok({ fromOn, toOn }) : fail('tooLong');
}
