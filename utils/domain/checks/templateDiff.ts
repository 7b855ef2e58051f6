import { canonicalText } from '../canonicalText';
import type { TemplateItem } from './template';

/** What differs between two versions of a template, each in the order of its version. */
export interface TemplateDiff {
  readonly added: readonly TemplateItem[];
  readonly removed: readonly TemplateItem[];
  /** As they are in the later version. */
  readonly changed: readonly TemplateItem[];
  /** Items that stand in both, but no longer in the same order among themselves. */
  readonly moved: boolean;
}

export function templateDiff(before: readonly TemplateItem[], after: readonly TemplateItem[]): TemplateDiff {
  const [then, now] = [byId(before), byId(after)];
  const changed = after.filter((item) => {
    const former = then.get(item.itemId);
    return former !== undefined && canonicalText(former) !== canonicalText(item);
  });
  const kept = (items: readonly TemplateItem[], other: ReadonlyMap<string, TemplateItem>) =>
    items.filter(({ itemId }) => other.has(itemId)).map(({ itemId }) => itemId);
  return {
    added: after.filter(({ itemId }) => !then.has(itemId)),
    removed: before.filter(({ itemId }) => !now.has(itemId)),
    changed,
    moved: kept(before, now).join(' ') !== kept(after, then).join(' '),
  };
}

function byId(items: readonly TemplateItem[]): ReadonlyMap<string, TemplateItem> {
  return new Map(items.map((item) => [item.itemId, item]));
}
