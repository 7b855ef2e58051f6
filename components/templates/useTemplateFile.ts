import { useMemo } from 'react';
import { importTemplate, type TemplateImport } from '../../utils/app/checks/importTemplate';
import type { ChecksDeps } from '../../utils/app/checks/ports';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import type { TemplateId } from '../../utils/domain/checks/checkIds';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { fail, ok, type Result } from '../../utils/domain/result';
import { saveFile } from '../../utils/files/saveFile';
import type { CheckFilesWords } from '../../utils/i18n/ja/checkFiles';
import { openTemplateText, type TemplateFileProblem, templateText } from '../../utils/storage/queries/readTemplateFile';
import { checkFileName } from '../checks/checkFileName';
import { textOfFile } from '../checks/textOfFile';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useWords } from '../language/LanguageProvider';

type TemplateProblem = keyof CheckFilesWords['template']['problems'] | 'unknownParts';

/** What came of a file. `lines`: what to tell, sentence by sentence, the first as a title. */
export type TemplateFileOutcome =
  | { readonly ok: true; readonly value: TemplateId; readonly outcome: TemplateImport; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: TemplateProblem; readonly lines: readonly string[] };

export interface TemplateFile {
  /** Hands the browser a file; the answer is its name. `name`: the template's, as it is shown. */
  readonly exportTemplate: (version: TemplateVersion, name: string) => Result<string, 'failed'>;
  /** `nameOf`: how the template is shown once it is read. */
  readonly importFile: (file: File, nameOf: (version: TemplateVersion) => string) => Promise<TemplateFileOutcome>;
}

/** A template as a file, out and in. */
export function useTemplateFile(): TemplateFile {
  const deps = useChecksDeps();
  const words = useWords().checkFiles;
  return useMemo(
    () => ({
      exportTemplate: (version, name) => exportTemplate(version, checkFileName(words.templateFile(name), Date.now(), 'json')),
      importFile: (file, nameOf) => importFrom(deps, file, words.template, nameOf),
    }),
    [deps, words],
  );
}

function exportTemplate(version: TemplateVersion, fileName: string): Result<string, 'failed'> {
  try {
    saveFile(fileName, templateText(version, { exportedAt: Date.now(), extensionVersion: extensionVersion() }), 'application/json');
    return ok(fileName);
  } catch {
    return fail('failed');
  }
}

async function importFrom(
  deps: ChecksDeps,
  file: File,
  words: CheckFilesWords['template'],
  nameOf: (version: TemplateVersion) => string,
): Promise<TemplateFileOutcome> {
  const refuse = (problem: keyof typeof words.problems): TemplateFileOutcome => ({ ok: false, problem, lines: [words.problems[problem]] });
  const text = await textOfFile(file);
  if (!text.ok) return refuse(text.problem);
  const opened = openTemplateText(text.value, Date.now());
  if (!opened.ok) return refused(opened.problem, words);
  try {
    const taken = await importTemplate(deps, opened.value);
    if (!taken.ok) return refuse(taken.problem);
    return { ok: true, value: opened.value.templateId, outcome: taken.value, lines: [words[taken.value](nameOf(opened.value))] };
  } catch {
    return refuse('refused');
  }
}

function refused(problem: TemplateFileProblem, words: CheckFilesWords['template']): TemplateFileOutcome {
  if (problem.kind !== 'unknownParts') return { ok: false, problem: problem.kind, lines: [words.problems[problem.kind]] };
  const parts = problem.parts.map(({ what, place, value }) => words.unknownPart[what](place, value));
  return { ok: false, problem: 'unknownParts', lines: [words.unknownParts, ...parts] };
}
