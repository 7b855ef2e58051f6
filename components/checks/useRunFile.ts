import { useMemo } from 'react';
import { mergeAppended } from '../../utils/app/checks/mergeAppended';
import type { ChecksDeps } from '../../utils/app/checks/ports';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { runTable } from '../../utils/domain/checks/runTable';
import type { RunState } from '../../utils/domain/checks/run';
import type { Instant } from '../../utils/domain/ids';
import { fail, ok, type Result } from '../../utils/domain/result';
import { saveFile } from '../../utils/files/saveFile';
import { formatMoment } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { CheckFilesWords } from '../../utils/i18n/ja/checkFiles';
import type { Words } from '../../utils/i18n/words';
import { readCheckRules } from '../../utils/storage/checkRules';
import { readFindings } from '../../utils/storage/queries/readFindings';
import { openRunText, readRunText } from '../../utils/storage/queries/readRunFile';
import { readRun } from '../../utils/storage/queries/readRuns';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { checkFileName } from './checkFileName';
import { longFinding } from './findingText';
import { runImportLines } from './runImportLines';
import { textOfFile } from './textOfFile';
import { useChecksDeps } from './useChecksDeps';

/** What came of a file: `value` is the run that is here now. `lines`: what to tell, sentence by sentence, the first as a title. */
export type RunImport =
  | { readonly ok: true; readonly value: RunId; /** Nothing was kept out. */ readonly whole: boolean; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: keyof CheckFilesWords['run']['problems']; readonly lines: readonly string[] };

export interface RunFile {
  /** History and signed records, to be taken in and verified elsewhere. Hands the browser a file; the answer is its name. */
  readonly exportJson: (runId: RunId) => Promise<Result<string, 'failed'>>;
  /** The matrix as it is now, with every number. */
  readonly exportCsv: (runId: RunId) => Promise<Result<string, 'failed'>>;
  readonly importFile: (file: File) => Promise<RunImport>;
}

/** A run as a file, out and in. */
export function useRunFile(): RunFile {
  const deps = useChecksDeps();
  const words = useWords();
  const language = useLanguage();
  return useMemo(
    () => ({
      exportJson: (runId) => saving(runId, 'json', words.checkFiles, () => readRunText(runId, made())),
      exportCsv: (runId) => saving(runId, 'csv', words.checkFiles, (run) => csvOf(run, words, language)),
      importFile: (file) => importRun(deps, file, words.checkFiles.run, language),
    }),
    [deps, words, language],
  );
}

function made() {
  return { exportedAt: Date.now(), extensionVersion: extensionVersion() };
}

async function saving(
  runId: RunId,
  ending: 'json' | 'csv',
  words: CheckFilesWords,
  write: (run: RunState) => Promise<string | null>,
): Promise<Result<string, 'failed'>> {
  try {
    const run = await readRun(runId);
    const content = run && (await write(run));
    if (run === null || content === null) return fail('failed');
    const fileName = checkFileName(words.runFile(run.plan.name), Date.now(), ending);
    saveFile(fileName, content, ending === 'csv' ? 'text/csv;charset=utf-8' : 'application/json');
    return ok(fileName);
  } catch {
    return fail('failed');
  }
}

async function csvOf(run: RunState, words: Words, language: Language): Promise<string> {
  const now = Date.now();
  const { toCsv } = await import('../../utils/files/toCsv');
  const findings = await readFindings([run], { now, rules: await readCheckRules(), holidayOn: japaneseHoliday });
  const names = new Map(run.plan.accounts.map(({ account, name }) => [account, name ?? account]));
  const table = runTable(run, findings.get(run.runId) ?? [], words.checkFiles.table, {
    moment: (at) => formatMoment(at, now, language),
    finding: (finding) => longFinding(finding, words.findings, language, (account) => names.get(account) ?? account),
  });
  return toCsv(table, words.checkFiles);
}

async function importRun(deps: ChecksDeps, file: File, words: CheckFilesWords['run'], language: Language): Promise<RunImport> {
  const now = Date.now();
  const refuse = (problem: keyof typeof words.problems): RunImport => ({ ok: false, problem, lines: [words.problems[problem]] });
  const text = await textOfFile(file);
  if (!text.ok) return refuse(text.problem);
  const opened = openRunText(text.value, now);
  if (!opened.ok) return refuse(opened.problem);
  const { runId, rows, listed, rejected } = opened.value;
  try {
    const merged = await mergeAppended(deps, rows, listed);
    if (!merged.ok) return refuse(merged.problem);
    const name = (await readRun(runId))?.plan.name ?? file.name;
    const momentOf = (at: Instant) => formatMoment(at, now, language);
    const lines = runImportLines(merged.value, { name, rejected: rejected.length }, words, momentOf);
    return { ok: true, value: runId, whole: lines.length === 1, lines };
  } catch {
    return refuse('refused');
  }
}
