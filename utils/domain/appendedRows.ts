import type { AccountGroupEvent } from './checks/accountGroup';
import type { AccountQuota, PriceTable } from './checks/pricing';
import type { RunEvent } from './checks/runEvents';
import type { SignedRecord } from './checks/signedRecord';
import type { TemplateVersion } from './checks/template';
import type { InvitationEvent } from './invitations/invitation';
import type { JoinReading } from './readiness/joinReading';

/** What people said, and what pages showed, of checks, settings and invitations. All of it is appended; what else there is follows from it. */
export interface AppendedRows {
  readonly accountGroupEvents: readonly AccountGroupEvent[];
  readonly templateVersions: readonly TemplateVersion[];
  readonly runEvents: readonly RunEvent[];
  readonly signedRecords: readonly SignedRecord[];
  readonly quotas: readonly AccountQuota[];
  readonly priceTables: readonly PriceTable[];
  readonly joinReadings: readonly JoinReading[];
  readonly invitationEvents: readonly InvitationEvent[];
}

export type AppendedRowKind = keyof AppendedRows;
export type AppendedRow<Kind extends AppendedRowKind = AppendedRowKind> = AppendedRows[Kind][number];
export type AppendedCounts = Readonly<Record<AppendedRowKind, number>>;

export const noAppendedRows: AppendedRows = {
  accountGroupEvents: [],
  templateVersions: [],
  runEvents: [],
  signedRecords: [],
  quotas: [],
  priceTables: [],
  joinReadings: [],
  invitationEvents: [],
};

export const appendedRowKinds = Object.keys(noAppendedRows) as readonly AppendedRowKind[];

/** The field that tells rows of a kind apart. */
export const idOfRow: { readonly [Kind in AppendedRowKind]: (row: AppendedRow<Kind>) => string } = {
  accountGroupEvents: ({ eventId }) => eventId,
  templateVersions: ({ versionId }) => versionId,
  runEvents: ({ eventId }) => eventId,
  signedRecords: ({ recordId }) => recordId,
  quotas: ({ quotaId }) => quotaId,
  priceTables: ({ priceTableId }) => priceTableId,
  joinReadings: ({ readingId }) => readingId,
  invitationEvents: ({ eventId }) => eventId,
};

/** Rows of each kind, made from rows of that kind. */
export function mapRows(
  rows: AppendedRows,
  change: <Kind extends AppendedRowKind>(kind: Kind, own: AppendedRows[Kind]) => AppendedRows[Kind],
): AppendedRows {
  return {
    accountGroupEvents: change('accountGroupEvents', rows.accountGroupEvents),
    templateVersions: change('templateVersions', rows.templateVersions),
    runEvents: change('runEvents', rows.runEvents),
    signedRecords: change('signedRecords', rows.signedRecords),
    quotas: change('quotas', rows.quotas),
    priceTables: change('priceTables', rows.priceTables),
    joinReadings: change('joinReadings', rows.joinReadings),
    invitationEvents: change('invitationEvents', rows.invitationEvents),
  };
}

export function countRows(rows: AppendedRows): AppendedCounts {
  const { accountGroupEvents, templateVersions, runEvents, signedRecords, quotas, priceTables, joinReadings, invitationEvents } = rows;
  return {
    accountGroupEvents: accountGroupEvents.length,
    templateVersions: templateVersions.length,
    runEvents: runEvents.length,
    signedRecords: signedRecords.length,
    quotas: quotas.length,
    priceTables: priceTables.length,
    joinReadings: joinReadings.length,
    invitationEvents: invitationEvents.length,
  };
}
