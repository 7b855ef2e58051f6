import type { FigureAccountId } from '../figures/figureAccount';
import type { RunState } from './run';
import type { SendResult } from './runEvents';
import type { PlannedAccount } from './runPlan';

/** The accounts of a run by what was noted of them. */
export interface SendResults {
  readonly of: Readonly<Record<SendResult, readonly PlannedAccount[]>>;
  /** Nothing noted yet. */
  readonly left: readonly PlannedAccount[];
}

export function sendResults({ plan, results }: Pick<RunState, 'plan' | 'results'>): SendResults {
  const noted = (result: SendResult) => plan.accounts.filter(({ account }) => results[account]?.result === result);
  return {
    of: { delivered: noted('delivered'), failed: noted('failed'), unknown: noted('unknown') },
    left: plan.accounts.filter(({ account }) => results[account] === undefined),
  };
}

/** Lines of a paste as accounts of the plan: by basic id, else by name, read as a person would. What does not fit is said, never guessed. */
export function accountsOfLines(
  text: string,
  accounts: readonly PlannedAccount[],
): { readonly found: readonly FigureAccountId[]; readonly unknown: readonly string[]; readonly twice: readonly string[] } {
  const found = new Set<FigureAccountId>();
  const unknown: string[] = [];
  const twice: string[] = [];
  for (const line of text.split(/[\r\n\t]+/u)) {
    const asked = folded(line);
    if (asked === '') continue;
    const byId = accounts.filter(({ account }) => folded(account) === asked || folded(account) === `@${asked}`);
    const fitting = byId.length > 0 ? byId : accounts.filter(({ name }) => name !== null && folded(name) === asked);
    const [first, second] = fitting;
    if (first === undefined) unknown.push(line.trim());
    else if (second !== undefined) twice.push(line.trim());
    else found.add(first.account);
  }
  return { found: [...found], unknown, twice };
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
