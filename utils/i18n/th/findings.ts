import type { FindingsWords } from '../ja/findings';

/** Words of the area `findings`. */
export const findings: FindingsWords = {};
