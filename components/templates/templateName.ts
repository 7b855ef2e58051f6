import type { TemplateVersion } from '../../utils/domain/checks/template';
import type { TemplatesWords } from '../../utils/i18n/ja/templates';

/** Stand-in: the names of templates have their own owner. */
export function templateName({ name }: TemplateVersion, _words: TemplatesWords): string {
  return name.kind === 'own' ? name.text : name.purpose;
}
