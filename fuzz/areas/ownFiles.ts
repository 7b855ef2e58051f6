import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { draftOf } from '../../utils/domain/checks/planDraft';
import { longFinding, shortFinding } from '../../components/checks/findingText';
import { runEventText } from '../../components/checks/runEventText';
import { previewFigures } from '../../components/stored/previewFigures';
import { fileReader } from '../../entrypoints/background/fileReader';
import { verifyRows } from '../../utils/app/checks/verifyRows';
import { mergeFigures } from '../../utils/app/figures/mergeFigures';
import { mergeStored } from '../../utils/app/mergeStored';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import { canonicalText } from '../../utils/domain/canonicalText';
import type { AppendedRows } from '../../utils/domain/appendedRows';
import { computeFindings } from '../../utils/domain/checks/computeFindings';
import { foldAccountGroups } from '../../utils/domain/checks/foldAccountGroup';
import { foldRun } from '../../utils/domain/checks/foldRun';
import { latestTemplates } from '../../utils/domain/checks/latestTemplates';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import { reportOf } from '../../utils/domain/checks/runReport';
import { runTable } from '../../utils/domain/checks/runTable';
import { defaultCheckRules } from '../../utils/domain/checks/checkRules';
import { dayOf } from '../../utils/domain/figures/day';
import { toCsv } from '../../utils/files/toCsv';
import { formatMoment } from '../../utils/i18n/format';
import { languages } from '../../utils/i18n/language';
import { parseBackupPart, readBackup } from '../../utils/storage/backup';
import { splitBackup } from '../../utils/storage/backupMerge';
import { readAppended } from '../../utils/storage/appendedBackup';
import { unpackFigures } from '../../utils/storage/figuresBackup';
import { readRunFile } from '../../utils/storage/runFile';
import { readTemplateFile } from '../../utils/storage/templateFile';
import { accountFactsOf, factsOf } from '../../utils/testing/findingBuilders';
import { memoryGroupsStore } from '../../utils/testing/memoryGroupsStore';
import { type Area, demand } from '../area';
import { type Change, changes, textOf } from '../inputs/mutatedJson';
import { bellText, checksRows, checksText, figuresEntries, manifestText, readAt, runText, templateText } from '../inputs/ownFiles';
import { judgeKept } from '../judgeKept';
import { MemoryFigures } from '../memoryFigures';
import type { Meter } from '../meter';
import { demandWords, wordsOf } from '../words';

const kinds = ['bell', 'checks', 'run', 'template', 'figures'] as const;
type Kind = (typeof kinds)[number];

interface OwnFileInput {
  readonly kind: Kind;
  readonly changes: readonly Change[];
}

const good: { readonly [Own in Kind]: unknown } = {
  bell: JSON.parse(bellText),
  checks: JSON.parse(checksText),
  run: JSON.parse(runText),
  template: JSON.parse(templateText),
  figures: JSON.parse(manifestText),
};

const judges: { readonly [Own in Kind]: (text: string) => Promise<string> } = {
  bell: judgeBell,
  checks: judgeChecks,
  run: judgeRun,
  template: judgeTemplate,
  figures: judgeFigures,
};

const mostWorkPerUnit = 400;

/** Files we write ourselves with a few places changed: the backups, one run, one template. What is taken of them must be fit to be shown. */
export const ownFiles: Area<OwnFileInput> = {
  name: 'ownFiles',
  inputs: fc.record({ kind: fc.constantFrom(...kinds), changes }),
  judge,
  show: ({ kind, changes: made }) => JSON.stringify({ kind, changes: made, text: textOf(good[kind], made).slice(0, 200) }),
};

async function judge({ kind, changes: made }: OwnFileInput, meter: Meter): Promise<string> {
  const text = textOf(good[kind], made);
  meter.reset();
  const outcome = await judges[kind](text);
  demand(meter.work <= 3_000_000 + text.length * mostWorkPerUnit, () => `${meter.work} steps of work for ${text.length} characters`);
  return `${kind}: ${outcome}`;
}

function refused(problem: 'notABackup' | 'newerVersion' | 'damaged'): string {
  demandWords(problem, (words) => words.stored.restore.refused[problem]);
  return problem;
}

function judgeProblems(
  rejected: readonly { readonly index: number; readonly problem: 'badId' | 'unknownKind' | 'badValue' | 'fromTheFuture' | 'sameIdTwice' }[],
): string {
  for (const { index } of rejected) demand(Number.isInteger(index) && index >= 0, 'a row without a place');
  for (const problem of new Set(rejected.map((row) => row.problem))) demandWords(problem, (words) => words.stored.restore.problems[problem]);
  return rejected.length === 0 ? 'whole' : 'in part';
}

async function judgeBell(text: string): Promise<string> {
  const read = readBackup(text, readAt);
  if (!read.ok) return refused(read.problem);
  const store = memoryGroupsStore();
  const parts = splitBackup(read.value);
  for (const part of parts) {
    const carried = parseBackupPart(JSON.parse(JSON.stringify(part)));
    demand(carried.ok, 'the worker would refuse a part');
    await mergeStored({ clock: { now: () => readAt }, store }, carried.value);
  }
  for (const event of store.events()) judgeInstants([event.at, event.recordedAt, 'untilAt' in event ? event.untilAt : null]);
  for (const group of store.groups()) judgeInstants([group.noticedAt, group.joinedAt, group.leftAt, group.snoozedUntilAt]);
  const again = JSON.stringify(store.events());
  for (const part of parts) await mergeStored({ clock: { now: () => readAt }, store }, part);
  demand(JSON.stringify(store.events()) === again, 'merging again changes something');
  return judgeProblems(read.value.rejected);
}

