import type { KnownJoining } from './joinReading';

/** What LINE's Manager answered when it was asked how one account's switch stands. */
export type JoinAnswer =
  /** An answer about this account, also one that could not be understood or was refused for it alone. */
  | { readonly kind: 'read'; readonly joining: KnownJoining | { readonly unknown: 'notUnderstood' | 'noRight' } }
  | { readonly kind: 'loggedOut' }
  | { readonly kind: 'noAnswer'; readonly how: 'tooFast' | 'serverError' | 'network' | 'timeout' };
