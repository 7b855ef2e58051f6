import { dayFromParts, type JstDay } from '../figures/day';
import { foldName } from '../figures/foldName';
import { unmarkHead } from '../figures/ownMark';
import { fail, ok, type Result } from '../result';
import { tidyDetails, type Invitation, type InvitationDetails } from './invitation';
import type { InvitationId } from './invitationId';
import {
  accountInCell,
  expectationKey,
  invitationColumns,
  neededColumns,
  type InvitationColumn,
  type KnownInvitationHeads,
  type NamedAccount,
} from './invitationTable';

/** Why a row is not taken. `cell`: what stood there, cut short. */
export type InvitationRowProblem =
  | { readonly kind: 'missingAccount' }
  /** No account of ours has this id, or more than one has. */
  | { readonly kind: 'unknownAccount'; readonly cell: string }
  | { readonly kind: 'missingDate' }
  /** Neither `2026-11-22` nor `2026/11/22`, or no such day. */
  | { readonly kind: 'badDate'; readonly cell: string }
  /** An open invitation expects the same. */
  | { readonly kind: 'duplicate'; readonly of: InvitationId }
  /** A row further up says the same. */
  | { readonly kind: 'repeated'; readonly ofRow: number };

/** `row` counts the rows as they were given, the heads being row 0. */
export interface RefusedInvitationRow {
  readonly row: number;
  /** Everything that is wrong with it: never empty. */
  readonly problems: readonly InvitationRowProblem[];
}

export interface ReadInvitations {
  readonly taken: readonly { readonly row: number; readonly details: InvitationDetails }[];
  readonly refused: readonly RefusedInvitationRow[];
  /** Heads nobody knows; what stands below them is not read. */
  readonly ignoredHeads: readonly string[];
}

/** Why a table is not read at all. */
export type InvitationTableProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'columnsMissing'; readonly columns: readonly InvitationColumn[] }
  /** Two columns mean the same, and which of them is meant is not guessed. */
  | { readonly kind: 'columnsTwice'; readonly columns: readonly InvitationColumn[] };

export interface InvitationReading {
  readonly heads: KnownInvitationHeads;
  readonly accounts: readonly NamedAccount[];
  /** What is expected already; only the open ones among them make a row a duplicate. */
  readonly known: readonly Invitation[];
}

const longestCell = 80;

/**
 * Reads rows of cells, the heads first, into details to be recorded. A row with a problem is told with all its problems and left out; the others
 * are taken. Blank rows and cells that are missing at the end of a row are nothing.
 */
export function readInvitationRows(
  rows: readonly (readonly string[])[],
  { heads, accounts, known }: InvitationReading,
): Result<ReadInvitations, InvitationTableProblem> {
  const [headRow, ...body] = rows;
  if (headRow === undefined) return fail({ kind: 'empty' });
  const meanings = headRow.map((head) => columnOf(head, heads));
  const times = (column: InvitationColumn) => meanings.filter((meaning) => meaning === column).length;
  const missing = neededColumns.filter((column) => times(column) === 0);
  if (missing.length > 0) return fail({ kind: 'columnsMissing', columns: missing });
  const twice = invitationColumns.filter((column) => times(column) > 1);
  if (twice.length > 0) return fail({ kind: 'columnsTwice', columns: twice });

  const open = known.filter(({ status }) => status === 'open').map((one) => [expectationKey(one), one.invitationId] as const);
  const openByKey = new Map(open);
  const rowByKey = new Map<string, number>();
  const taken: ReadInvitations['taken'][number][] = [];
  const refused: RefusedInvitationRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 1;
    const read = readRow((column) => cells[meanings.indexOf(column)] ?? '', accounts);
    if (!read.ok) {
      refused.push({ row, problems: read.problem });
      continue;
    }
    const key = expectationKey(read.value);
    const [of, ofRow] = [openByKey.get(key), rowByKey.get(key)];
    if (of !== undefined) refused.push({ row, problems: [{ kind: 'duplicate', of }] });
    else if (ofRow !== undefined) refused.push({ row, problems: [{ kind: 'repeated', ofRow }] });
    else {
      rowByKey.set(key, row);
      taken.push({ row, details: read.value });
    }
  }
  return ok({ taken, refused, ignoredHeads: headRow.filter((head, index) => meanings[index] === null && head.trim() !== '').map(cutShort) });
}

function columnOf(head: string, heads: KnownInvitationHeads): InvitationColumn | null {
  const folded = foldName(unmarkHead(head) ?? head);
  return invitationColumns.find((column) => heads[column].some((known) => foldName(known) === folded)) ?? null;
}

function readRow(
  cell: (column: InvitationColumn) => string,
  accounts: readonly NamedAccount[],
): Result<InvitationDetails, readonly InvitationRowProblem[]> {
  const [accountCell, dayCell] = [cell('account'), cell('byDay')];
  const [accountId, byOn] = [accountInCell(accountCell, accounts), dayInCell(dayCell)];
  const problems: InvitationRowProblem[] = [];
  if (accountId === null) {
    problems.push(accountCell.trim() === '' ? { kind: 'missingAccount' } : { kind: 'unknownAccount', cell: cutShort(accountCell) });
  }
  if (byOn === null) problems.push(dayCell.trim() === '' ? { kind: 'missingDate' } : { kind: 'badDate', cell: cutShort(dayCell) });
  if (accountId === null || byOn === null) return fail(problems);
  return ok(tidyDetails({ customer: cell('customer'), accountId, groupName: cell('groupName'), byOn, owner: cell('owner'), note: cell('note') }));
}

/** Spreadsheets drop leading zeros and put slashes for hyphens; an order other than year, month, day is never guessed. */
const dayShape = /^(\d{4})(-|\/)(\d{1,2})\2(\d{1,2})$/;

function dayInCell(cell: string): JstDay | null {
  const match = dayShape.exec(cell.normalize('NFKC').trim());
  return match === null ? null : dayFromParts(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** By code points, so that no emoji is cut in half. */
function cutShort(text: string): string {
  return [...text.slice(0, 2 * longestCell)].slice(0, longestCell).join('');
}
