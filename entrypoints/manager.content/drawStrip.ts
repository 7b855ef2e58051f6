import type { StripFacts, StripRun } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { stripMoment, stripWords, type StripWords } from '../../utils/i18n/strip';
import { stripButton, stripSection, stripText } from './stripParts';

export interface StripActs {
  readonly openRun: (runId: RunId | null) => void;
  readonly openSidePanel: () => void;
  readonly fold: (folded: boolean) => void;
}

/** The strip's content for these facts: the run planned soonest, how it stands, and the ways to it. */
export function drawStrip(facts: NonNullable<StripFacts>, folded: boolean, acts: StripActs): HTMLElement {
  const words = stripWords(facts.language);
  const strip = stripSection(words.label, facts.language, folded);
  if (folded) {
    strip.append(stripButton(words.unfold, () => acts.fold(false), 'plain'));
    return strip;
  }
  const [run, ...others] = facts.runs;
  const line = document.createElement('p');
  if (run === undefined) line.append(stripText('state', words.none));
  else {
    line.append(stripText('name', run.name), stripText('when', stripMoment(run.plannedAt, facts.language)), ...stateOf(run, words));
    if (others.length > 0) line.append(stripText('more', words.more(others.length)));
  }
  strip.append(
    line,
    stripButton(run === undefined ? words.begin : words.openCheck, () => acts.openRun(run?.runId ?? null)),
  );
  if (run !== undefined) strip.append(stripButton(words.sidePanel, acts.openSidePanel));
  strip.append(stripButton(words.fold, () => acts.fold(true), 'plain'));
  return strip;
}

function stateOf({ status, open, failing }: StripRun, words: StripWords): HTMLElement[] {
  const fails = failing > 0 ? [stripText('needs', words.failing(failing))] : [];
  if (status === 'signed') return [stripText('state', words.signed), ...fails];
  const signs = status === 'partlySigned' ? words.partlySigned : words.readyToSign;
  return [...fails, stripText('state', open > 0 ? words.open(open) : signs)];
}
