import { useLiveQuery } from 'dexie-react-hooks';
import { builtInTemplates } from '../../utils/domain/checks/builtInTemplates';
import { latestTemplates } from '../../utils/domain/checks/latestTemplates';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { readTemplateVersions } from '../../utils/storage/queries/readTemplates';

/** Every version of every template, the built-in ones first; undefined until first read. */
export function useTemplateVersions(): readonly TemplateVersion[] | undefined {
  return useLiveQuery(async () => [...builtInTemplates, ...(await readTemplateVersions())]);
}

/** The newest version of each template that is not put away. */
export function useTemplates(): readonly TemplateVersion[] | undefined {
  return useLiveQuery(async () => latestTemplates([...builtInTemplates, ...(await readTemplateVersions())]));
}
