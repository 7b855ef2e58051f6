import type { StripFacts, StripRun } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { stripMoment, stripWords, type StripWords } from '../../utils/i18n/strip';
import { guestButton, guestSection, guestText } from '../../utils/site/guest/guestParts';

export interface StripActs {
  readonly openRun: (runId: RunId | null) => void;
  readonly openSidePanel: () => void;
  readonly fold: (folded: boolean) => void;
}

/** The strip's content for these facts: the run planned soonest, how it stands, and the ways to it. */
export function drawStrip(facts: NonNullable<StripFacts>, folded: boolean, acts: StripActs): HTMLElement {
  const words = stripWords(facts.language);
  const strip = guestSection(words.label, facts.language, folded);
  if (folded) {
    strip.append(guestButton(words.unfold, () => acts.fold(false), 'plain'));
    return strip;
  }
  const [run, ...others] = facts.runs;
  const line = document.createElement('p');
  if (run === undefined) line.append(guestText('state', words.none));
  else {
    line.append(guestText('name', run.name), guestText('when', stripMoment(run.plannedAt, facts.language)), ...stateOf(run, words));
    if (others.length > 0) line.append(guestText('more', words.more(others.length)));
  }
  strip.append(
    line,
    guestButton(run === undefined ? words.begin : words.openCheck, () => acts.openRun(run?.runId ?? null)),
  );
  if (run !== undefined) strip.append(guestButton(words.sidePanel, acts.openSidePanel));
  strip.append(guestButton(words.fold, () => acts.fold(true), 'plain'));
  return strip;
}

function stateOf({ status, open, failing }: StripRun, words: StripWords): HTMLElement[] {
  const fails = failing > 0 ? [guestText('needs', words.failing(failing))] : [];
  if (status === 'signed') return [guestText('state', words.signed), ...fails];
  const signs = status === 'partlySigned' ? words.partlySigned : words.readyToSign;
  return [...fails, guestText('state', open > 0 ? words.open(open) : signs)];
}
