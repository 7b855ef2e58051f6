import type { TemplateVersion } from '../../domain/checks/template';
import type { Instant } from '../../domain/ids';
import type { Result } from '../../domain/result';
import { readTemplateFile, type TemplateFileProblem, writeTemplateFile } from '../templateFile';

export type { TemplateFileProblem };

/** One version of a template as the text of a file. */
export function templateText(template: TemplateVersion, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): string {
  return writeTemplateFile(template, made);
}

/** Reads the text of such a file; writes nothing. `importTemplate` takes what comes out. */
export function openTemplateText(fileText: string, now: Instant): Result<TemplateVersion, TemplateFileProblem> {
  return readTemplateFile(fileText, now);
}
