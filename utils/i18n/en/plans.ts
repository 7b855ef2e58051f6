import type { PlansWords } from '../ja/plans';

/** Words of the area `plans`. */
export const plans: PlansWords = {};
