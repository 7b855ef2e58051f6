declare const brand: unique symbol;

/** One expected invitation: a client is going to invite an account of ours into a group. */
export type InvitationId = string & { readonly [brand]: 'InvitationId' };

const shape = /^[A-Za-z0-9:_-]{1,100}$/;

/** Ids are keys of objects, so what every object has of its own accord (`constructor`, `__proto__`) is none. */
export function parseInvitationId(value: unknown): InvitationId | null {
  return typeof value === 'string' && shape.test(value) && !(value in {}) ? (value as InvitationId) : null;
}
