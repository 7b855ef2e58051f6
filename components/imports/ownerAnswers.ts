import { type FigureAccountId, figureAccountIdOfBasicId, figureAccountIdOfName } from '../../utils/domain/figures/figureAccount';
import { type FileAnswers, hintText, type OpenOwner } from '../../utils/domain/figures/importPlan';
import type { AccountHint } from '../../utils/domain/figures/readExport';
import { parseBasicId } from '../../utils/domain/ids';

/** The answer that one owner of a file is this account: for the whole file, or for the rows that name it. */
export function answerFor(hint: AccountHint | null, account: FigureAccountId): Partial<FileAnswers> {
  return hint === null ? { account } : { perHint: { [hintText(hint)]: account } };
}

/** The account a person typed: a basic id, else a name; null when nothing was typed. */
export function typedAccount(text: string): FigureAccountId | null {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const basicId = parseBasicId(typed.toLowerCase());
  return basicId === null ? figureAccountIdOfName(typed) : figureAccountIdOfBasicId(basicId);
}

/** The account as the rows themselves name it. */
function accountAsNamed(hint: AccountHint): FigureAccountId {
  return hint.kind === 'basicId' ? figureAccountIdOfBasicId(hint.basicId) : figureAccountIdOfName(hint.name);
}

/** The best suggestion for every name, and for names without one a new account of that name. */
export function settleNames(open: readonly OpenOwner[]): {
  readonly answers: Partial<FileAnswers>;
  readonly suggested: number;
  readonly added: number;
} {
  const perHint = new Map<string, FigureAccountId>();
  let suggested = 0;
  for (const { hint, suggestions } of open) {
    if (hint === null) continue;
    const [best] = suggestions;
    if (best !== undefined) suggested += 1;
    perHint.set(hintText(hint), best?.account ?? accountAsNamed(hint));
  }
  return { answers: { perHint: Object.fromEntries(perHint) }, suggested, added: perHint.size - suggested };
}
