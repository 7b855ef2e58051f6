/** Numbers of the computed items and of the sign-off that a company may set for itself. */
export interface CheckRules {
  /** From so many recipients on, two different people sign. */
  readonly twoSignersFrom: number;
  /** Night in Japan: from this hour, 0–23 … */
  readonly nightFromHour: number;
  /** … until before this hour. */
  readonly nightToHour: number;
  /** Hours between two sends to the same account. */
  readonly spacingHours: number;
  /** Figures older than so many days are too old. */
  readonly freshDays: number;
}

/** Night as most companies keep it; figures as the notes advise (manager-line-biz §5, INFERRED). */
export const defaultCheckRules: CheckRules = { twoSignersFrom: 10_000, nightFromHour: 21, nightToHour: 8, spacingHours: 72, freshDays: 3 };
