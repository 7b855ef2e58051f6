import type { RequestCounts } from '../sandbox/scenario/expectations';
import { badgeText } from '../utils/domain/groups/badge';
import type { GroupEvent } from '../utils/domain/groups/events';
import { foldGroup } from '../utils/domain/groups/foldGroup';
import { type GroupState, isRinging } from '../utils/domain/groups/groupState';
import type { AccountWatch } from '../utils/domain/watch/accountWatch';

/** What is so at LINE, whatever the extension noticed of it. Times are epoch ms of the world's clock. */
export interface TrueGroup {
  readonly accountId: string;
  readonly chatId: string;
  readonly name: string;
  readonly members: number;
  readonly inside: boolean;
  /** LINE still lists it. */
  readonly listed: boolean;
  /** Invitations since the watch began, oldest first. */
  readonly joinedAt: readonly number[];
  /**
   * False when the last of them was a return that no list we read could tell: somebody wrote in the group before we looked, and then it looks like
   * any group in which somebody wrote.
   */
  readonly tellsJoin: boolean;
  /** When somebody said "handled" in the inbox. */
  readonly handledAt: readonly number[];
}

export interface Truth {
  readonly accountIds: readonly string[];
  readonly groups: readonly TrueGroup[];
}

/** What the extension made of it. */
export interface Outcome {
  readonly now: number;
  readonly accounts: readonly AccountWatch[];
  readonly groups: readonly GroupState[];
  readonly events: readonly GroupEvent[];
  /** Ids of events that were in the history at some time before. */
  readonly earlierEvents: ReadonlySet<string>;
  readonly badge: string;
  readonly notifications: number;
  /** Every notification could be counted: no page to count from was ever away. */
  readonly countedAll: boolean;
  /** While nothing could be written the browser forgot what stood on the screen: what had been told may have been told once more. */
  readonly mayRepeat: boolean;
  readonly errors: readonly string[];
  readonly requests: RequestCounts;
}

/** Everything that is not as it should be once all is calm again: nothing lost, nothing rung twice, nothing made up. Empty = as it should be. */
export function judge(truth: Truth, outcome: Outcome): string[] {
  return [
    ...truth.accountIds.flatMap((accountId) => judgeAccount(accountId, outcome)),
    ...truth.groups.flatMap((group) => judgeGroup(group, outcome)),
    ...judgeStrangers(truth.groups, outcome),
    ...judgeHistory(outcome),
    ...judgeBell(outcome),
    ...outcome.errors.map((error) => `error: ${error}`),
    ...(outcome.requests.nonGet > 0 ? [`${outcome.requests.nonGet} requests that are no GET`] : []),
    ...(outcome.requests.markAsRead > 0 ? [`${outcome.requests.markAsRead} requests that mark as read`] : []),
    ...(outcome.requests.perSecondAtMost > 2 ? [`${outcome.requests.perSecondAtMost} requests a second`] : []),
  ];
}

/**
 * Was it invited since, and did nobody handle that? One that came and went between two looks shows nothing but that it went, and nobody could do
 * anything about it.
 */
export function mustRing({ inside, joinedAt, tellsJoin, handledAt }: TrueGroup): boolean {
  const last = joinedAt.at(-1);
  return last !== undefined && inside && tellsJoin && !handledAt.some((at) => at >= last);
}

function judgeAccount(accountId: string, { accounts }: Outcome): string[] {
  const account = accounts.find((one) => one.accountId === accountId);
  return account?.health === 'watching' ? [] : [`${account?.name ?? accountId} is ${account?.health ?? 'not known'}`];
}

function judgeGroup(group: TrueGroup, { groups, events, now }: Outcome): string[] {
  const says = (what: string) => [`「${group.name.slice(0, 40)}」 ${group.chatId.slice(-6)}: ${what}`];
  const row = groups.find((one) => one.accountId === group.accountId && one.chatId === group.chatId);
  if (row === undefined) return group.listed ? says('was never noticed') : [];
  const found: string[] = [];
  if (group.inside && row.presence !== 'in') found.push(...says('is taken for left'));
  if (!group.inside && group.listed && row.presence !== 'left') found.push(...says('is taken for present'));
  if (group.inside && row.name !== group.name) found.push(...says(`is called 「${row.name ?? ''}」`));
  if (group.inside && row.members !== group.members) found.push(...says(`has ${row.members ?? 'unknown'} members instead of ${group.members}`));
  const rings = isRinging(row, now);
  if (group.joinedAt.length === 0 && rings) found.push(...says('rings although it was there before'));
  if (mustRing(group) && !rings) found.push(...says(`does not ring (${row.attention}, ${row.novelty})`));
  found.push(...judgeEpisodes(group, rings, events).flatMap(says));
  return found;
}

