/** Words of the area `imports`. This file is the type the other languages are checked against. */
export const imports = {};

export type ImportsWords = typeof imports;
