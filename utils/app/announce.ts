import { badgeText, countRinging } from '../domain/groups/badge';
import { caughtUp, planAnnouncements } from '../domain/groups/announcementPlan';
import { datedNow, type RangEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import { groupKey, type Instant } from '../domain/ids';
import { textFingerprint } from '../domain/textFingerprint';
import type { AccountWatch } from '../domain/watch/accountWatch';
import { isBlind } from '../domain/watch/overview';
import type { Announcement, Badge, Clock, GroupsStore, Notifier, SettingsStore } from './ports';

/** The words of the bell in the language of the interface. */
export interface BellWords {
  single(group: GroupState, accountName: string | null): Omit<Announcement, 'id'>;
  several(groups: readonly GroupState[], accountNames: readonly string[], afterAbsence: boolean): Omit<Announcement, 'id'>;
  tooltip(facts: {
    readonly ringing: number;
    readonly perAccount: readonly { name: string | null; ringing: number }[];
    readonly blind: 'accounts' | 'storage' | null;
    readonly lastLookAt: Instant | null;
  }): string;
}

export interface AnnounceDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly settings: SettingsStore;
  readonly badge: Badge;
  readonly notifier: Notifier;
  readonly words: () => Promise<BellWords>;
  /** Does the database refuse at present? Then nothing new can be noticed, whatever the last look said. */
  readonly storageRefuses: () => Promise<boolean>;
}

const summaryPrefix = 'summary:';

/** One summary per set of groups, so that telling the same ones twice is recognised. */
function summaryIdOf(groups: readonly GroupState[]): string {
  return summaryPrefix + textFingerprint(groups.map(notificationIdOf).sort().join(' '));
}

/** Notification of one group: derived from the group, so that a repeat replaces and never adds. */
function notificationIdOf(group: Pick<GroupState, 'accountId' | 'chatId'>): string {
  return `group:${groupKey(group.accountId, group.chatId)}`;
}

/**
 * Brings badge and notifications in line with the database: counts anew, tells what was not told yet, takes back what rings no more. Safe to
 * run any number of times and after a death at any point: what is still on screen is not shown again, what was told is written down.
 * @returns when it wants to run again (epoch ms), null = not before the next change. Rejects when nothing can be read; the badge says so first.
 */
export async function announce(deps: AnnounceDeps): Promise<Instant | null> {
  const now = deps.clock.now();
  const [groups, accounts, reader, settings] = await Promise.all([
    deps.store.newGroups(),
    deps.store.accounts(),
    deps.store.reader(),
    deps.settings.read(),
  ]).catch(async (error: unknown) => {
    // What cannot be read cannot be counted: the badge of before would pass for a look.
    if (await deps.storageRefuses()) await showBadge(deps, [], [], 'storage', now);
    throw error;
  });
  const wanted = new Set(accounts.filter((account) => account.wanted).map((account) => account.accountId));
  const audible = groups.filter((group) => wanted.has(group.accountId));
  const blind = (await deps.storageRefuses()) ? 'storage' : isBlind(accounts, reader) ? 'accounts' : null;
  await showBadge(deps, audible, accounts, blind, now);
  const plan = planAnnouncements(audible, accounts, reader, now);
  if (plan.kind === 'hold') return plan.untilAt;
  if (plan.kind !== 'nothing') await tell(deps, plan, accounts, settings.notify, now);
  if (reader.catchingUpSinceAt !== null && caughtUp(accounts, reader, now)) {
    await deps.store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), catchingUpSinceAt: null, absenceMs: 0 }));
  }
  await takeBack(deps, audible, now);
  return nextSnoozeEnd(audible, now);
}

async function showBadge(
  deps: AnnounceDeps,
  groups: readonly GroupState[],
  accounts: readonly AccountWatch[],
  blind: 'accounts' | 'storage' | null,
  now: Instant,
): Promise<void> {
  const facts = { ...countRinging(groups, now), blind: blind !== null };
  const words = await deps.words();
  const nameOf = new Map(accounts.map((account) => [account.accountId, account.name]));
  const looks = accounts.flatMap((account) => (account.lastLookAt === null ? [] : [account.lastLookAt]));
  await deps.badge.show({
    text: badgeText(facts),
    tone: facts.ringing > 0 ? 'ringing' : facts.blind ? 'blind' : 'calm',
    tooltip: words.tooltip({
      ringing: facts.ringing,
      perAccount: facts.perAccount.map((row) => ({ name: nameOf.get(row.accountId) ?? null, ringing: row.ringing })),
      blind,
      lastLookAt: looks.length === 0 ? null : Math.max(...looks),
    }),
  });
}

type TellingPlan = Extract<ReturnType<typeof planAnnouncements>, { readonly groups: readonly GroupState[] }>;

async function tell(deps: AnnounceDeps, plan: TellingPlan, accounts: readonly AccountWatch[], notify: boolean, now: Instant): Promise<void> {
  if (!notify) return writeRang(deps, plan.groups, 'silent', now);
  const words = await deps.words();
  const nameOf = (group: GroupState) => accounts.find((account) => account.accountId === group.accountId)?.name ?? null;
  const onScreen = new Set(await deps.notifier.shown());
  if (plan.kind === 'singles') {
    for (const group of plan.groups) {
      const id = notificationIdOf(group);
      if (!onScreen.has(id)) await deps.notifier.show({ id, ...words.single(group, nameOf(group)) });
      await writeRang(deps, [group], 'single', now);
    }
    return;
  }
  const names = [...new Set(plan.groups.map(nameOf).filter((name) => name !== null))];
  const id = summaryIdOf(plan.groups);
  if (!onScreen.has(id)) {
    for (const earlier of onScreen) if (earlier.startsWith(summaryPrefix)) await deps.notifier.clear(earlier);
    await deps.notifier.show({ id, ...words.several(plan.groups, names, plan.kind === 'digest') });
  }
  await writeRang(deps, plan.groups, plan.kind, now);
}

async function writeRang(deps: AnnounceDeps, groups: readonly GroupState[], as: RangEvent['as'], now: Instant): Promise<void> {
  const events = groups.map((group): RangEvent => {
    const at = datedNow(now, group.lastEventAt);
    return {
      eventId: `${groupKey(group.accountId, group.chatId)}:rang:${at}`,
      accountId: group.accountId,
      chatId: group.chatId,
      at,
      recordedAt: now,
      kind: 'rang',
      as,
    };
  });
  await deps.store.transaction(async (tx) => {
    const known = await Promise.all(events.map((event) => tx.group(event.accountId, event.chatId)));
    // What was wiped meanwhile must not come back as a bare event.
    await tx.append(events.filter((_, index) => known[index] !== undefined));
  });
}

/** Notifications of groups that no longer ring disappear; a summary stays until nothing rings. */
async function takeBack(deps: AnnounceDeps, groups: readonly GroupState[], now: Instant): Promise<void> {
  const ringing = new Set(groups.filter((group) => countRinging([group], now).ringing > 0).map(notificationIdOf));
  for (const id of await deps.notifier.shown()) {
    const stale = id.startsWith(summaryPrefix) ? ringing.size === 0 : id.startsWith('group:') && !ringing.has(id);
    if (stale) await deps.notifier.clear(id);
  }
}

function nextSnoozeEnd(groups: readonly GroupState[], now: Instant): Instant | null {
  const ends = groups.flatMap((group) => (group.snoozedUntilAt !== null && group.snoozedUntilAt > now ? [group.snoozedUntilAt] : []));
  return ends.length === 0 ? null : Math.min(...ends);
}
