import type { TemplateVersion } from '../../utils/domain/checks/template';
import type { TemplatesWords } from '../../utils/i18n/ja/templates';

/** Name of a template in the present language; the user's own name is as it was written. */
export function templateName({ name }: Pick<TemplateVersion, 'name'>, words: TemplatesWords): string {
  return name.kind === 'builtIn' ? words.purposes[name.purpose] : name.text;
}
