import type { AccountGroup, AccountGroupEvent } from './accountGroup';
import type { AccountGroupId } from './checkIds';
import { samePerson } from './personName';

/** Folds the events of one account group. The order in which they were stored does not matter. Null when there are none. */
export function foldAccountGroup(events: readonly AccountGroupEvent[]): AccountGroup | null {
  const ordered = [...new Map(events.map((event) => [event.eventId, event])).values()].sort(byTime);
  const first = ordered[0];
  if (first === undefined) return null;
  let group: AccountGroup = {
    accountGroupId: first.accountGroupId,
    name: '',
    managerNumber: null,
    accounts: [],
    complete: true,
    sets: [],
    roles: [],
    away: false,
    madeAt: first.at,
    lastEventAt: first.at,
  };
  for (const event of ordered) group = { ...step(group, event), lastEventAt: event.at };
  return group;
}

/** Folds many account groups at once, in the order of their names. */
export function foldAccountGroups(events: readonly AccountGroupEvent[]): readonly AccountGroup[] {
  const byGroup = new Map<AccountGroupId, AccountGroupEvent[]>();
  for (const event of events) {
    const own = byGroup.get(event.accountGroupId);
    if (own === undefined) byGroup.set(event.accountGroupId, [event]);
    else own.push(event);
  }
  const groups = [...byGroup.values()].flatMap((own) => foldAccountGroup(own) ?? []);
  return groups.sort((a, b) => a.name.localeCompare(b.name) || (a.accountGroupId < b.accountGroupId ? -1 : 1));
}

function step(group: AccountGroup, event: AccountGroupEvent): AccountGroup {
  switch (event.kind) {
    case 'named':
      return { ...group, name: event.name };
    case 'accountsSet': {
      const { eventId, at, by, accounts, source, complete } = event;
      return { ...group, accounts, complete, sets: [...group.sets, { eventId, at, by, accounts, source, complete }] };
    }
    case 'numbered':
      return { ...group, managerNumber: event.managerNumber };
    case 'roleNoted': {
      const others = group.roles.filter(({ person }) => !samePerson(person, event.person));
      return { ...group, roles: event.role === null ? others : [...others, { person: event.person, role: event.role, notedAt: event.at }] };
    }
    case 'putAway':
      return { ...group, away: event.away };
  }
}

function byTime(a: AccountGroupEvent, b: AccountGroupEvent): number {
  return a.at - b.at || (a.eventId < b.eventId ? -1 : 1);
}
