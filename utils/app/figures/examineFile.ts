import { type AssignedRows, assignRows } from '../../domain/figures/assignRows';
import { dayOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import type { FileAnswers, FileState, OpenOwner } from '../../domain/figures/importPlan';
import { monthsOfDays } from '../../domain/figures/mergeMonth';
import type { PickedFile } from '../../domain/figures/pickedFile';
import { type KeptFigures, planImport } from '../../domain/figures/planImport';
import type { AccountHint, FileRefusal, ReadExport } from '../../domain/figures/readExport';
import { certainAccount, type OwnerEvidence, resolveOwners } from '../../domain/figures/resolveOwners';
import { accountsWithSameFigures, fullestMonth } from '../../domain/figures/sameFigures';
import { memoryKeys, suggestOwners } from '../../domain/figures/suggestOwners';
import { fileIdOf } from './fileId';
import type { FiguresDeps, FiguresReads } from './ports';

/** Tells where one file stands with what was answered so far. Writes nothing; the same question gives the same answer. */
export async function examineFile(deps: FiguresDeps, file: PickedFile, answers: FileAnswers): Promise<FileState> {
  const { store, reader, clock } = deps;
  const decoded = reader.decode(file.bytes);
  if (!decoded.ok) return refused(deps, decoded.problem);
  const sha256 = await reader.sha256(file.bytes);
  const evidence: OwnerEvidence = {
    answers,
    fileName: file.fileName,
    addressed: reader.accountInAddress(file.path),
    accounts: await store.accounts(),
  };
  const known = knownFile(await store.filesOfBytes(sha256), evidence);
  if (known !== undefined) return { kind: 'known', file: known };

  const today = dayOf(clock.now());
  const reading = reader.read({ fileName: file.fileName, bytes: file.bytes, decoded: decoded.value }, await store.userFormats(), today);
  if (reading.kind === 'refused') return refused(deps, reading.refusal);
  if (reading.kind === 'unknown') return { kind: 'unknownFormat', table: reading.table };
  const { read } = reading;
  const owners = resolveOwners(read, evidence);
  if (owners.open.length > 0) return { kind: 'needsOwner', read, open: await openOwners(store, read, owners.open, evidence) };
  const snapshotOn = namesNoDay(read) ? answers.snapshotOn : null;
  if (namesNoDay(read) && (snapshotOn === null || snapshotOn > today)) return { kind: 'needsDay', read };

  const fileId = fileIdOf(sha256, owners.answer);
  const taken = await store.file(fileId);
  if (taken !== undefined) return { kind: 'known', file: taken };
  const rows = assignRows(read, { answer: owners.answer, snapshotOn, fileId });
  const { plan } = planImport(rows, await readKept(store, rows), fileId);
  return { kind: 'ready', read, plan, answer: owners.answer, snapshotOn, encoding: decoded.value.encoding };
}

/** What is kept, as far as the rows touch it. */
export async function readKept(store: FiguresReads, rows: AssignedRows): Promise<KeptFigures> {
  return {
    months: await store.months(monthsOfDays(rows.days)),
    broadcasts: await store.broadcasts(rows.broadcasts),
    snapshots: rows.snapshot === null ? [] : await store.snapshots([rows.snapshot]),
  };
}

/** The same bytes, taken before, unless the user or the file's name says that these are somebody else's. */
function knownFile(files: readonly ImportFile[], evidence: OwnerEvidence): ImportFile | undefined {
  const whose = evidence.answers.account ?? certainAccount(evidence);
  return files.find(({ answer }) => answer.kind === 'perHint' || whose === null || answer.account === whose);
}

function refused({ reader }: FiguresDeps, refusal: FileRefusal): FileState {
  return { kind: 'refused', refusal, limit: refusal === 'tooLarge' ? reader.largestFile : null };
}

function namesNoDay({ content }: ReadExport): boolean {
  return content.of === 'snapshot' || (content.of === 'daily' && content.rows.some(({ on }) => on === null));
}

async function openOwners(
  store: FiguresReads,
  read: ReadExport,
  open: readonly (AccountHint | null)[],
  { fileName, accounts }: OwnerEvidence,
): Promise<OpenOwner[]> {
  const memories = await store.memories(memoryKeys(fileName, open));
  const sameFigures = open.length === 1 ? await accountsLike(store, read) : [];
  return open.map((hint) => ({ hint, suggestions: suggestOwners(hint, { fileName, accounts, memories, sameFigures }) }));
}

/** One month is enough to tell, and is read quickly however many accounts there are. */
async function accountsLike(store: FiguresReads, { content }: ReadExport): Promise<FigureAccountId[]> {
  if (content.of !== 'daily') return [];
  const days = content.rows.flatMap(({ on, values }) => (on === null ? [] : [{ on, values }]));
  const month = fullestMonth(days);
  return month === null ? [] : accountsWithSameFigures(days, await store.monthsAt(month));
}
