/** Most people a LINE group holds; an official account in it counts as one of them, so 499 others fit beside it. */
export const groupLimit = 500;

/** From here on few places are left: worth a warning before somebody cannot be invited. */
const nearLimit = 480;

/** How much room a group has. `members` is the number LINE's list gave, which may be none. */
export type Capacity =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'room' | 'near'; readonly members: number; readonly free: number }
  | { readonly kind: 'full'; readonly members: number };

export function capacity(members: number | null): Capacity {
  if (members === null || !Number.isInteger(members) || members < 0) return { kind: 'unknown' };
  if (members >= groupLimit) return { kind: 'full', members };
  return { kind: members >= nearLimit ? 'near' : 'room', members, free: groupLimit - members };
}
