import { canonicalText } from '../../domain/canonicalText';
import { latestTemplates } from '../../domain/checks/latestTemplates';
import { noAppendedRows } from '../../domain/appendedRows';
import type { TemplateVersion } from '../../domain/checks/template';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/**
 * added: it is the newest version now. older: it is kept in the history of its template, of which a newer version is here. known: it is here
 * already, or built in. differs: another version is here under the same id; that one stays.
 */
export type TemplateImport = 'added' | 'older' | 'known' | 'differs';

/** Takes a version of a template that came in a file, as it is: same template, same number, so that it is one template everywhere. */
export async function importTemplate({ store }: Pick<ChecksDeps, 'store'>, version: TemplateVersion): Promise<Result<TemplateImport, 'refused'>> {
  if (version.versionId.startsWith('builtIn:')) return ok('known');
  const written = await store.transaction<TemplateImport>(async (tx) => {
    const { templateVersions } = await tx.keptRows({ ...noAppendedRows, templateVersions: [version] });
    const [kept] = templateVersions;
    if (kept !== undefined) return canonicalText(kept) === canonicalText(version) ? 'known' : 'differs';
    await tx.addTemplateVersions([version]);
    const versions = await tx.templateVersions(version.templateId);
    const [latest] = latestTemplates(versions.map((one) => ({ ...one, away: false })));
    return latest?.versionId === version.versionId ? 'added' : 'older';
  });
  return written.ok ? ok(written.value) : fail('refused');
}
