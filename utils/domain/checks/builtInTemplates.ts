import { parseItemId, parseTemplateId } from './checkIds';
import type { TemplatePurpose, TemplateVersion } from './template';

/** Stand-in: the built-in templates have their own owner. */
export const builtInTemplates: readonly TemplateVersion[] = (['single', 'bulk', 'coupon', 'urgent'] as const).map(standIn);

function standIn(purpose: TemplatePurpose): TemplateVersion {
  const templateId = parseTemplateId(`builtIn:${purpose}`);
  const [first, second, third] = ['firstLine', 'quotaEnough', 'readResult'].map(parseItemId);
  if (templateId === null || !first || !second || !third) throw new Error('no id');
  const base = { scope: 'run', required: true, pauseSeconds: null, check: null } as const;
  return {
    versionId: `builtIn:${purpose}:1`,
    templateId,
    version: 1,
    name: { kind: 'builtIn', purpose },
    purpose,
    items: [
      { ...base, itemId: first, kind: 'confirm', text: { kind: 'builtIn', id: 'firstLine' } },
      { ...base, itemId: second, kind: 'computed', check: 'quota', scope: 'account', text: { kind: 'builtIn', id: 'quotaEnough' } },
      { ...base, itemId: third, kind: 'afterSend', text: { kind: 'builtIn', id: 'readResult' } },
    ],
    madeAt: 0,
    by: '',
    away: false,
  };
}
