import type { ChecksWords } from '../ja/checks';

/** Words of the area `checks`. */
export const checks: ChecksWords = { toHome: 'To the checks' };
