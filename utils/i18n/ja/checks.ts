/** Words of the area `checks`. This file is the type the other languages are checked against. */
export const checks = { toHome: '点検へ' };

export type ChecksWords = typeof checks;
