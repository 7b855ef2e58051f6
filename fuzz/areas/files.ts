import { guessFormat } from '../../utils/site/csv/guessFormat';
import { columnNames } from '../../utils/site/csv/headers';
import { classifyContactsCsv } from '../../utils/site/manager/classifyContactsCsv';
import { draftOf, shapeOf } from '../../components/imports/mappingDraft';
import { answerFor, settleNames } from '../../components/imports/ownerAnswers';
import { fileReader } from '../../entrypoints/background/fileReader';
import { examineFile } from '../../utils/app/figures/examineFile';
import type { FiguresDeps } from '../../utils/app/figures/ports';
import { saveUserFormat } from '../../utils/app/figures/userFormats';
import { takeFile } from '../../utils/app/figures/takeFile';
import { dayOf } from '../../utils/domain/figures/day';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { type FileAnswers, type FileState, noAnswers } from '../../utils/domain/figures/importPlan';
import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import type { RejectedRow } from '../../utils/domain/figures/readExport';
import type { BasicId } from '../../utils/domain/ids';
import { type Area, demand } from '../area';
import { isCount, judgeKept } from '../judgeKept';
import { bytesOfFile, type MadeFile, madeFile, showFile } from '../inputs/tableBytes';
import { MemoryFigures } from '../memoryFigures';
import type { Meter } from '../meter';
import { demandWords } from '../words';

const now = Date.UTC(2026, 10, 22, 3);
const today = dayOf(now);
const shop = '@demo0001' as FigureAccountId & BasicId;
const known: readonly FigureAccount[] = [{ id: shop, basicId: shop, accountId: null, name: 'テスト店', tags: [], watched: true }];

/** Reading a cell costs so many looks at each of its characters at most; headers are compared with every known name. */
const mostWorkPerByte = 800;
const alwaysAllowed = 2_000_000;

/** Bytes of any kind through all of the import: decoded, parsed, told apart, answered for, described, taken, and taken again. */
export const files: Area<MadeFile> = { name: 'files', inputs: madeFile, judge, show: showFile };

async function judge(made: MadeFile, meter: Meter): Promise<string> {
  const bytes = bytesOfFile(made);
  const file: PickedFile = { fileName: made.fileName, path: made.fileName, bytes };
  const store = new MemoryFigures(known);
  let ids = 0;
  const deps: FiguresDeps = { store, reader: fileReader, clock: { now: () => now }, newId: () => String((ids += 1)) };
  meter.reset();
  judgeAnswer(bytes);
  const { state, said } = await answered(deps, file);
  demand(nothingKept(store, said.formats), 'something was written before anybody said so');
  const outcome = state.kind === 'ready' ? await taken(deps, store, file, state, said.answers) : judgeState(state);
  const given = bytes.length + made.fileName.length;
  const allowed = alwaysAllowed + given * mostWorkPerByte;
  demand(meter.work <= allowed, () => `${meter.work} steps of work for ${given} bytes`);
  return outcome;
}

interface Said {
  readonly answers: FileAnswers;
  readonly formats: number;
}

/** Answers whatever the import asks, once each. */
async function answered(deps: FiguresDeps, file: PickedFile): Promise<{ readonly state: FileState; readonly said: Said }> {
  let said: Said = { answers: noAnswers, formats: 0 };
  for (const asked of [0, 1, 2, 3]) {
    const state = await examineFile(deps, file, said.answers);
    const next = await answerTo(deps, state, said);
    if (next === null) return { state, said };
    demand(asked < 3, `asks for ${state.kind} again and again`);
    said = next;
  }
  throw new Error('not reached');
}

