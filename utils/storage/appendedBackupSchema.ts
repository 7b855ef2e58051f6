import * as v from 'valibot';
import type { AppendedRow, AppendedRowKind } from '../domain/appendedRows';
import type { Instant } from '../domain/ids';
import type { RowResult } from './backupSchema';
import { accountGroupEventSchemas } from './checkSchemas/accountGroup';
import { invitationEventSchemas } from './checkSchemas/invitation';
import { priceTableSchema, quotaSchema } from './checkSchemas/pricing';
import { joinReadingSchema } from './checkSchemas/readiness';
import { runEventSchemas } from './checkSchemas/runEvent';
import { signedRecordSchema } from './checkSchemas/signedRecord';
import { templateVersionSchema } from './checkSchemas/template';

/** Reads one appended row out of a file, whatever stands there. `latestAt`: a row dated later would outlive every later one. */
export type ParseAppendedRow<Kind extends AppendedRowKind> = (value: unknown, latestAt: Instant) => RowResult<AppendedRow<Kind>>;

export const parseAppendedRow: { readonly [Kind in AppendedRowKind]: ParseAppendedRow<Kind> } = {
  accountGroupEvents: (value, latestAt) => dated(parseByKind(accountGroupEventSchemas, value), ({ at }) => at, latestAt),
  templateVersions: (value, latestAt) => dated(parseWith(templateVersionSchema, value), ({ madeAt }) => madeAt, latestAt),
  runEvents: (value, latestAt) => dated(parseByKind(runEventSchemas, value), ({ at }) => at, latestAt),
  signedRecords: (value, latestAt) => dated(parseWith(signedRecordSchema, value), ({ signedAt }) => signedAt, latestAt),
  quotas: (value, latestAt) => dated(parseWith(quotaSchema, value), ({ saidAt }) => saidAt, latestAt),
  priceTables: (value, latestAt) => dated(parseWith(priceTableSchema, value), ({ savedAt }) => savedAt, latestAt),
  joinReadings: (value, latestAt) => dated(parseWith(joinReadingSchema, value), ({ at }) => at, latestAt),
  invitationEvents: (value, latestAt) => dated(parseByKind(invitationEventSchemas, value), ({ at }) => at, latestAt),
};

const idFields: ReadonlySet<unknown> = new Set([
  'eventId',
  'runId',
  'accountGroupId',
  'versionId',
  'templateId',
  'recordId',
  'quotaId',
  'priceTableId',
  'account',
  'readingId',
  'invitationId',
]);

function parseWith<Row>(schema: v.GenericSchema<unknown, Row>, value: unknown): RowResult<Row> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, row: parsed.output };
  return { ok: false, problem: idFields.has(parsed.issues[0].path?.[0]?.key) ? 'badId' : 'badValue' };
}

function parseByKind<Row>(schemas: ReadonlyMap<unknown, v.GenericSchema<unknown, Row>>, value: unknown): RowResult<Row> {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return { ok: false, problem: 'badValue' };
  const schema = schemas.get(value.kind);
  return schema === undefined ? { ok: false, problem: 'unknownKind' } : parseWith(schema, value);
}

function dated<Row>(result: RowResult<Row>, atOf: (row: Row) => Instant, latestAt: Instant): RowResult<Row> {
  return result.ok && atOf(result.row) > latestAt ? { ok: false, problem: 'fromTheFuture' } : result;
}
