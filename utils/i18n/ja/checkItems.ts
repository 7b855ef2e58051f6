/** Words of the area `checkItems`. This file is the type the other languages are checked against. */
export const checkItems = {};

export type CheckItemsWords = typeof checkItems;
