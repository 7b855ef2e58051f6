import type { ShelfFacts } from '../../utils/browser/messaging/protocol';
import { capacity } from '../../utils/domain/groups/capacity';
import type { ShelfGroup } from '../../utils/domain/groups/shelf';
import type { AccountId, ChatId } from '../../utils/domain/ids';
import { isMendable } from '../../utils/domain/watch/overview';
import { accountSettingsAddress, chatAddress } from '../../utils/domain/lineAddresses';
import { formatBetween, formatList, formatWhen } from '../../utils/i18n/format';
import { shelfWords, type ShelfWords } from '../../utils/i18n/shelf';
import { attentionWords, healthWords } from '../../utils/i18n/stateWords';
import { markOfAttention } from '../../utils/marks/markOfAttention';
import { guestButton, guestSection, guestText } from '../../utils/site/guest/guestParts';
import { shelfMark } from './shelfMarks';

type Facts = NonNullable<ShelfFacts>;

export interface ShelfPlace {
  readonly accountId: AccountId;
  /** The chat that is open beside it; null = none. */
  readonly chatId: ChatId | null;
  readonly folded: boolean;
}

export interface ShelfActs {
  readonly openInbox: (of: 'account' | 'all') => void;
  readonly fold: (folded: boolean) => void;
}

/** The shelf's content for these facts: what is new, how the account stands, and the ways on. Folded: a tab with the count of what rings. */
export function drawShelf(facts: Facts, place: ShelfPlace, acts: ShelfActs): HTMLElement {
  const words = shelfWords(facts.language);
  const shelf = guestSection(words.label, facts.language, place.folded);
  if (place.folded) {
    shelf.append(tab(facts, words, () => acts.fold(false)));
    return shelf;
  }
  shelf.append(
    header(facts, words, () => acts.fold(true)),
    who(facts, words),
    ...list(facts, place, words),
    standing(facts, words),
    footer(facts, words, acts),
  );
  return shelf;
}

/** As on the extension's icon: a number if something rings, "?" while the account is not seen. */
function tab({ ringing, health, language }: Facts, words: ShelfWords, unfold: () => void): HTMLElement {
  const button = guestButton('', unfold, 'tab');
  const blind = isMendable(health);
  const label = formatList([words.unfold(ringing), ...(blind ? [healthWords[language][health]] : [])], language);
  button.setAttribute('aria-label', label);
  button.title = label;
  button.setAttribute('aria-expanded', 'false');
  button.append(bell(ringing));
  if (ringing > 0 || blind) button.append(guestText('needs', ringing > 0 ? String(ringing) : '?'));
  return button;
}

function header({ ringing }: Facts, words: ShelfWords, fold: () => void): HTMLElement {
  const element = document.createElement('header');
  const title = guestText('', words.title, 'h2');
  if (ringing > 0) title.append(' ', guestText('needs', String(ringing)));
  const close = guestButton('', fold, 'icon');
  close.setAttribute('aria-label', words.fold);
  close.title = words.fold;
  close.setAttribute('aria-expanded', 'true');
  close.append(shelfMark('next', null));
  element.append(bell(ringing), title, guestText('brand', 'Yobirin'), close);
  return element;
}

function bell(ringing: number): SVGElement {
  return shelfMark('bell', null, ringing > 0 ? 'needs' : 'calm');
}

function who({ accountName, health, lookedAt, language }: Facts, words: ShelfWords): HTMLElement {
  const line = guestText('who', '', 'p');
  const state =
    health === 'watching' && lookedAt !== null ? words.lookedAt(formatWhen(lookedAt, Date.now(), language)) : healthWords[language][health];
  line.append(guestText('', accountName ?? words.noAccountName, 'bdi'), guestText(isMendable(health) ? 'needs' : 'dim', state));
  return line;
}

function list(facts: Facts, place: ShelfPlace, words: ShelfWords): HTMLElement[] {
  if (facts.groups.length === 0) return [guestText('none', words.none, 'p')];
  const rows = document.createElement('ul');
  rows.append(...facts.groups.map((group) => row(group, place, words, facts.language)));
  return facts.more === 0 ? [rows] : [rows, guestText('none', words.more(facts.more), 'p')];
}

function row(group: ShelfGroup, { accountId, chatId }: ShelfPlace, words: ShelfWords, language: Facts['language']): HTMLElement {
  const name = group.name ?? words.noName;
  const element = document.createElement('li');
  if (group.chatId === chatId) element.setAttribute('aria-current', 'true');
  element.toggleAttribute('data-ringing', group.shown === 'ringing');
  const text = document.createElement('div');
  const about = guestText('about', '', 'p');
  about.append(guestText('', stateOf(group, words, language)), ...people(group, words));
  text.append(guestText('name', name, 'bdi'), about);
  const weight = group.shown === 'ringing' ? 'needs' : group.shown === 'owned' ? 'strong' : 'calm';
  element.append(
    shelfMark(markOfAttention[group.shown], attentionWords[language][group.shown], weight),
    text,
    linkTo(chatAddress(accountId, group.chatId), words.openChat(name)),
  );
  return element;
}

/** What matters most of a group: that somebody has it in hand, else how and when it came. */
function stateOf(group: ShelfGroup, words: ShelfWords, language: Facts['language']): string {
  if (group.shown === 'owned') return group.owner ? words.owned(group.owner) : attentionWords[language].owned;
  if (group.shown !== 'ringing' && group.shown !== 'seen') return attentionWords[language][group.shown];
  const { evidence } = group;
  const when =
    evidence.kind === 'between' ? formatBetween(evidence.fromAt, evidence.at, Date.now(), language) : formatWhen(evidence.at, Date.now(), language);
  if (group.returned) return words.returned(when);
  return evidence.kind === 'joined' ? words.joined(when) : words.firstSeen(when);
}

function people({ members }: ShelfGroup, words: ShelfWords): HTMLElement[] {
  if (members === null) return [];
  const { kind } = capacity(members);
  const few = kind === 'near' || kind === 'full' ? [guestText('needs', words.capacity[kind])] : [];
  return [guestText('', words.people(members)), ...few];
}

function standing({ invitable, basicId, language }: Facts, words: ShelfWords): HTMLElement {
  const facts = document.createElement('dl');
  const line = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = words.invitable;
  const value = document.createElement('dd');
  const { verdict, why, ageDays } = invitable;
  value.append(guestText(verdict === 'blocked' ? 'needs' : '', words.verdict[verdict]));
  const more = [...why.map((one) => words.why[one]), ...(ageDays === null ? [] : [ageDays === 0 ? words.today : words.daysAgo(ageDays)])];
  if (more.length > 0) value.append(' ', guestText('dim', formatList(more, language)));
  if (basicId !== null) {
    const link = document.createElement('a');
    link.className = 'text';
    link.href = accountSettingsAddress(basicId);
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = words.setting;
    value.append(link);
  }
  line.append(term, value);
  facts.append(line);
  return facts;
}

function footer({ elsewhere }: Facts, words: ShelfWords, acts: ShelfActs): HTMLElement {
  const element = document.createElement('footer');
  if (elsewhere > 0) element.append(guestText('', words.elsewhere(elsewhere)));
  element.append(guestButton(words.openInbox, () => acts.openInbox(elsewhere > 0 ? 'all' : 'account')));
  return element;
}

function linkTo(address: string, label: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'icon';
  link.href = address;
  link.setAttribute('aria-label', label);
  link.title = label;
  link.append(shelfMark('out', null));
  return link;
}
