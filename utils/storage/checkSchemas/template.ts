import * as v from 'valibot';
import { checkIds } from '../../domain/checks/checkId';
import { builtInItemIds, type FrozenTemplate, type TemplateItem, type TemplatePurpose, type TemplateVersion } from '../../domain/checks/template';
import { count, counts, instant, itemId, listOf, name, rowId, templateId, text } from './basics';

export const itemKinds = ['confirm', 'computed', 'secondPerson', 'pause', 'afterSend'] as const satisfies readonly TemplateItem['kind'][];
const purpose: v.GenericSchema<unknown, TemplatePurpose> = v.picklist(['single', 'bulk', 'coupon', 'urgent', 'other']);

const itemFields = {
  itemId,
  kind: v.picklist(itemKinds),
  check: v.nullable(v.picklist(checkIds)),
  scope: v.picklist(['run', 'account']),
  required: v.boolean(),
  text: v.variant('kind', [
    v.strictObject({ kind: v.literal('builtIn'), id: v.picklist(builtInItemIds) }),
    v.strictObject({ kind: v.literal('own'), title: name, why: text }),
  ]),
  pauseSeconds: v.nullable(v.pipe(count, v.maxValue(86_400))),
} as const;

/** What an item must have follows from its kind: a computed one a check, a pause its seconds, all others neither. */
function isWhole({ kind, check, pauseSeconds }: Pick<TemplateItem, 'kind' | 'check' | 'pauseSeconds'>): boolean {
  return (kind === 'computed') === (check !== null) && (kind === 'pause') === (pauseSeconds !== null);
}

/** At least one item, each id once: marks are kept by it. */
function eachOnce(items: readonly Pick<TemplateItem, 'itemId'>[]): boolean {
  return items.length > 0 && new Set(items.map((item) => item.itemId)).size === items.length;
}

const templateItem: v.GenericSchema<unknown, TemplateItem> = v.pipe(
  v.strictObject(itemFields),
  v.check((item) => isWhole(item)),
);
const frozenItem = v.pipe(
  v.strictObject({ ...itemFields, title: name, why: text }),
  v.check((item) => isWhole(item)),
);

export const templateVersionSchema: v.GenericSchema<unknown, TemplateVersion> = v.strictObject({
  versionId: rowId,
  templateId,
  version: v.pipe(count, v.minValue(1)),
  name: v.variant('kind', [v.strictObject({ kind: v.literal('builtIn'), purpose }), v.strictObject({ kind: v.literal('own'), text: name })]),
  purpose,
  items: v.pipe(
    listOf(templateItem, counts.items),
    v.check((items) => eachOnce(items)),
  ),
  madeAt: instant,
  by: name,
  away: v.boolean(),
});

export const frozenTemplateSchema: v.GenericSchema<unknown, FrozenTemplate> = v.strictObject({
  templateId,
  versionId: rowId,
  version: v.pipe(count, v.minValue(1)),
  name,
  purpose,
  items: v.pipe(
    listOf(frozenItem, counts.items),
    v.check((items) => eachOnce(items)),
  ),
});
