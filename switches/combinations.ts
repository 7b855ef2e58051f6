import type { SiteSwitches } from '../sandbox/worldSpec';

/** The switches of the chat site, each an open question about LINE, with every answer it may have. The Manager's is played by its own scenarios. */
export type ChatSwitches = Omit<SiteSwitches, 'joinSetting'>;

export const answers: { readonly [Switch in keyof ChatSwitches]: readonly ChatSwitches[Switch][] } = {
  silentGroups: ['listed', 'contactsOnly'],
  latestEvent: ['groups', 'always', 'never'],
  leftGroups: ['kept', 'gone'],
  allFolder: ['inbox', 'everything'],
  contactsFilter: ['works', 'rejected'],
  loggedOut: ['401', 'redirect', 'html'],
  roomProfile: ['full', 'bare'],
  rows: ['growing', 'recycled'],
  layout: ['2026', 'unknown'],
};

export const switchNames = Object.keys(answers) as (keyof ChatSwitches)[];

/** Every combination of answers. */
export function allCombinations(): ChatSwitches[] {
  const rows = switchNames.reduce<Record<string, string>[]>(
    (sofar, name) => sofar.flatMap((row) => answers[name].map((answer) => ({ ...row, [name]: answer }))),
    [{}],
  );
  return rows as unknown as ChatSwitches[];
}

/** A few combinations in which any two answers to two questions come together once at least: each time the one in which most do that did not yet. */
export function pairwiseCombinations(): ChatSwitches[] {
  const all = allCombinations();
  const missing = new Set(all.flatMap(pairsOf));
  const few: ChatSwitches[] = [];
  const newIn = (one: ChatSwitches) => pairsOf(one).filter((pair) => missing.has(pair)).length;
  while (missing.size > 0) {
    const best = all.reduce((most, one) => (newIn(one) > newIn(most) ? one : most));
    few.push(best);
    for (const pair of pairsOf(best)) missing.delete(pair);
  }
  return few;
}

function pairsOf(site: ChatSwitches): string[] {
  const said = switchNames.map((name) => `${name} ${site[name]}`);
  return said.flatMap((one, index) => said.slice(index + 1).map((other) => `${one}, ${other}`));
}
