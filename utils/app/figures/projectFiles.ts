import { onlyOf } from '../../domain/figures/assignRows';
import type { Broadcast } from '../../domain/figures/broadcast';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import { inOrder, monthKey, monthsOfDays } from '../../domain/figures/mergeMonth';
import type { MetricMonth } from '../../domain/figures/metricMonth';
import { broadcastKey, type KeptFigures, planImport, snapshotKey } from '../../domain/figures/planImport';
import type { Snapshot } from '../../domain/figures/snapshot';
import type { UserFormat } from '../../domain/figures/userFormat';
import { readBack } from './readBack';
import type { FileReader } from './ports';
import { tellingOf } from './takeFile';

/** The figures that some files together give, and the files' rows as they are told by that. */
export interface Projection extends KeptFigures {
  readonly files: readonly ImportFile[];
}

export interface ProjectionSource {
  readonly reader: FileReader;
  /** Oldest first. */
  readonly files: readonly ImportFile[];
  readonly rawOf: (fileId: string) => Promise<Uint8Array | undefined>;
  readonly formats: readonly UserFormat[];
  /** Only the figures of these accounts are made; null = all. */
  readonly accounts: ReadonlySet<FigureAccountId> | null;
}

/** Makes figures anew from raw files, in the order they were taken. Files that cannot be read any more are named instead. */
export async function projectFiles({
  reader,
  files,
  rawOf,
  formats,
  accounts,
}: ProjectionSource): Promise<Projection | { readonly unreadable: string[] }> {
  const months = new Map<string, MetricMonth>();
  const broadcasts = new Map<string, Broadcast>();
  const snapshots = new Map<string, Snapshot>();
  const told: ImportFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const back = await readBack(reader, file, await rawOf(file.fileId), formats);
    if (back === null) {
      unreadable.push(file.fileId);
      continue;
    }
    const rows = accounts === null ? back.rows : onlyOf(back.rows, accounts);
    const kept = {
      months: monthsOfDays(rows.days).flatMap(({ account, month }) => months.get(monthKey(account, month)) ?? []),
      broadcasts: rows.broadcasts.flatMap((row) => broadcasts.get(broadcastKey(row)) ?? []),
      snapshots: rows.snapshot === null ? [] : [...snapshots.values()],
    };
    const { plan, after } = planImport(rows, kept, file.fileId);
    for (const month of after.months) months.set(monthKey(month.account, month.month), month);
    for (const broadcast of after.broadcasts) broadcasts.set(broadcastKey(broadcast), broadcast);
    for (const snapshot of after.snapshots) snapshots.set(snapshotKey(snapshot), snapshot);
    const changes = inOrder([...file.changes.filter(({ account }) => accounts !== null && !accounts.has(account)), ...plan.changes]);
    const whole = accounts === null || [...file.accounts, ...back.rows.accounts].every((account) => accounts.has(account));
    // A file whose other accounts are left alone has not been read anew as a whole.
    told.push(
      whole
        ? { ...file, ...tellingOf(back.rows, changes), formatId: back.read.formatId, encoding: back.encoding, parserVersion: reader.parserVersion }
        : { ...file, changes },
    );
  }
  if (unreadable.length > 0) return { unreadable };
  return { months: [...months.values()], broadcasts: [...broadcasts.values()], snapshots: [...snapshots.values()], files: told };
}
