import type { ChatId, Instant } from '../ids';
import { isOpen, isRinging, type GroupState } from './groupState';
import { nameKey } from './rowsOfGroups';
import { type Evidence, evidenceOf, isVisibleName, type ShownAttention, shownAttention } from './inbox';

/** A group as the shelf on LINE's page lists it. */
export interface ShelfGroup {
  readonly chatId: ChatId;
  /** Cut to 200 UTF-16 units; null = none that can be seen. */
  readonly name: string | null;
  readonly shown: ShownAttention;
  readonly evidence: Evidence;
  readonly returned: boolean;
  readonly members: number | null;
  readonly owner: string | null;
}

export interface ShelfView {
  /** What is not dealt with yet, ringing first, then the newest first. */
  readonly groups: readonly ShelfGroup[];
  /** Open groups, listed or not, whose name no other known group of the account bears, as far as a row shows it; the first 200 of them. */
  readonly onlyOfName: readonly ChatId[];
  /** Open groups for which there was no room. */
  readonly more: number;
  /** Groups of this account that ring now; all of them, listed or not. */
  readonly ringing: number;
}

/** More do not fit beside a chat; the inbox holds the rest. */
export const mostOnShelf = 8;
/** More marks than this make none of them stand out. */
const mostMarked = 200;
const longestName = 200;

/** The open groups of one account. `groups` are all of this account's. */
export function shelfOf(groups: readonly GroupState[], now: Instant): ShelfView {
  const bearers = Map.groupBy(groups, ({ name }) => nameKey(name ?? ''));
  const open = groups.filter(isOpen).sort((a, b) => Number(isRinging(b, now)) - Number(isRinging(a, now)) || b.noticedAt - a.noticedAt);
  return {
    groups: open.slice(0, mostOnShelf).map((group) => ({
      chatId: group.chatId,
      name: isVisibleName(group.name) ? group.name.slice(0, longestName) : null,
      shown: shownAttention(group, now),
      evidence: evidenceOf(group),
      returned: group.returned,
      members: group.members,
      owner: group.owner?.slice(0, longestName) ?? null,
    })),
    onlyOfName: open
      .filter(({ name }) => bearers.get(nameKey(name ?? ''))?.length === 1)
      .slice(0, mostMarked)
      .map(({ chatId }) => chatId),
    more: Math.max(0, open.length - mostOnShelf),
    ringing: groups.filter((group) => isRinging(group, now)).length,
  };
}
