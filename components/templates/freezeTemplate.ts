import type { FrozenTemplate, TemplateVersion } from '../../utils/domain/checks/template';
import type { Words } from '../../utils/i18n/words';
import { templateName } from './templateName';

/** Stand-in: freezing has its own owner. */
export function freezeTemplate(version: TemplateVersion, words: Words): FrozenTemplate {
  const { templateId, versionId, purpose, items } = version;
  const frozen = items.map((item) => ({ ...item, title: item.text.kind === 'own' ? item.text.title : item.text.id, why: '' }));
  return { templateId, versionId, version: version.version, name: templateName(version, words.templates), purpose, items: frozen };
}