async function answerTo(deps: FiguresDeps, state: FileState, { answers, formats }: Said): Promise<Said | null> {
  if (state.kind === 'needsOwner') {
    demand(state.open.length > 0, 'asks for nobody');
    const whole = state.open.some(({ hint }) => hint === null);
    return { formats, answers: { ...answers, ...(whole ? answerFor(null, shop) : settleNames(state.open).answers) } };
  }
  if (state.kind === 'needsDay') return { formats, answers: { ...answers, snapshotOn: today } };
  if (state.kind !== 'unknownFormat' || formats > 0) return null;
  const { table } = state;
  demand(table.rows.length <= 200 && table.totalRows >= table.rows.length, 'shows more rows than there are');
  demand(table.rowsAboveHeader >= 0 && table.rowsAboveHeader < table.rows.length, 'guesses a header outside the table');
  const headers = columnNames(table.rows[table.rowsAboveHeader] ?? []);
  const filled = headers.filter((header) => header !== '');
  demand(new Set(filled).size === filled.length, 'two columns have the same name');
  const shape = shapeOf(draftOf(table.rowsAboveHeader, guessFormat(table, ['テスト店'])), headers);
  if (typeof shape === 'string') {
    demandWords(shape, (words) => words.imports.mapping.problems[shape]);
    return null;
  }
  await saveUserFormat(deps, { formatId: null, name: 'x', headers, rowsAboveHeader: table.rowsAboveHeader, shape });
  return { answers, formats: 1 };
}

function nothingKept(store: MemoryFigures, formats: number): boolean {
  const { keptFiles, keptMonths, keptBroadcasts, keptSnapshots, keptAccounts, keptFormats, keptMemories } = store;
  return (
    keptFormats.size <= formats && [keptFiles, keptMonths, keptBroadcasts, keptSnapshots, keptAccounts, keptMemories].every((kept) => kept.size === 0)
  );
}

function judgeState(state: Exclude<FileState, { kind: 'ready' }>): string {
  if (state.kind !== 'refused') return state.kind;
  demandWords(state.refusal, (words) => words.imports.refusals[state.refusal]);
  return state.refusal;
}

async function taken(deps: FiguresDeps, store: MemoryFigures, file: PickedFile, state: Extract<FileState, { kind: 'ready' }>, answers: FileAnswers) {
  const { plan, read } = state;
  judgeRejected(plan.rejected, Object.keys(answers.perHint));
  demand([plan.added, plan.changed, plan.same].every(isCount), 'a negative or broken number of rows');
  const outcome = await takeFile(deps, file, state, 'file');
  demand(outcome.ok, 'was not taken');
  demand(outcome.file.taken === plan.added + plan.changed + plan.same, 'takes another number of rows than it said');
  judgeKept(store, today);
  const again = await examineFile(deps, file, answers);
  demand(again.kind === 'known', () => `the same file again is ${again.kind}`);
  return outcome.file.taken === 0 ? 'all rows rejected' : `taken: ${read.formatId.startsWith('user:') ? 'described' : read.formatId}`;
}

function judgeRejected(rejected: readonly RejectedRow[], named: readonly string[]): void {
  for (const { line, problem, cell } of rejected) {
    demand(Number.isInteger(line) && line >= 1, 'a row without a line');
    demand(cell === null || [...cell].length <= 80, 'a rejected cell longer than is shown');
    demand(problem !== 'noAccount' || cell === null || !named.includes(cell), () => `nobody for ${cell ?? ''}, though it was said whose it is`);
  }
  for (const problem of new Set(rejected.map((row) => row.problem))) demandWords(problem, (words) => words.imports.detail.problems[problem]);
}

/** The same bytes as an answer of the Manager's. */
function judgeAnswer(bytes: Uint8Array): void {
  for (const status of [0, 200, 302, 400, 401, 418, 429, 500]) {
    const answer = classifyContactsCsv({ status, redirected: false, contentType: null, bytes });
    if (answer.kind !== 'notTheCsv') continue;
    const { what, firstLine } = answer.came;
    demand(firstLine === null || (firstLine !== '' && [...firstLine].length <= 80), 'a first line longer than is shown');
    demandWords(what, (words) => words.collect.came[what]);
  }
}
