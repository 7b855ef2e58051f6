import type { GroupEvent } from './events';

/**
 * Two versions of the fact with one id: the one written down earlier wins, then the smaller text. The choice does not depend on the order
 * in which exports are merged.
 */
export function preferred(stored: GroupEvent | undefined, incoming: GroupEvent): GroupEvent {
  if (stored === undefined) return incoming;
  if (stored.recordedAt !== incoming.recordedAt) return stored.recordedAt < incoming.recordedAt ? stored : incoming;
  return canonicalText(stored) <= canonicalText(incoming) ? stored : incoming;
}

/** Same fields, same text, whatever order they were written in. */
function canonicalText(event: GroupEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}
