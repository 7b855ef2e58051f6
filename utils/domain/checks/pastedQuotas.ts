import type { FigureAccount, FigureAccountId } from '../figures/figureAccount';
import type { PlanCountry, PriceTable } from './pricing';

/** One line of a pasted table, as far as it was understood. */
export interface PastedQuota {
  /** The line, counted from 1. */
  readonly line: number;
  /** What stood in its first cell. */
  readonly label: string;
  readonly account: FigureAccountId | null;
  readonly plan: { readonly country: PlanCountry; readonly planId: string } | null;
  readonly used: number | null;
  readonly additionalLimit: number | null;
  /** Why the line is not taken; null = it is. */
  readonly problem: 'noAccount' | 'twoAccounts' | 'noPlan' | 'notANumber' | null;
}

/**
 * Reads a table pasted from a spreadsheet: account (basic id or exact name), plan, used, limit of additional messages; tabs between the cells, or
 * commas where there is no tab. A first line without any account and any number is taken for a heading. `country`: whose plans a name is looked up
 * in first, since the same name may stand in two countries.
 */
export function pastedQuotas(
  text: string,
  accounts: readonly FigureAccount[],
  prices: readonly PriceTable[],
  country: PlanCountry,
): readonly PastedQuota[] {
  const lines = text.normalize('NFKC').split(/\r\n|\r|\n/u);
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1, accounts, prices, country)]));
  const [first, ...rest] = rows;
  return first?.problem === 'noAccount' && first.used === null && rest.some(({ account }) => account !== null) ? rest : rows;
}

function readLine(
  line: string,
  number: number,
  accounts: readonly FigureAccount[],
  prices: readonly PriceTable[],
  country: PlanCountry,
): PastedQuota {
  const cells = (line.includes('\t') ? line.split('\t') : line.split(',')).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
  const [label = '', planName = '', used = '', limit = ''] = cells;
  const found = accountsCalled(label, accounts);
  const plan = planCalled(planName, prices, country);
  const [usedNumber, limitNumber] = [numberIn(used), numberIn(limit)];
  const base = { line: number, label: label.slice(0, 100), account: found.length === 1 ? (found[0] ?? null) : null, plan };
  const problem =
    found.length === 0
      ? 'noAccount'
      : found.length > 1
        ? 'twoAccounts'
        : plan === null
          ? 'noPlan'
          : usedNumber === 'bad' || limitNumber === 'bad'
            ? 'notANumber'
            : null;
  return { ...base, used: usedNumber === 'bad' ? null : usedNumber, additionalLimit: limitNumber === 'bad' ? null : limitNumber, problem };
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function accountsCalled(label: string, accounts: readonly FigureAccount[]): readonly FigureAccountId[] {
  const wanted = fold(label);
  if (wanted === '') return [];
  const byId = accounts.filter(({ basicId, id }) =>
    [basicId, id].some((one) => one !== null && (fold(one) === wanted || fold(one) === `@${wanted}`)),
  );
  return (byId.length > 0 ? byId : accounts.filter(({ name }) => name !== null && fold(name) === wanted)).map(({ id }) => id);
}

function planCalled(name: string, prices: readonly PriceTable[], country: PlanCountry): PastedQuota['plan'] {
  const wanted = fold(name);
  const ordered = [...prices].sort((a, b) => Number(b.country === country) - Number(a.country === country));
  for (const table of ordered) {
    const plan = table.plans.find((one) => fold(one.name) === wanted || fold(one.planId) === wanted);
    if (plan !== undefined) return { country: table.country, planId: plan.planId };
  }
  return null;
}

/** Blank is not said; anything that is no whole number is bad. */
function numberIn(cell: string): number | null | 'bad' {
  const plain = cell.replace(/[,\s通則]/gu, '');
  if (plain === '' || plain === '-' || plain === '–') return null;
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : 'bad';
}
