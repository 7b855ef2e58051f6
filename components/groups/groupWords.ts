import { evidenceOf, isVisibleName, type ShownAttention } from '../../utils/domain/groups/inbox';
import { jstDay } from '../../utils/domain/time/jst';
import { formatBetween, formatShortDay, formatTime, formatWhen } from '../../utils/i18n/format';
import type { InboxWords } from '../../utils/i18n/ja/inbox';
import type { Language } from '../../utils/i18n/language';
import type { GroupState } from '../../utils/domain/groups/groupState';

/** Marks that keep a foreign name's writing direction to itself inside our sentences. */
const isolateStart = '\u2068';
const isolateEnd = '\u2069';
const longestInSentence = 40;

/** A name short enough for a sentence, isolated from it. */
export function nameInSentence(name: string | null, words: InboxWords): string {
  if (!isVisibleName(name)) return words.noName;
  const letters = [...name.slice(0, 400)];
  const short = letters.length > longestInSentence ? `${letters.slice(0, longestInSentence - 1).join('')}…` : letters.join('');
  return `${isolateStart}${short.replace(/\s+/gu, ' ')}${isolateEnd}`;
}

/** "…" for one group, a number for several. */
export function whatInSentence(groups: readonly { readonly name: string | null }[], words: InboxWords): string {
  const [only] = groups;
  return groups.length === 1 && only ? words.done.one(nameInSentence(only.name, words)) : words.done.many(groups.length);
}

/** A name as a tooltip: all of it, unless it is absurdly long. */
export function nameAsTitle(name: string | null): string | undefined {
  return name === null ? undefined : name.slice(0, 300);
}

/** The few words behind the account's name in a row: what matters most about this group now. */
export function aboutInRow(
  group: GroupState,
  shown: ShownAttention,
  now: number,
  words: InboxWords,
  language: Language,
): { readonly text: string; readonly strong: boolean } {
  const calm = (text: string) => ({ text, strong: false });
  if (shown === 'handled') return calm(handledInRow(group, now, words, language));
  if (group.presence === 'left') return calm(words.attention.left);
  if (shown === 'owned')
    return { text: group.owner ? words.about.owned(nameInSentence(group.owner, words)) : words.about.ownedByNobody, strong: true };
  if (shown === 'snoozed' && group.snoozedUntilAt !== null) return calm(words.about.snoozed(whenAhead(group.snoozedUntilAt, now, language)));
  if (shown === 'muted') return calm(words.attention.muted);
  if (shown === 'known') return calm(words.attention.known);
  if (group.returned) return calm(words.about.returned);
  const evidence = evidenceOf(group);
  if (evidence.kind === 'joined') return calm(words.about.joined(formatWhen(evidence.at, now, language)));
  return calm(evidence.kind === 'maybeOld' ? words.about.maybeOld : words.about.firstSeen);
}

function handledInRow(group: GroupState, now: number, words: InboxWords, language: Language): string {
  const when = group.handledAt === null ? '' : formatWhen(group.handledAt, now, language);
  return group.handledBy ? words.about.handled(nameInSentence(group.handledBy, words), when) : words.about.handledByNobody(when);
}

/** A moment to come, where room is scarce: the time alone if it is today. */
export function whenAhead(at: number, now: number, language: Language): string {
  return jstDay(at) === jstDay(now) ? formatTime(at) : `${formatShortDay(at, language)} ${formatTime(at)}`;
}

/** The time at the right of a row: dated, or somewhere between two looks, or the look that found it. */
export function timeInRow(group: GroupState, now: number, language: Language): string {
  const evidence = evidenceOf(group);
  return evidence.kind === 'between' ? formatBetween(evidence.fromAt, evidence.at, now, language) : formatWhen(evidence.at, now, language);
}
