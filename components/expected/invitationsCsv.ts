import type { Invitation } from '../../utils/domain/invitations/invitation';
import { invitationColumns } from '../../utils/domain/invitations/invitationTable';
import {
  type InvitationReading,
  type InvitationTableProblem,
  readInvitationRows,
  type ReadInvitations,
} from '../../utils/domain/invitations/readInvitationRows';
import { unguardFormula } from '../../utils/domain/figures/formulaGuard';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { fail, ok, type Result } from '../../utils/domain/result';
import { decodeText } from '../../utils/files/decodeText';
import type { FileRefusal } from '../../utils/domain/figures/readExport';
import { parseTable } from '../../utils/files/parseTable';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { knownInvitationHeads } from '../../utils/i18n/invitationHeads';
import type { ExpectedWords } from '../../utils/i18n/ja/expected';

/** Expected invitations as a table to be written; read back it gives the same. Accounts stand by basic id, or by account id where that is unknown. */
export function invitationsAsTable(invitations: readonly Invitation[], accounts: readonly AccountWatch[], words: ExpectedWords): ViewTable {
  const basicIds = new Map(accounts.map(({ accountId, basicId }) => [accountId, basicId]));
  return {
    name: words.csv.file,
    columns: invitationColumns.map((column) => ({ head: words.columns[column], kind: column === 'byDay' ? 'day' : 'text' })),
    rows: invitations.map(({ customer, accountId, groupName, byOn, owner, note }) => [
      { text: customer },
      { text: basicIds.get(accountId) ?? accountId },
      { text: groupName ?? '' },
      { on: byOn },
      { text: owner ?? '' },
      { text: note },
    ]),
    notes: [],
  };
}

export type InvitationsCsvProblem = InvitationTableProblem | { readonly kind: FileRefusal };

/** What a table holds; `lineOf` gives the line of the file a row began on. */
export interface ReadCsv extends ReadInvitations {
  readonly lineOf: (row: number) => number;
}

/** Reads such a table, or one written by hand with heads in any of the four languages. Writes nothing. */
export function readInvitationsCsv(bytes: Uint8Array, known: Omit<InvitationReading, 'heads'>): Result<ReadCsv, InvitationsCsvProblem> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ kind: decoded.problem });
  const { rows, lines } = parseTable(decoded.value.text);
  const read = readInvitationRows(
    rows.map((cells) => cells.map(unguardFormula)),
    { ...known, heads: knownInvitationHeads },
  );
  return read.ok ? ok({ ...read.value, lineOf: (row) => lines[row] ?? row + 1 }) : read;
}
