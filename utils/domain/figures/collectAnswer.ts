/** What came in place of the friends export. status: a refusal nobody has described. */
export type NotTheCsv = 'html' | 'json' | 'otherTable' | 'binary' | 'tooLarge' | 'empty' | 'status';

/** What LINE's Manager answered when it was asked for one account's friends figures. */
export type ContactsCsvAnswer =
  | { readonly kind: 'csv'; readonly bytes: Uint8Array }
  | { readonly kind: 'loggedOut'; readonly how: '401' | 'redirect' | 'html' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'noAnswer'; readonly how: 'tooFast' | 'serverError' | 'network' | 'timeout' }
  | { readonly kind: 'notTheCsv'; readonly came: CameInstead };

/** Shown to the user, so that a refused answer can be told apart from a broken one. */
export interface CameInstead {
  readonly what: NotTheCsv;
  /** Beginning of the first line, at most 80 characters; null = nothing readable. */
  readonly firstLine: string | null;
}
