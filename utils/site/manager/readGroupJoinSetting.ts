import type { KnownJoining, UnreadWhy } from '../../domain/readiness/joinReading';

type Unread = { readonly unknown: Extract<UnreadWhy, 'notFound' | 'notUnderstood'> };

/** What the settings page shows of the switch "join groups and multi-person chats". */
export type ShownJoining = KnownJoining | Unread;

const notFound: Unread = { unknown: 'notFound' };
const notUnderstood: Unread = { unknown: 'notUnderstood' };

/** Names of the setting (manager-line-biz §8: ja, en, zh-TW CONFIRMED, th by two projects); the older Japanese one is part of the present one. */
const rowNames = ['チャットへの参加', 'Group and multi-person chats', 'แชทกลุ่มหรือแชทหลายคน', '加入群組或多人聊天室'].map(plain);

/** The answer that allows it (manager-line-biz §8, CONFIRMED). */
const allowingAnswers = [
  'グループ・複数人チャットへの参加を許可する',
  'Allow account to join groups and multi-person chats',
  'อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน',
  '接受邀請加入群組或多人聊天室',
].map(plain);

/** The start of the allowing answers as it stands after a negation. The refusing answers themselves are not known but for the Japanese one (§8). */
const refusingAnswer = plainPattern("参加を許可しない|(not|n't|never) allow account to join|ไม่อนุญาตให้เข้าร่วม|不(接受|允許)(邀請)?加入群組");

/** Short forms, taken only within the setting's own row (manager-line-biz §8, "seed"). */
const shortAllowing = plain('参加を許可する');

/** A name is short; a sentence that mentions the setting is not its name. */
const longestName = 80;

const controlSelector = [
  'input[type="radio"]',
  'input[type="checkbox"]',
  '[role="radio"]',
  '[role="switch"]',
  '[role="checkbox"]',
  '[role="menuitemradio"]',
].join();

/**
 * Reads how the switch stands from what the page shows: labels and roles in the four languages whose labels are known, never class names. Total:
 * whatever the page is, there is an answer, and one that is not plain is `notUnderstood` instead of a guess. Works for two radio buttons, for one
 * switch or checkbox, native or by ARIA, named by its label or by the name of its row. Two controls that contradict each other are not understood.
 */
export function readGroupJoinSetting(page: ParentNode): ShownJoining {
  const controls = [...page.querySelectorAll<HTMLElement>(controlSelector)].filter((control) => control.closest('[hidden], template') === null);
  const answers = new Set<string>();
  for (const group of groupsOf(controls)) {
    const answer = answerOf(group, controls);
    if (answer !== null) answers.add(typeof answer === 'string' ? answer : answer.unknown);
  }
  if (answers.size === 0) return notFound;
  const [only] = answers;
  return answers.size === 1 && (only === 'allowed' || only === 'off') ? only : notUnderstood;
}

/** Radio buttons that belong together; everything else stands alone. */
function groupsOf(controls: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const groups = new Map<unknown, HTMLElement[]>();
  for (const control of controls) {
    const key = isRadio(control) ? radioGroupKey(control) : control;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [control]);
    else group.push(control);
  }
  return [...groups.values()];
}

function radioGroupKey(radio: HTMLElement): unknown {
  const name = radio.getAttribute('name');
  if (name !== null && name !== '') return `name ${name}`;
  return radio.closest('[role="radiogroup"], fieldset, tr, li') ?? radio.parentElement;
}

/** Null: this group is about something else. */
function answerOf(group: readonly HTMLElement[], controls: readonly HTMLElement[]): ShownJoining | null {
  const inRow = isNamedByRow(group, controls);
  const said = group.map((control) => meaningOf(plain(labelOf(control)), inRow));
  const [first] = group;
  if (first === undefined || (!inRow && said.every((meaning) => meaning === null))) return null;
  return isRadio(first) ? answerOfRadios(group, said) : answerOfSwitch(first, said[0] ?? 'allowed');
}

function answerOfRadios(group: readonly HTMLElement[], said: readonly (KnownJoining | null)[]): ShownJoining {
  const chosen = group.findIndex((radio) => isChecked(radio) === true);
  if (chosen === -1) return notUnderstood;
  const meaning = said[chosen];
  if (meaning !== null && meaning !== undefined) return meaning;
  // The words of the refusing answer are not known in every language: of two, the one that is not the allowing one.
  return group.length === 2 && said.includes('allowed') ? 'off' : notUnderstood;
}

function answerOfSwitch(control: HTMLElement, meaning: KnownJoining): ShownJoining {
  const checked = isChecked(control);
  if (checked === null) return notUnderstood;
  return checked === (meaning === 'allowed') ? 'allowed' : 'off';
}

function meaningOf(label: string, inRow: boolean): KnownJoining | null {
  if (refusingAnswer.test(label)) return inRow || isAboutGroups(label) ? 'off' : null;
  if (allowingAnswers.some((answer) => label.includes(answer))) return 'allowed';
  if (inRow && label.includes(shortAllowing)) return 'allowed';
  return label.length <= longestName && rowNames.some((name) => label.includes(name)) ? 'allowed' : null;
}

/** The Japanese short form alone may refuse something else. */
function isAboutGroups(label: string): boolean {
  return !label.includes(plain('許可しない')) || label.includes(plain('チャットへの参加'));
}

/** Does the name of the setting stand beside this group, nearer to it than to any other control? */
function isNamedByRow(group: readonly HTMLElement[], controls: readonly HTMLElement[]): boolean {
  const others = controls.filter((control) => !group.includes(control));
  let row = group[0]?.parentElement ?? null;
  while (row !== null && !row.matches('body, main, nav, [role="main"], [role="dialog"]')) {
    const here = row;
    if (others.some((other) => here.contains(other))) return false;
    if (group.every((control) => here.contains(control)) && holdsName(here, group)) return true;
    row = row.parentElement;
  }
  return false;
}

function holdsName(row: HTMLElement, group: readonly HTMLElement[]): boolean {
  const labels = group.map((control) => control.closest('label'));
  return [...row.querySelectorAll('*')].some((element) => {
    if (labels.some((label) => label?.contains(element)) || element.closest('a, script, style, [hidden]') !== null) return false;
    const text = plain(element.textContent);
    return text.length <= longestName && rowNames.some((name) => text.includes(name));
  });
}

function labelOf(control: HTMLElement): string {
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (control.ownerDocument.getElementById(id)?.textContent ?? '')))
    .join(' ');
  if (named.trim() !== '') return named;
  const own = control.getAttribute('aria-label') ?? '';
  if (own.trim() !== '') return own;
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  const texts = labels.length > 0 ? labels : [control.closest('label') ?? control];
  return texts.map((element) => element.textContent).join(' ');
}

function isRadio(control: HTMLElement): boolean {
  return control instanceof HTMLInputElement ? control.type === 'radio' : /radio$/u.test(control.getAttribute('role') ?? '');
}

/** Null: the control does not say. */
function isChecked(control: HTMLElement): boolean | null {
  if (control instanceof HTMLInputElement) return control.indeterminate ? null : control.checked;
  const said = control.getAttribute('aria-checked');
  return said === 'true' ? true : said === 'false' ? false : null;
}

/** Full and half width, upper and lower case and any white space count as the same. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function plainPattern(source: string): RegExp {
  return new RegExp(source.normalize('NFKC').toLowerCase(), 'u');
}
