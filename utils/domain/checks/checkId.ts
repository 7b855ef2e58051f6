/** What is computed rather than asked. Which of them speak per account: `accountChecks`. */
export type CheckId = (typeof checkIds)[number];

export const checkIds = [
  'accountsAsPlanned',
  'quota',
  'figuresFresh',
  'targetReach',
  'spacing',
  'plannedTime',
  'nightHours',
  'holiday',
  'textLength',
  'bubbleCount',
  'links',
  'utm',
  'couponPeriod',
] as const;

export const accountChecks: ReadonlySet<CheckId> = new Set<CheckId>(['quota', 'figuresFresh', 'targetReach', 'spacing']);
