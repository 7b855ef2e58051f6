/** Days before a day that an account's normal day is taken from: long enough for monthly habits, short enough to follow the account. */
export const baselineDays = 90;

/** With fewer known daily changes than three weeks' there is no normal, and nothing is called out. */
export const leastBaselineChanges = 21;

/**
 * So many robust standard deviations from the median stand out. Daily changes have long tails; at 4, an ordinary account is called out less
 * than once in a year.
 */
export const outlierDeviations = 4;

/**
 * Accounts that broadcast every week have raised days as a habit: a jump must also lie twice as far above the median as the days that one in ten
 * is above.
 */
export const usualHighShare = 0.9;
export const beyondUsualHigh = 2;

/** What happened on more days of the last three months than these is nothing that stands out. */
export const mostHigherDays = 2;

/** Turns a median absolute deviation into the standard deviation of a normal distribution. */
export const deviationPerMad = 1.4826;

/** Fewer people than this are single persons, not a movement; LINE itself withholds figures below 20 (manager-line-biz §2). Small accounts must not shout. */
export const leastPeople = 20;

/** In a large account a movement also needs one in a thousand friends, or every ordinary day of a huge account would stand out. */
export const leastPartOfFriends = 0.001;

/** A fall of reachable people is looked for over a week, because it may creep. */
export const fallDays = 7;

/** And it must cost one in a hundred: less is the ordinary coming and going. */
export const leastPartFallen = 0.01;

/** A jump in blocks that makes up this part of a fall explains it; the fall is not told a second time. */
export const explainedPart = 0.5;

/** Days without adds or without rows that may be a weekend or LINE's own gaps do not count yet. */
export const leastQuietDays = 3;

/** A broadcast sent so many days before still counts as coming before. */
export const broadcastLeadDays = 2;
