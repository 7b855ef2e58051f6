import type { AccountGroupEvent } from './accountGroup';
import type { AccountQuota, PriceTable } from './pricing';
import type { RunEvent } from './runEvents';
import type { SignedRecord } from './signedRecord';
import type { TemplateVersion } from './template';

/** Everything of the broadcast checks that is worth keeping. All of it is appended; what else there is follows from it. */
export interface ChecksRows {
  readonly accountGroupEvents: readonly AccountGroupEvent[];
  readonly templateVersions: readonly TemplateVersion[];
  readonly runEvents: readonly RunEvent[];
  readonly signedRecords: readonly SignedRecord[];
  readonly quotas: readonly AccountQuota[];
  readonly priceTables: readonly PriceTable[];
}

export type ChecksRowKind = keyof ChecksRows;
export type ChecksRow<Kind extends ChecksRowKind = ChecksRowKind> = ChecksRows[Kind][number];
export type ChecksCounts = Readonly<Record<ChecksRowKind, number>>;

export const noChecksRows: ChecksRows = {
  accountGroupEvents: [],
  templateVersions: [],
  runEvents: [],
  signedRecords: [],
  quotas: [],
  priceTables: [],
};

export const checksRowKinds = Object.keys(noChecksRows) as readonly ChecksRowKind[];

/** The field that tells rows of a kind apart. */
export const idOfRow: { readonly [Kind in ChecksRowKind]: (row: ChecksRow<Kind>) => string } = {
  accountGroupEvents: ({ eventId }) => eventId,
  templateVersions: ({ versionId }) => versionId,
  runEvents: ({ eventId }) => eventId,
  signedRecords: ({ recordId }) => recordId,
  quotas: ({ quotaId }) => quotaId,
  priceTables: ({ priceTableId }) => priceTableId,
};

/** Rows of each kind, made from rows of that kind. */
export function mapRows(rows: ChecksRows, change: <Kind extends ChecksRowKind>(kind: Kind, own: ChecksRows[Kind]) => ChecksRows[Kind]): ChecksRows {
  return {
    accountGroupEvents: change('accountGroupEvents', rows.accountGroupEvents),
    templateVersions: change('templateVersions', rows.templateVersions),
    runEvents: change('runEvents', rows.runEvents),
    signedRecords: change('signedRecords', rows.signedRecords),
    quotas: change('quotas', rows.quotas),
    priceTables: change('priceTables', rows.priceTables),
  };
}

export function countRows(rows: ChecksRows): ChecksCounts {
  const { accountGroupEvents, templateVersions, runEvents, signedRecords, quotas, priceTables } = rows;
  return {
    accountGroupEvents: accountGroupEvents.length,
    templateVersions: templateVersions.length,
    runEvents: runEvents.length,
    signedRecords: signedRecords.length,
    quotas: quotas.length,
    priceTables: priceTables.length,
  };
}
