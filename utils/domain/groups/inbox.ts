import type { AccountId, Instant } from '../ids';
import { type GroupState, isOpen, isRinging, isSnoozed } from './groupState';
import { type SilenceDays, silentDays } from './silence';
import { foldForSearch, searchTerms } from './searchText';

/** A group as the inbox lists it: its state, and the name of its account. */
export interface InboxEntry extends GroupState {
  readonly accountName: string | null;
}

/** The one thing a row shows about a group; also the values of the state filter. */
export type ShownAttention = 'ringing' | 'maybeOld' | 'seen' | 'owned' | 'snoozed' | 'muted' | 'left' | 'handled' | 'known';

export const shownAttentions: readonly ShownAttention[] = ['ringing', 'maybeOld', 'seen', 'owned', 'snoozed', 'muted', 'left', 'handled', 'known'];

/** What a row shows. Ringing comes first of all, so that the list and the badge never disagree. */
export function shownAttention(group: GroupState, now: Instant): ShownAttention {
  if (isRinging(group, now)) return 'ringing';
  if (group.attention === 'handled') return 'handled';
  if (group.presence === 'left') return 'left';
  if (group.attention === 'known') return 'known';
  if (group.muted) return 'muted';
  if (isSnoozed(group, now)) return 'snoozed';
  if (group.attention === 'owned') return 'owned';
  return group.attention === 'new' ? 'maybeOld' : 'seen';
}

export type InboxTab = 'open' | 'all' | 'byAccount';

export interface InboxAsk {
  readonly tab: InboxTab;
  readonly search: string;
  readonly accountId: AccountId | null;
  readonly state: ShownAttention | null;
  /** Nobody wrote for at least so long; null = any. A group of which no message was told is not among them. */
  readonly silentFor: SilenceDays | null;
}

export interface InboxSection<Entry extends InboxEntry> {
  readonly id: string;
  readonly of:
    | { readonly kind: 'ringing' | 'inHand' | 'handled' | 'known' }
    | { readonly kind: 'account'; readonly accountId: AccountId; readonly accountName: string | null };
  readonly entries: readonly Entry[];
  readonly ringing: number;
}

export interface InboxView<Entry extends InboxEntry> {
  readonly sections: readonly InboxSection<Entry>[];
  /** Rows in all sections together. */
  readonly shown: number;
}

/** What the search looks through: name, account, note, owner. Folded once per entry, because lists reach 10,000 rows and names 10,000 characters. */
export function searchableText(entry: InboxEntry): string {
  return foldForSearch([entry.name, entry.accountName, entry.note, entry.owner, entry.handledBy].filter((part) => part !== null).join(' \n '));
}

/**
 * Sections, filter, search and order of the inbox.
 * @param textOf folded text of an entry, see `searchableText`; passed in so that the caller can remember it between key strokes.
 */
export function buildInbox<Entry extends InboxEntry>(
  entries: readonly Entry[],
  ask: InboxAsk,
  now: Instant,
  textOf: (entry: Entry) => string = searchableText,
): InboxView<Entry> {
  const found = findEntries(entries, ask, now, textOf);
  const listed = ask.tab === 'open' ? found.filter(isOpen) : found;
  const sections = ask.tab === 'byAccount' ? accountSections(listed, now) : stateSections(listed, now);
  return { sections, shown: listed.length };
}

/** What a question finds, whatever tab it is asked under. Parameters as in `buildInbox`. */
export function findEntries<Entry extends InboxEntry>(
  entries: readonly Entry[],
  ask: Omit<InboxAsk, 'tab'>,
  now: Instant,
  textOf: (entry: Entry) => string = searchableText,
): readonly Entry[] {
  const terms = searchTerms(ask.search);
  return entries.filter(
    (entry) =>
      (ask.accountId === null || entry.accountId === ask.accountId) &&
      (ask.state === null || shownAttention(entry, now) === ask.state) &&
      (ask.silentFor === null || (silentDays(entry, now) ?? -1) >= ask.silentFor) &&
      (terms.length === 0 || containsAll(textOf(entry), terms)),
  );
}

function containsAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term));
}

type Standing = 'ringing' | 'inHand' | 'handled' | 'known';
const standings: readonly Standing[] = ['ringing', 'inHand', 'handled', 'known'];

function standingOf(entry: InboxEntry, now: Instant): Standing {
  if (isRinging(entry, now)) return 'ringing';
  if (isOpen(entry)) return 'inHand';
  return entry.attention === 'handled' ? 'handled' : 'known';
}

/**
 * Newest first: by when it was handled among the handled, else by when it was noticed, of those noticed in one look by when they came; ids settle
 * the rest, so rows never dance.
 */
