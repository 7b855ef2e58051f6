import type { AccountGroupEvent, AccountsSource } from '../../domain/checks/accountGroup';
import { type AccountGroupId, parseAccountGroupId } from '../../domain/checks/checkIds';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

export interface NewAccountGroup {
  readonly name: string;
  readonly accounts: readonly FigureAccountId[];
  readonly source: AccountsSource;
  /** False: the page had not shown all of them. */
  readonly complete: boolean;
  /** The number in the address of the Manager's page; null = not from there. */
  readonly managerNumber: number | null;
}

/** Makes an account group: its name, its accounts (each once) and its number are written at once, or nothing is. */
export async function startAccountGroup(
  { store, clock, newId, by }: ChecksDeps,
  { name, accounts, source, complete, managerNumber }: NewAccountGroup,
): Promise<Result<AccountGroupId, 'refused' | 'noName'>> {
  if (name.trim() === '') return fail('noName');
  const accountGroupId = parseAccountGroupId(newId());
  if (accountGroupId === null) throw new Error('newId gives no id');
  const at = clock.now();
  const base = (index: number) => ({ eventId: newId(), accountGroupId, at: at + index, by });
  const events: AccountGroupEvent[] = [
    { ...base(0), kind: 'named', name: name.trim() },
    { ...base(1), kind: 'accountsSet', accounts: [...new Set(accounts)], source, complete },
  ];
  if (managerNumber !== null) events.push({ ...base(2), kind: 'numbered', managerNumber });
  const written = await store.transaction((tx) => tx.appendAccountGroupEvents(events));
  return written.ok ? ok(accountGroupId) : fail('refused');
}
