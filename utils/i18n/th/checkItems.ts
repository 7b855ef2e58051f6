import type { CheckItemsWords } from '../ja/checkItems';

/** Words of the area `checkItems`. */
export const checkItems: CheckItemsWords = {};