function byNewest(a: InboxEntry, b: InboxEntry): number {
  const at = (entry: InboxEntry) => (entry.attention === 'handled' ? (entry.handledAt ?? entry.noticedAt) : entry.noticedAt);
  return (
    at(b) - at(a) ||
    (b.joinedAt ?? 0) - (a.joinedAt ?? 0) ||
    (a.accountId < b.accountId ? -1 : a.accountId > b.accountId ? 1 : a.chatId < b.chatId ? -1 : 1)
  );
}

function stateSections<Entry extends InboxEntry>(entries: readonly Entry[], now: Instant): InboxSection<Entry>[] {
  const byStanding = new Map<Standing, Entry[]>(standings.map((standing) => [standing, []]));
  for (const entry of entries) byStanding.get(standingOf(entry, now))?.push(entry);
  return [...byStanding]
    .filter(([, members]) => members.length > 0)
    .map(([kind, members]) => ({ id: kind, of: { kind }, entries: members.sort(byNewest), ringing: kind === 'ringing' ? members.length : 0 }));
}

/** Accounts with something ringing first, then by name; inside, ringing before in hand before the rest. */
function accountSections<Entry extends InboxEntry>(entries: readonly Entry[], now: Instant): InboxSection<Entry>[] {
  const byAccount = new Map<AccountId, Entry[]>();
  for (const entry of entries) {
    const members = byAccount.get(entry.accountId);
    if (members) members.push(entry);
    else byAccount.set(entry.accountId, [entry]);
  }
  const rank = (entry: Entry) => standings.indexOf(standingOf(entry, now));
  const nameOrder = new Intl.Collator('ja', { numeric: true });
  return [...byAccount]
    .map(([accountId, members]) => ({
      id: accountId,
      of: { kind: 'account' as const, accountId, accountName: members[0]?.accountName ?? null },
      entries: members
        .map((entry) => ({ entry, rank: rank(entry) }))
        .sort((a, b) => a.rank - b.rank || byNewest(a.entry, b.entry))
        .map(({ entry }) => entry),
      ringing: members.filter((entry) => isRinging(entry, now)).length,
    }))
    .sort(
      (a, b) =>
        Number(b.ringing > 0) - Number(a.ringing > 0) ||
        nameOrder.compare(a.of.accountName ?? '\uffff', b.of.accountName ?? '\uffff') ||
        (a.id < b.id ? -1 : 1),
    );
}

/** How sure we are when the group came, and since when: three different certainties, and two more. */
export type Evidence =
  | { readonly kind: 'joined'; readonly at: Instant }
  | { readonly kind: 'between'; readonly fromAt: Instant; readonly at: Instant }
  | { readonly kind: 'firstSeen'; readonly at: Instant }
  | { readonly kind: 'maybeOld'; readonly at: Instant }
  | { readonly kind: 'baseline'; readonly at: Instant };

export function evidenceOf(group: GroupState): Evidence {
  if (group.joinedAt !== null && group.novelty !== 'baseline') return { kind: 'joined', at: group.joinedAt };
  if (group.novelty === 'maybeOld') return { kind: 'maybeOld', at: group.noticedAt };
  if (group.novelty === 'baseline') return { kind: 'baseline', at: group.noticedAt };
  if (group.notBeforeAt !== null) return { kind: 'between', fromAt: group.notBeforeAt, at: group.noticedAt };
  return { kind: 'firstSeen', at: group.noticedAt };
}

/** Where a group stands on the way new → seen → owned → handled; null = never asked for attention. */
export function stepOf(group: GroupState): 0 | 1 | 2 | 3 | null {
  const steps = { new: 0, seen: 1, owned: 2, handled: 3, known: null } as const;
  return steps[group.attention];
}

const ignorable = /^[\s\p{C}\p{M}\p{P}\p{S}\u115f\u1160\u3164\uffa0]$/u;

/** Can anybody see this name? Null, blank and zero-width only names cannot be seen. */
export function isVisibleName(name: string | null): name is string {
  return name !== null && /[^\s\p{C}\u115f\u1160\u3164\uffa0]/u.test(name);
}

/** What stands in for a missing icon: the first letter, figure or picture of the name; punctuation, brackets and direction marks are skipped. */
export function initialOf(name: string | null): string | null {
  if (!isVisibleName(name)) return null;
  const graphemes = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(name.slice(0, 200))].map(({ segment }) => segment);
  const wanted =
    graphemes.find((grapheme) => [...grapheme].some((letter) => !ignorable.test(letter))) ?? graphemes.find((grapheme) => isVisibleName(grapheme));
  return wanted?.toUpperCase() ?? null;
}
