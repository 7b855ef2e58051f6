import type { AccountMemory } from './accountMemory';
import { type FigureAccount, type FigureAccountId, figureAccountIdOfBasicId } from './figureAccount';
import { foldForFileName, foldName } from './foldName';
import type { AccountSuggestion } from './importPlan';
import { hintStem, nameStem } from './nameStem';
import type { AccountHint } from './readExport';
import { basicIdsIn } from './resolveOwners';

/** What a suggestion can be made of. */
export interface OwnerClues {
  readonly fileName: string;
  readonly accounts: readonly FigureAccount[];
  readonly memories: readonly AccountMemory[];
  /** Accounts whose kept figures the rows repeat, best first. */
  readonly sameFigures: readonly FigureAccountId[];
}

/** Who it may be, best first, each account once; never more than a suggestion. `hint` null: the whole file is of one account. */
export function suggestOwners(hint: AccountHint | null, clues: OwnerClues): AccountSuggestion[] {
  const all: AccountSuggestion[] = [
    ...accountsNamed(hint, clues.accounts).map((account) => ({ account, because: 'nameInFile' as const })),
    ...clues.sameFigures.map((account) => ({ account, because: 'sameFigures' as const })),
    ...(hint === null ? accountsInFileName(clues) : []).map((account) => ({ account, because: 'fileName' as const })),
    ...remembered(hint, clues).map((account) => ({ account, because: 'remembered' as const })),
  ];
  return all.filter(({ account }, index) => all.findIndex((other) => other.account === account) === index);
}

/** Under which keys answers about this file were remembered. */
export function memoryKeys(fileName: string, hints: readonly (AccountHint | null)[]): string[] {
  return hints.flatMap((hint) => memoryKey(fileName, hint) ?? []);
}

/** The key for remembering an answer; null where there is nothing to remember it by. */
export function memoryKey(fileName: string, hint: AccountHint | null): string | null {
  if (hint === null) return nameStem(fileName);
  return hint.kind === 'name' ? hintStem(hint.name) : null;
}

function accountsNamed(hint: AccountHint | null, accounts: readonly FigureAccount[]): FigureAccountId[] {
  if (hint?.kind !== 'name') return [];
  const wanted = foldName(hint.name);
  return accounts.filter(({ name }) => name !== null && foldName(name) === wanted).map(({ id }) => id);
}

/** By an id in the name, then by an account's name in it, the longest first. */
function accountsInFileName({ fileName, accounts }: OwnerClues): FigureAccountId[] {
  const folded = foldForFileName(fileName);
  const ids = basicIdsIn(fileName).slice(0, 1).map(figureAccountIdOfBasicId);
  const known = accounts.filter(({ basicId }) => basicId !== null && basicIdsIn(fileName).includes(basicId)).map(({ id }) => id);
  const byName = accounts
    .map(({ id, name }) => ({ id, name: foldForFileName(name ?? '') }))
    .filter(({ name }) => name.length >= 2 && folded.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  return [...(known.length > 0 ? known : ids), ...byName.map(({ id }) => id)];
}

function remembered(hint: AccountHint | null, { fileName, memories }: OwnerClues): FigureAccountId[] {
  const key = memoryKey(fileName, hint);
  return memories.filter(({ nameStem: stem }) => stem === key).map(({ account }) => account);
}