async function judgeChecks(text: string): Promise<string> {
  const read = readAppended(text, readAt);
  if (!read.ok) return refused(read.problem);
  await judgeRows(read.value.rows);
  return judgeProblems(read.value.rejected);
}

async function judgeRun(text: string): Promise<string> {
  const read = readRunFile(text, readAt);
  if (!read.ok) {
    demandWords(read.problem, (words) => words.checkFiles.run.problems[read.problem]);
    return read.problem;
  }
  const { rows, runId } = read.value;
  demand(
    [...rows.runEvents, ...rows.signedRecords].every((row) => row.runId === runId),
    'rows of another run',
  );
  await judgeRows(rows);
  return judgeProblems(read.value.rejected);
}

async function judgeTemplate(text: string): Promise<string> {
  const read = readTemplateFile(text, readAt);
  if (read.ok) {
    demand(latestTemplates([read.value]).length === 1, 'a template that is none');
    judgeInstants([read.value.madeAt]);
    return 'whole';
  }
  const { problem } = read;
  if (problem.kind !== 'unknownParts') demandWords(problem.kind, (words) => words.checkFiles.template.problems[problem.kind]);
  else for (const { place, what, value } of problem.parts) demandWords(what, (words) => words.checkFiles.template.unknownPart[what](place, value));
  return problem.kind;
}

/** Runs fold, their findings are computed, and all of it can be said in every language. Nothing signed counts that was changed. */
async function judgeRows(rows: AppendedRows): Promise<void> {
  const { sound } = await verifyRows(rows, async (text) => createHash('sha256').update(text).digest('hex'));
  for (const record of sound.signedRecords) {
    const original = checksRows.signedRecords.find(({ digest }) => digest === record.digest);
    demand(original === undefined || canonicalText(original.content) === canonicalText(record.content), 'a changed record counts as signed');
  }
  foldAccountGroups(rows.accountGroupEvents);
  latestTemplates(rows.templateVersions);
  const byRun = Map.groupBy(sound.runEvents, ({ runId }) => runId);
  for (const events of byRun.values()) judgeRunEvents(events);
}

function judgeRunEvents(events: readonly RunEvent[]): void {
  const run = foldRun(events);
  if (run === null) return;
  const findings = computeFindings(run.plan, {
    ...factsOf(
      run.plan.accounts.slice(0, 50).map(({ account }) => accountFactsOf({ account })),
      { now: readAt },
    ),
    holidayOn: japaneseHoliday,
  });
  const report = reportOf(run, findings, defaultCheckRules, readAt);
  demand(
    [report.done, report.of, report.open, report.costUnknown, report.signatures].every((count) => Number.isInteger(count) && count >= 0),
    'a negative or broken count',
  );
  draftOf(run.plan, null);
  judgeInstants([run.plan.plannedAt, run.plan.coupon?.startsAt ?? null, run.plan.coupon?.endsAt ?? null]);
  for (const language of languages) judgeSaid(run, events, findings, language);
}

function judgeSaid(
  run: RunState,
  events: readonly RunEvent[],
  findings: ReturnType<typeof computeFindings>,
  language: (typeof languages)[number],
): void {
  const words = wordsOf(language);
  for (const finding of findings.slice(0, 60)) {
    longFinding(finding, words.findings, language, String);
    shortFinding(finding, words.findings, language);
  }
  for (const event of events.slice(0, 60)) demand(runEventText(event, run, readAt, words.checks, language) !== '', 'an event nobody can say');
  const table = runTable(run, findings.slice(0, 60), words.checkFiles.table, {
    moment: (at) => formatMoment(at, readAt, language),
    finding: (finding) => longFinding(finding, words.findings, language, String),
  });
  demand(toCsv(table, words.checkFiles).length > 0, 'an empty table');
}

async function judgeFigures(text: string): Promise<string> {
  const [, ...raws] = figuresEntries;
  const unpacked = unpackFigures([{ path: 'yobirin-figures.json', bytes: new TextEncoder().encode(text) }, ...raws], readAt);
  if (!unpacked.ok) return refused(unpacked.problem);
  const { rejected, exportedAt, ...backup } = unpacked.value;
  judgeInstants([exportedAt, ...backup.files.map(({ file }) => file.importedAt), ...backup.formats.map(({ savedAt }) => savedAt)]);
  const store = new MemoryFigures();
  const deps = { store, reader: fileReader, clock: { now: () => readAt }, newId: () => 'x' };
  const preview = await previewFigures(deps, backup, rejected);
  const merged = await mergeFigures(deps, backup);
  if (!merged.ok) return merged.reason;
  demand(
    [preview.files.added, preview.files.known, preview.files.leftOut, merged.added, merged.known].every(
      (count) => Number.isInteger(count) && count >= 0,
    ),
    'a broken count',
  );
  for (const { reason } of merged.leftOut) demandWords(reason, (words) => words.stored.restore.leftOutWhy[reason]);
  // The day of a snapshot is what the user said, and a clock may run ahead by a day.
  judgeKept(store, dayOf(readAt) + 1, 0);
  const again = await mergeFigures(deps, backup);
  demand(again.ok && again.added === 0, 'merging again adds something');
  return rejected + merged.leftOut.length === 0 ? 'whole' : 'in part';
}

/** Every moment can be said and typed, whatever it is good for. */
function judgeInstants(instants: readonly (number | null)[]): void {
  for (const at of instants) {
    if (at === null) continue;
    for (const language of languages) demand(!/NaN|Invalid/.test(formatMoment(at, readAt, language)), () => `${at} cannot be said`);
  }
}
