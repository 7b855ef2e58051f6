/** Words of the area `plans`. This file is the type the other languages are checked against. */
export const plans = {};

export type PlansWords = typeof plans;
