import type { UnknownTable } from '../../utils/domain/figures/importPlan';
import { type BatchFile, type ImportBatch, readyStateOf } from './importBatch';

/** What a file needs, in the order of the table: first what waits for somebody. */
export const fileNeeds = ['needsOwner', 'needsDay', 'unknownFormat', 'failed', 'taking', 'ready', 'reading', 'refused', 'taken', 'known'] as const;

export type FileNeed = (typeof fileNeeds)[number];

/** One line of the table. */
export type BatchLine =
  | { readonly kind: 'head'; readonly key: string; readonly need: FileNeed; readonly files: readonly BatchFile[] }
  | { readonly kind: 'file'; readonly key: string; readonly need: FileNeed; readonly file: BatchFile }
  | { readonly kind: 'detail'; readonly key: string; readonly file: BatchFile };

function needOf({ step }: BatchFile): FileNeed {
  return step.kind === 'examined' ? step.state.kind : step.kind;
}

/** Taking moves a file through three states; on screen it stays in its place until the whole batch is through. */
function partOf(need: FileNeed, isTaking: boolean): FileNeed {
  return isTaking && (need === 'taking' || need === 'taken' || need === 'failed') ? 'ready' : need;
}

/** The table's lines: each part with its head, its files in the order they came, and the open details. */
export function linesOf(batch: ImportBatch, opened: ReadonlySet<string>): readonly BatchLine[] {
  const isTaking = batch.work?.kind === 'taking';
  const parts = new Map<FileNeed, BatchFile[]>();
  for (const file of batch.files) {
    const part = partOf(needOf(file), isTaking);
    const files = parts.get(part);
    if (files === undefined) parts.set(part, [file]);
    else files.push(file);
  }
  return fileNeeds.flatMap((part) => {
    const files = parts.get(part) ?? [];
    if (files.length === 0) return [];
    const rows = files.flatMap((file): BatchLine[] => [
      { kind: 'file', key: file.key, need: needOf(file), file },
      ...(opened.has(file.key) ? [{ kind: 'detail' as const, key: `detail ${file.key}`, file }] : []),
    ]);
    return [{ kind: 'head' as const, key: `head ${part}`, need: part, files }, ...rows];
  });
}

/** How many files need what. */
export function countNeeds(files: readonly BatchFile[]): { readonly [Need in FileNeed]: number } {
  const counts = Object.fromEntries(fileNeeds.map((need) => [need, 0])) as { [Need in FileNeed]: number };
  for (const file of files) counts[needOf(file)] += 1;
  return counts;
}

/** Files the button would take now. */
export function takeableFiles(files: readonly BatchFile[]): readonly BatchFile[] {
  return files.filter((file) => readyStateOf(file) !== null);
}

/** Identity of a table of unknown columns: its header row as a set, so that the same export is described once for all its files. */
export function headerKeyOf(table: UnknownTable): string {
  const header = table.rows[table.rowsAboveHeader] ?? [];
  return JSON.stringify(header.map((cell) => cell.trim()).sort());
}

/** Files whose columns nobody has described, those with the same header together. */
export function unknownFilesByHeader(files: readonly BatchFile[]): ReadonlyMap<string, readonly BatchFile[]> {
  const groups = new Map<string, BatchFile[]>();
  for (const file of files) {
    const { step } = file;
    if (step.kind !== 'examined' || step.state.kind !== 'unknownFormat') continue;
    const key = headerKeyOf(step.state.table);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups;
}

/** How many files would give the same days of an account as another file of the batch: the later one has the last word. */
export function countOverlapping(files: readonly BatchFile[]): number {
  const spans = takeableFiles(files).flatMap((file) => {
    const plan = readyStateOf(file)?.plan;
    if (plan == null || plan.firstOn === null || plan.lastOn === null) return [];
    const { firstOn, lastOn } = plan;
    return plan.accounts.map((account) => ({ key: file.key, account, firstOn, lastOn }));
  });
  const byAccount = new Map<string, typeof spans>();
  for (const span of spans) byAccount.set(span.account, [...(byAccount.get(span.account) ?? []), span]);
  const overlapping = new Set<string>();
  for (const own of byAccount.values()) {
    own.sort((a, b) => a.firstOn - b.firstOn);
    let reach: (typeof own)[number] | undefined;
    for (const span of own) {
      if (reach !== undefined && span.firstOn <= reach.lastOn) overlapping.add(span.key).add(reach.key);
      if (reach === undefined || span.lastOn > reach.lastOn) reach = span;
    }
  }
  return overlapping.size;
}
