import type { TemplateId } from './checkIds';
import type { TemplateVersion } from './template';

/** The newest version of each template, those put away left out. Of two of the same number the one made later counts, then the id. */
export function latestTemplates(versions: readonly TemplateVersion[]): readonly TemplateVersion[] {
  const latest = new Map<TemplateId, TemplateVersion>();
  for (const version of versions) {
    const before = latest.get(version.templateId);
    if (before === undefined || isNewer(version, before)) latest.set(version.templateId, version);
  }
  return [...latest.values()].filter(({ away }) => !away);
}

function isNewer(a: TemplateVersion, b: TemplateVersion): boolean {
  return (a.version - b.version || a.madeAt - b.madeAt || (a.versionId > b.versionId ? 1 : -1)) > 0;
}
