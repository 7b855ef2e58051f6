import type { Reading } from '../../domain/watch/reading';

export type MissingSight = 'listNotSeen' | 'rowsNotFound';

/** What the sensors of one page have seen of an account's list so far. */
export interface Sighting {
  readonly list: 'none' | 'empty' | 'filled';
  readonly rows: number;
}

/**
 * The expectation a list page must meet once it has loaded: the page fetched its list where we see it, and rows stand where we look for
 * them. An account without a chat rightly shows none.
 */
export function missingSights(sighting: Sighting): readonly MissingSight[] {
  const missing: MissingSight[] = [];
  if (sighting.list === 'none') missing.push('listNotSeen');
  if (sighting.list !== 'empty' && sighting.rows === 0) missing.push('rowsNotFound');
  return missing;
}

/** What a tapped reading adds: any answer shows that the tap works, one with chats lets rows be expected. */
export function listSeen(before: Sighting['list'], reading: Reading): Sighting['list'] {
  if (before === 'filled' || (reading.of === 'chats' && reading.chats > 0)) return 'filled';
  return 'empty';
}
