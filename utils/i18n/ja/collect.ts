/** Words of the area `collect`. This file is the type the other languages are checked against. */
export const collect = {};

export type CollectWords = typeof collect;
