import type { BasicId } from '../ids';

/** Where in the Manager a tab is, as far as its address says (manager-line-biz §3.1). */
export type ManagerPlace =
  | { readonly kind: 'account'; readonly basicId: BasicId; readonly page: 'home' | 'broadcasts' | 'compose' | 'settings' | 'insight' | 'other' }
  /** Any page of an account group: which of them is for what is not known, but for its settings. */
  | { readonly kind: 'accountGroup'; readonly managerNumber: number; readonly page: 'setting' | 'other' }
  | { readonly kind: 'other' };
