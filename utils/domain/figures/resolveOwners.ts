import { type BasicId, parseBasicId } from '../ids';
import { type FigureAccount, type FigureAccountId, figureAccountIdOfBasicId } from './figureAccount';
import { accountIn } from './assignRows';
import type { AccountAnswer } from './importFile';
import { type FileAnswers, hintText } from './importPlan';
import type { AccountHint, ReadExport } from './readExport';

/** What tells whose a file is, apart from its rows. */
export interface OwnerEvidence {
  readonly answers: FileAnswers;
  readonly fileName: string;
  /** Told by the address the file was downloaded from. */
  readonly addressed: BasicId | null;
  /** Accounts that are known already. */
  readonly accounts: readonly FigureAccount[];
}

export interface Owners {
  readonly answer: AccountAnswer;
  /** Whom nobody can tell yet; null = the whole file. Empty = the answer is complete. */
  readonly open: readonly (AccountHint | null)[];
}

/**
 * Whose the rows are, as far as it is certain: the user's word, the download address, ids that the rows hold, an id in the file name.
 * Names are never enough; they only make suggestions.
 */
export function resolveOwners(read: ReadExport, evidence: OwnerEvidence): Owners {
  const hints = hintsIn(read);
  const named = [...hints.values()].filter((hint) => hint !== null);
  const { answers } = evidence;
  if (answers.account !== null && named.length <= 1) return oneAccount(answers.account);
  const [only] = named;
  // A message export is of one account, so one link tells for the rows without a link too.
  if (read.content.of === 'broadcasts' && only?.kind === 'basicId' && named.length === 1) return oneAccount(figureAccountIdOfBasicId(only.basicId));
  if (named.length > 0) return perHint(named, answers);
  const certain = certainAccount(evidence);
  return certain === null ? { answer: { kind: 'perHint', accounts: {} }, open: [null] } : oneAccount(certain);
}

/** Whose a file without any account in its rows is, by its address or its name; null = not certain. */
export function certainAccount({ addressed, fileName, accounts }: Omit<OwnerEvidence, 'answers'>): FigureAccountId | null {
  if (addressed !== null) return figureAccountIdOfBasicId(addressed);
  const candidates = basicIdsIn(fileName);
  const known = candidates.filter((id) => accounts.some((account) => account.basicId === id));
  if (known.length === 1) return toId(known);
  const shaped = candidates.filter((id) => issuedShape.test(id) && standsAlone(id, fileName));
  return known.length === 0 && shaped.length === 1 ? toId(shaped) : null;
}

/** Everything in a file name that may be a basic id, longest first. What follows an id may look like a part of it. */
export function basicIdsIn(fileName: string): BasicId[] {
  const found = fileName.normalize('NFKC').matchAll(/@[a-z0-9._-]{2,60}/giu);
  const ids = [...found].flatMap(([text]) => beginningsOf(text.toLowerCase()));
  return [...new Set(ids)].sort((a, b) => b.length - a.length).flatMap((id) => parseBasicId(id) ?? []);
}

/** Accounts that rows name, by the text of the hint. */
export function hintsIn({ content }: ReadExport): ReadonlyMap<string, AccountHint | null> {
  const hints = new Map<string, AccountHint | null>();
  if (content.of === 'snapshot') return hints;
  for (const { account } of content.rows) hints.set(account === null ? '' : hintText(account), account);
  return hints;
}

/** An id that LINE issued: `@` and eight characters (manager-line-biz, "Words"). Chosen ones have any length. */
const issuedShape = /^@[a-z0-9]{8}$/;

/** Not the second half of something else, as in an e-mail address. */
function standsAlone(id: BasicId, fileName: string): boolean {
  const folded = fileName.normalize('NFKC').toLowerCase();
  return !/[\p{L}\p{N}.]/u.test(folded[folded.indexOf(id) - 1] ?? '');
}

/** `@demo0001_2026.csv` → itself without its ending, and each beginning up to a separator. */
function beginningsOf(text: string): string[] {
  const whole = text.replace(/(\.(csv|tsv|txt|zip))+$/u, '').replace(/[._-]+$/u, '');
  const cuts = [...whole.matchAll(/[._-]/gu)].map(({ index }) => whole.slice(0, index));
  return [whole, ...cuts].filter((id) => id.length > 2);
}

function perHint(named: readonly AccountHint[], answers: FileAnswers): Owners {
  const accounts = new Map<string, FigureAccountId>();
  const open: AccountHint[] = [];
  for (const hint of named) {
    const said = accountIn({ kind: 'perHint', accounts: answers.perHint }, hint);
    const account = said ?? (hint.kind === 'basicId' ? figureAccountIdOfBasicId(hint.basicId) : null);
    if (account === null) open.push(hint);
    else accounts.set(hintText(hint), account);
  }
  // A name is anybody's: set by its key, `__proto__` would be lost.
  return { answer: { kind: 'perHint', accounts: Object.fromEntries(accounts) }, open };
}

function oneAccount(account: FigureAccountId): Owners {
  return { answer: { kind: 'one', account }, open: [] };
}

function toId([basicId]: readonly BasicId[]): FigureAccountId | null {
  return basicId === undefined ? null : figureAccountIdOfBasicId(basicId);
}
