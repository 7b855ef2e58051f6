import type { FrozenTemplate, TemplateVersion } from '../../utils/domain/checks/template';
import type { Words } from '../../utils/i18n/words';
import { itemWords } from './itemWords';
import { templateName } from './templateName';

/** The template as a run takes it, with the words of this moment. */
export function freezeTemplate(version: TemplateVersion, words: Pick<Words, 'checkItems' | 'templates'>): FrozenTemplate {
  const { templateId, versionId, purpose } = version;
  return {
    templateId,
    versionId,
    version: version.version,
    name: templateName(version, words.templates),
    purpose,
    items: version.items.map((item) => ({ ...item, ...itemWords(item.text, words.checkItems) })),
  };
}
