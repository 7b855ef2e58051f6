import type { Broadcast } from './broadcast';
import type { JstDay } from './day';
import type { FigureAccountId } from './figureAccount';
import type { AccountAnswer } from './importFile';
import { hintText } from './importPlan';
import type { AccountHint, BroadcastRow, DailyRow, ReadExport, RejectedRow } from './readExport';
import type { Snapshot } from './snapshot';

/** A row whose account and day are known. */
export interface AccountDay {
  readonly line: number;
  readonly account: FigureAccountId;
  readonly on: JstDay;
  readonly values: DailyRow['values'];
}

/** What one file says, once it is settled whose it is and which day it shows. */
export interface AssignedRows {
  readonly days: readonly AccountDay[];
  readonly broadcasts: readonly Broadcast[];
  /** Null: no snapshot in the file. */
  readonly snapshot: Snapshot | null;
  /** The reader's and ours, by line. */
  readonly rejected: readonly RejectedRow[];
  /** All accounts with at least one row, sorted. */
  readonly accounts: readonly FigureAccountId[];
  readonly firstOn: JstDay | null;
  readonly lastOn: JstDay | null;
}

export interface Assignment {
  readonly answer: AccountAnswer;
  /** For rows that name no day. */
  readonly snapshotOn: JstDay | null;
  readonly fileId: string;
}

/** Gives every row its account and day; rows without one, and rows that gainsay an earlier row of the file, are rejected. */
export function assignRows({ content, rejected }: ReadExport, assignment: Assignment): AssignedRows {
  switch (content.of) {
    case 'daily': {
      const daily = assignDays(content.rows, assignment);
      return assigned({ days: daily.days }, [...rejected, ...daily.rejected]);
    }
    case 'broadcasts': {
      const told = assignBroadcasts(content.rows, assignment);
      return assigned({ broadcasts: told.broadcasts }, [...rejected, ...told.rejected]);
    }
    case 'snapshot': {
      const { answer, snapshotOn, fileId } = assignment;
      const account = accountIn(answer, null);
      if (account === null || snapshotOn === null) return assigned({}, [...rejected, ...content.rows.map(({ line }) => withoutAccount(line, null))]);
      const snapshot: Snapshot = { account, kind: content.kind, on: snapshotOn, rows: content.rows.map(({ cells }) => cells), fileId };
      return assigned({ snapshot }, rejected);
    }
  }
}

/** Number of rows that are taken. */
export function countRows({ days, broadcasts, snapshot }: AssignedRows): number {
  return days.length + broadcasts.length + (snapshot?.rows.length ?? 0);
}

/** The same for some of the accounts only. */
export function onlyOf(rows: AssignedRows, accounts: ReadonlySet<FigureAccountId>): AssignedRows {
  return {
    ...rows,
    days: rows.days.filter(({ account }) => accounts.has(account)),
    broadcasts: rows.broadcasts.filter(({ account }) => accounts.has(account)),
    snapshot: rows.snapshot !== null && accounts.has(rows.snapshot.account) ? rows.snapshot : null,
    accounts: rows.accounts.filter((account) => accounts.has(account)),
  };
}

/** Null: nobody said whose rows of that hint are. */
export function accountIn(answer: AccountAnswer, hint: AccountHint | null): FigureAccountId | null {
  if (answer.kind === 'one') return answer.account;
  if (hint === null || !Object.hasOwn(answer.accounts, hintText(hint))) return null;
  return answer.accounts[hintText(hint)] ?? null;
}

function assigned(parts: Partial<Pick<AssignedRows, 'days' | 'broadcasts' | 'snapshot'>>, rejected: readonly RejectedRow[]): AssignedRows {
  const { days = [], broadcasts = [], snapshot = null } = parts;
  const snapshots = snapshot === null ? [] : [snapshot];
  const on = [...days.map((day) => day.on), ...broadcasts.flatMap(({ sentOn }) => sentOn ?? []), ...snapshots.map((one) => one.on)];
  return {
    days,
    broadcasts,
    snapshot,
    rejected: [...rejected].sort((a, b) => a.line - b.line),
    accounts: [...new Set([...days, ...broadcasts, ...snapshots].map(({ account }) => account))].sort(),
    firstOn: on.length === 0 ? null : on.reduce((a, b) => Math.min(a, b)),
    lastOn: on.length === 0 ? null : on.reduce((a, b) => Math.max(a, b)),
  };
}

function assignDays(
  rows: readonly DailyRow[],
  { answer, snapshotOn }: Assignment,
): { readonly days: AccountDay[]; readonly rejected: RejectedRow[] } {
  const days: AccountDay[] = [];
  const rejected: RejectedRow[] = [];
  const earlier = new Map<FigureAccountId, Map<JstDay, DailyRow['values']>>();
  for (const { line, account: hint, on: ownDay, values } of rows) {
    const account = accountIn(answer, hint);
    const on = ownDay ?? snapshotOn;
    if (account === null || on === null) {
      rejected.push(account === null ? withoutAccount(line, hint) : { line, problem: 'badDate', column: null, cell: null });
      continue;
    }
    const told = earlier.get(account) ?? new Map<JstDay, DailyRow['values']>();
    earlier.set(account, told);
    const before = told.get(on);
    if (before !== undefined && gainsays(before, values)) {
      rejected.push({ line, problem: 'sameDayTwice', column: null, cell: null });
      continue;
    }
    told.set(on, before === undefined ? values : { ...before, ...values });
    days.push({ line, account, on, values });
  }
  return { days, rejected };
}

function gainsays(before: DailyRow['values'], values: DailyRow['values']): boolean {
  return Object.entries(values).some(([metric, value]) => {
    const told = before[metric as keyof typeof before];
    return told !== undefined && told !== value;
  });
}

function assignBroadcasts(
  rows: readonly BroadcastRow[],
  { answer, fileId }: Assignment,
): { readonly broadcasts: Broadcast[]; readonly rejected: RejectedRow[] } {
  const broadcasts: Broadcast[] = [];
  const rejected: RejectedRow[] = [];
  for (const { line, account: hint, broadcast } of rows) {
    const account = accountIn(answer, hint);
    if (account === null) rejected.push(withoutAccount(line, hint));
    else broadcasts.push({ ...broadcast, account, fileId });
  }
  return { broadcasts, rejected };
}

function withoutAccount(line: number, hint: AccountHint | null): RejectedRow {
  return { line, problem: 'noAccount', column: null, cell: hint === null ? null : hintText(hint).slice(0, 80) };
}
