/** Words of the area `checks`. This file is the type the other languages are checked against. */
export const checks = {};

export type ChecksWords = typeof checks;
