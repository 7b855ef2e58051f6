import { parseTemplateId, type TemplateId } from '../../domain/checks/checkIds';
import { latestTemplates } from '../../domain/checks/latestTemplates';
import type { TemplateVersion } from '../../domain/checks/template';
import { datedNow } from '../../domain/groups/events';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/** refused: the database would not take it. changed: another version was saved since, so this one would pass over it unseen. */
export type TemplateProblem = 'refused' | 'noName' | 'noItems' | 'sameItemTwice' | 'changed';

export interface TemplateDraft extends Pick<TemplateVersion, 'name' | 'purpose' | 'items' | 'away'> {
  /** Null = a new template of its own. */
  readonly templateId: TemplateId | null;
  /** The version it was made from (`versionId`); null = none (a new template). */
  readonly from: string | null;
}

/** Saves the next version of a template; the number is counted where it is written, so two windows never make the same one unseen. */
export async function saveTemplateVersion(
  { store, clock, newId, by }: ChecksDeps,
  { templateId: given, from, ...draft }: TemplateDraft,
): Promise<Result<TemplateVersion, TemplateProblem>> {
  const problem = refuseDraft(draft);
  if (problem !== null) return fail(problem);
  const templateId = given ?? parseTemplateId(newId());
  if (templateId === null) throw new Error('newId gives no id');
  const written = await store.transaction<Result<TemplateVersion, TemplateProblem>>(async (tx) => {
    const versions = await tx.templateVersions(templateId);
    const [latest] = latestTemplates(versions.map((version) => ({ ...version, away: false })));
    // A built-in template is version 1 and not kept here.
    if (latest === undefined ? from !== null && !from.startsWith('builtIn:') : latest.versionId !== from) return fail('changed');
    const number = latest?.version ?? (templateId.startsWith('builtIn:') ? 1 : 0);
    const madeAt = datedNow(clock.now(), latest?.madeAt ?? 0);
    const version: TemplateVersion = { ...draft, versionId: newId(), templateId, version: number + 1, madeAt, by };
    await tx.addTemplateVersions([version]);
    return ok(version);
  });
  return written.ok ? written.value : fail('refused');
}

function refuseDraft({ name, items }: Pick<TemplateDraft, 'name' | 'items'>): TemplateProblem | null {
  if (name.kind === 'own' && name.text.trim() === '') return 'noName';
  if (items.length === 0) return 'noItems';
  return new Set(items.map(({ itemId }) => itemId)).size < items.length ? 'sameItemTwice' : null;
}
