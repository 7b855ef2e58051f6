import { datedNow, type Decision, type DecisionEvent } from '../domain/groups/events';
import type { AccountId, ChatId } from '../domain/ids';
import type { Clock, GroupsStore } from './ports';

export interface DecideDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly newId: () => string;
  /** Name of who decides; '' = none given. */
  readonly by: string;
}

export interface DecideTarget {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
}

/**
 * Writes a person's decision about some groups. All of them in one transaction; groups that are not known are passed over.
 * @returns ids of the new events, so that the decision can be undone.
 */
export async function decide(deps: DecideDeps, targets: readonly DecideTarget[], decision: Decision): Promise<string[]> {
  return deps.store.transaction(async (tx) => {
    const events: DecisionEvent[] = [];
    for (const { accountId, chatId } of targets) {
      const group = await tx.group(accountId, chatId);
      if (group === undefined) continue;
      events.push({ ...decision, ...decisionBase(deps, { accountId, chatId, lastEventAt: group.lastEventAt }) });
    }
    await tx.append(events);
    return events.map((event) => event.eventId);
  });
}

/** Takes decisions back by adding to the history, never by deleting from it. Observations cannot be undone. */
export async function undo(deps: DecideDeps, eventIds: readonly string[]): Promise<string[]> {
  return deps.store.transaction(async (tx) => {
    const events: DecisionEvent[] = [];
    for (const eventId of eventIds) {
      const undone = await tx.event(eventId);
      if (undone === undefined || !('by' in undone)) continue;
      const { accountId, chatId } = undone;
      const group = await tx.group(accountId, chatId);
      events.push({ ...decisionBase(deps, { accountId, chatId, lastEventAt: group?.lastEventAt ?? -1 }), kind: 'undone', undoes: eventId });
    }
    await tx.append(events);
    return events.map((event) => event.eventId);
  });
}

function decisionBase(deps: DecideDeps, group: DecideTarget & { readonly lastEventAt: number }) {
  const now = deps.clock.now();
  const { accountId, chatId } = group;
  return { eventId: deps.newId(), accountId, chatId, at: datedNow(now, group.lastEventAt), recordedAt: now, by: deps.by };
}
