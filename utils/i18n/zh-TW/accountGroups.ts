import type { AccountGroupsWords } from '../ja/accountGroups';

/** Words of the area `accountGroups`. */
export const accountGroups: AccountGroupsWords = {};
