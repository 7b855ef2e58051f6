import type { GroupEvent } from '../../utils/domain/groups/events';
import type { Instant } from '../../utils/domain/ids';
import { jstDay } from '../../utils/domain/time/jst';

/** How an event stands on the line: main = came in, gone = went out, who = a person decided, tick = everything else. */
export type Station = 'main' | 'gone' | 'who' | 'tick';

export interface TimelineEntry {
  readonly event: GroupEvent;
  readonly station: Station;
  /** First of its Japanese day, reading from the top: the day is written only there. */
  readonly showsDay: boolean;
  /** The line to the next older event is dashed: the account was away between them. */
  readonly awayBelow: boolean;
  /** A later event took this one back. */
  readonly takenBack: boolean;
}

/** Events, newest first, as the line draws them. A first sight that a join of the same moment dates is told once, by the join. */
export function timelineEntries(events: readonly GroupEvent[]): readonly TimelineEntry[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const told = events.filter((event) => !isToldByJoin(event, events));
  let dayAbove: number | null = null;
  return told.map((event, index) => {
    const day = jstDay(event.at);
    const showsDay = day !== dayAbove;
    dayAbove = day;
    return {
      event,
      station: stationOf(event),
      showsDay,
      awayBelow: isAwayBefore(told, index),
      takenBack: undone.has(event.eventId),
    };
  });
}

const sameMomentMs = 1000;

function isToldByJoin(event: GroupEvent, events: readonly GroupEvent[]): boolean {
  return (
    event.kind === 'firstSeen' &&
    event.novelty === 'joined' &&
    events.some((other) => other.kind === 'joined' && Math.abs(other.at - event.at) < sameMomentMs)
  );
}

function stationOf(event: GroupEvent): Station {
  if ('by' in event) return 'who';
  if (event.kind === 'left') return 'gone';
  return event.kind === 'joined' || event.kind === 'returned' || event.kind === 'firstSeen' ? 'main' : 'tick';
}

/** Between the event at `index` and the next older one the account was not in the group. */
function isAwayBefore(told: readonly GroupEvent[], index: number): boolean {
  for (const older of told.slice(index + 1)) {
    if (older.kind === 'left') return true;
    if (older.kind === 'returned' || older.kind === 'joined' || older.kind === 'firstSeen') return false;
  }
  return false;
}

/** People in the group when the account came, as the first sight that this join dates had them. */
export function membersAtJoin(join: GroupEvent, events: readonly GroupEvent[]): number | null {
  const sight = events.find((event) => event.kind === 'firstSeen' && isToldByJoin(event, [join]));
  return sight?.kind === 'firstSeen' ? sight.members : null;
}

/** Which joined events are a way back, not the first way in. */
export function isReturn(event: GroupEvent, events: readonly GroupEvent[]): boolean {
  return event.kind === 'joined' && events.some((other) => other.kind === 'left' && other.at < event.at);
}

/** A nap that was ended early is written as one that ends when it was decided. */
export function isWaking(event: { readonly untilAt: Instant; readonly at: Instant }): boolean {
  return event.untilAt <= event.at;
}