/** Each sight of a group and each return begins an episode, in which the bell may ring once. */
function judgeEpisodes(group: TrueGroup, rings: boolean, events: readonly GroupEvent[]): string[] {
  const own = events.filter((event) => event.accountId === group.accountId && event.chatId === group.chatId).sort(byTime);
  const sights = own.filter(({ kind }) => kind === 'firstSeen').length;
  const returns = own.filter(({ kind }) => kind === 'returned').length;
  const wasNews = own.some((event) => event.kind === 'firstSeen' && event.novelty !== 'baseline');
  const found: string[] = [];
  if (sights !== 1) found.push(`was seen for the first time ${sights} times`);
  if (returns > group.joinedAt.length - (wasNews ? 1 : 0)) found.push(`came back ${returns} times, but was invited ${group.joinedAt.length} times`);
  let rungs = 0;
  for (const event of own) {
    if (event.kind === 'firstSeen' || event.kind === 'returned') rungs = 0;
    if (event.kind !== 'rang') continue;
    rungs += 1;
    if (rungs === 2) found.push('rang twice for one invitation');
  }
  if (rings && rungs === 0) found.push('was never announced');
  const handledOnce = own.filter(({ kind }) => kind === 'handled').length;
  if (handledOnce !== group.handledAt.length) found.push(`was handled ${group.handledAt.length} times, of which ${handledOnce} are kept`);
  return found;
}

function byTime(a: GroupEvent, b: GroupEvent): number {
  return a.at - b.at || a.recordedAt - b.recordedAt;
}

function judgeStrangers(truth: readonly TrueGroup[], { groups }: Outcome): string[] {
  const known = new Set(truth.map(({ accountId, chatId }) => `${accountId} ${chatId}`));
  return groups.filter(({ accountId, chatId }) => !known.has(`${accountId} ${chatId}`)).map(({ chatId }) => `a group ${chatId} nobody knows`);
}

function judgeHistory({ groups, events, earlierEvents }: Outcome): string[] {
  const kept = new Set(events.map(({ eventId }) => eventId));
  const lost = [...earlierEvents].filter((id) => !kept.has(id));
  const folded = groups.filter((group) => {
    const own = events.filter((event) => event.accountId === group.accountId && event.chatId === group.chatId);
    const { talkedAt: _talkedAt, ...row } = group;
    return !sameState(foldGroup(own), row);
  });
  return [
    ...(lost.length > 0 ? [`${lost.length} events were lost: ${lost.slice(0, 3).join(', ')}`] : []),
    ...folded.map(({ chatId }) => `the row of ${chatId.slice(-6)} is not what its history says`),
  ];
}

function sameState(a: object | null, b: object): boolean {
  const text = (value: object | null) =>
    JSON.stringify(
      Object.entries(value ?? {})
        .filter(([, one]) => one !== undefined)
        .sort(),
    );
  return text(a) === text(b);
}

function judgeBell({ groups, events, badge, notifications, countedAll, mayRepeat, now }: Outcome): string[] {
  const ringing = groups.filter((group) => isRinging(group, now)).length;
  const wanted = badgeText({ ringing, perAccount: [], blind: false });
  const told = events.filter((event) => event.kind === 'rang');
  const singles = told.filter((event) => event.as === 'single').length;
  const together = new Set(told.filter((event) => event.as === 'summary' || event.as === 'digest').map((event) => event.recordedAt)).size;
  const found = badge === wanted ? [] : [`the badge says 「${badge}」 instead of 「${wanted}」`];
  if (!mayRepeat && notifications > singles + together) found.push(`${notifications} notifications for ${singles + together} tidings`);
  if (countedAll && notifications < singles + together) found.push(`only ${notifications} notifications for ${singles + together} tidings`);
  return found;
}
