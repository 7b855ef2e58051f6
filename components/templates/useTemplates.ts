import { useLiveQuery } from 'dexie-react-hooks';
import { builtInTemplates } from '../../utils/domain/checks/builtInTemplates';
import { latestTemplates } from '../../utils/domain/checks/latestTemplates';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { readTemplateVersions } from '../../utils/storage/queries/readTemplates';

/** Stand-in: the templates have their own owner. */
export function useTemplates(): readonly TemplateVersion[] | undefined {
  const own = useLiveQuery(readTemplateVersions);
  return own && latestTemplates([...builtInTemplates, ...own]);
}
