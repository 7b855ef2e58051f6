/** Words of the area `accountGroups`. This file is the type the other languages are checked against. */
export const accountGroups = {};

export type AccountGroupsWords = typeof accountGroups;
