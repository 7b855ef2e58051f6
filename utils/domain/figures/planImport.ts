import type { AssignedRows } from './assignRows';
import type { Broadcast } from './broadcast';
import type { FigureAccountId } from './figureAccount';
import type { ImportPlan } from './importPlan';
import { mergeBroadcast } from './mergeBroadcast';
import { mergeDays, type RowCounts } from './mergeMonth';
import type { MetricMonth } from './metricMonth';
import type { Snapshot, SnapshotKind } from './snapshot';

/** What is kept, as far as a file touches it. */
export interface KeptFigures {
  readonly months: readonly MetricMonth[];
  readonly broadcasts: readonly Broadcast[];
  readonly snapshots: readonly Snapshot[];
}

export const nothingKept: KeptFigures = { months: [], broadcasts: [], snapshots: [] };

/** What taking the file would do, and the rows as they would be kept afterwards (touched ones only). */
export function planImport(rows: AssignedRows, kept: KeptFigures, fileId: string): { readonly plan: ImportPlan; readonly after: KeptFigures } {
  const days = mergeDays(kept.months, rows.days, fileId);
  const told = mergeBroadcasts(kept.broadcasts, rows.broadcasts);
  const shown = mergeSnapshot(kept.snapshots, rows.snapshot);
  return {
    plan: {
      accounts: rows.accounts,
      added: days.added + told.added + shown.added,
      changed: days.changed + told.changed + shown.changed,
      same: days.same + told.same + shown.same,
      rejected: rows.rejected,
      changes: days.changes,
      firstOn: rows.firstOn,
      lastOn: rows.lastOn,
    },
    after: { months: days.months, broadcasts: told.broadcasts, snapshots: rows.snapshot === null ? [] : [rows.snapshot] },
  };
}

export function broadcastKey({ account, broadcastId }: { readonly account: FigureAccountId; readonly broadcastId: string }): string {
  return JSON.stringify([account, broadcastId]);
}

export function snapshotKey({ account, kind, on }: { readonly account: FigureAccountId; readonly kind: SnapshotKind; readonly on: number }): string {
  return JSON.stringify([account, kind, on]);
}

function mergeBroadcasts(kept: readonly Broadcast[], told: readonly Broadcast[]): RowCounts & { readonly broadcasts: Broadcast[] } {
  const before = new Map(kept.map((broadcast) => [broadcastKey(broadcast), broadcast]));
  const after = new Map<string, Broadcast>();
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of told) {
    const key = broadcastKey(row);
    const merged = mergeBroadcast(after.get(key) ?? before.get(key), row);
    after.set(key, merged.broadcast);
    counts[merged.as] += 1;
  }
  return { ...counts, broadcasts: [...after.values()] };
}

/** A snapshot stands for the whole table of its day, so the later one takes the earlier one's place. */
function mergeSnapshot(kept: readonly Snapshot[], told: Snapshot | null): RowCounts {
  if (told === null) return { added: 0, changed: 0, same: 0 };
  const before = kept.find((snapshot) => snapshotKey(snapshot) === snapshotKey(told));
  if (before === undefined) return { added: told.rows.length, changed: 0, same: 0 };
  const known = new Set(before.rows.map(textOfRow));
  const same = told.rows.filter((row) => known.has(textOfRow(row))).length;
  return { added: 0, changed: told.rows.length - same, same };
}

function textOfRow(row: Snapshot['rows'][number]): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
