import type { StripFacts, StripRun } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { stripMoment, stripWords, type StripWords } from '../../utils/i18n/strip';

export interface StripActs {
  readonly openRun: (runId: RunId | null) => void;
  readonly openSidePanel: () => void;
  readonly fold: (folded: boolean) => void;
}

/** The strip's content for these facts: the run planned soonest, how it stands, and the ways to it. Text only; nothing is ever parsed as markup. */
export function drawStrip(facts: NonNullable<StripFacts>, folded: boolean, acts: StripActs): HTMLElement {
  const words = stripWords(facts.language);
  const strip = document.createElement('section');
  strip.setAttribute('aria-label', words.label);
  strip.lang = facts.language;
  strip.toggleAttribute('data-folded', folded);
  if (folded) {
    strip.append(button(words.unfold, () => acts.fold(false), 'plain'));
    return strip;
  }
  const [run, ...others] = facts.runs;
  const line = document.createElement('p');
  if (run === undefined) line.append(part('state', words.none));
  else {
    line.append(part('name', run.name), part('when', stripMoment(run.plannedAt, facts.language)), ...stateOf(run, words));
    if (others.length > 0) line.append(part('more', words.more(others.length)));
  }
  strip.append(
    line,
    button(run === undefined ? words.begin : words.openCheck, () => acts.openRun(run?.runId ?? null)),
  );
  if (run !== undefined) strip.append(button(words.sidePanel, acts.openSidePanel));
  strip.append(button(words.fold, () => acts.fold(true), 'plain'));
  return strip;
}

function stateOf({ status, open, failing }: StripRun, words: StripWords): HTMLElement[] {
  const fails = failing > 0 ? [part('needs', words.failing(failing))] : [];
  if (status === 'signed') return [part('state', words.signed), ...fails];
  const signs = status === 'partlySigned' ? words.partlySigned : words.readyToSign;
  return [...fails, part('state', open > 0 ? words.open(open) : signs)];
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  element.title = text;
  return element;
}

function button(text: string, press: () => void, look = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = look;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
