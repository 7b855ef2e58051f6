/** One stored event of a group, as far as its place in the timeline goes. */
export interface StoredEvent {
  readonly eventId: string;
  readonly kind: string;
  readonly at: number;
  readonly recordedAt: number;
}

/** What always counts: the happenings a person would tell. */
const happenings = new Set(['joined', 'left', 'returned', 'renamed', 'membersChanged']);
const plainWords: Readonly<Record<string, string>> = { back: 'returned', members: 'membersChanged' };

/** Kinds of the events, oldest first. */
export function orderedKinds(events: readonly StoredEvent[]): string[] {
  return [...events].sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt || (a.eventId < b.eventId ? -1 : 1)).map((event) => event.kind);
}

/**
 * Does a timeline show exactly the expected kinds, in that order? Joined, left, returned, renamed and membersChanged always count.
 * How we came to know (firstSeen, settled, iconChanged), the bell and what people decided count only when the expectation names
 * that kind at least once. `back` means returned, `members` means membersChanged. Coming back may be told by itself or together with the
 * join that dates it.
 */
export function timelineHolds(expected: readonly string[], actual: readonly string[]): boolean {
  const wanted = expected.map((kind) => plainWords[kind] ?? kind);
  const counted = actual.filter((kind) => happenings.has(kind) || wanted.includes(kind));
  return isSame(counted, wanted) || isSame(withoutDatesOfReturn(counted), wanted);
}

/** Drops a `joined` that stands right before or after a `returned`: the two are one happening. */
function withoutDatesOfReturn(kinds: readonly string[]): string[] {
  return kinds.filter((kind, index) => kind !== 'joined' || index === 0 || (kinds[index - 1] !== 'returned' && kinds[index + 1] !== 'returned'));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((kind, index) => kind === others[index]);
}
