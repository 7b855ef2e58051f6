/** Words of the area `findings`. This file is the type the other languages are checked against. */
export const findings = {};

export type FindingsWords = typeof findings;
