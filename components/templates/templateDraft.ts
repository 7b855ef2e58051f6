import { canonicalText } from '../../utils/domain/canonicalText';
import { parseItemId } from '../../utils/domain/checks/checkIds';
import type { ItemKind, TemplateItem, TemplatePurpose, TemplateVersion } from '../../utils/domain/checks/template';

/** A template as it stands in the editor. */
export interface Draft {
  /** '' = the built-in name, where there is one. */
  readonly name: string;
  readonly purpose: TemplatePurpose;
  readonly items: readonly TemplateItem[];
}

export function draftOf(version: TemplateVersion | undefined): Draft {
  if (version === undefined) return { name: '', purpose: 'other', items: [] };
  return { name: version.name.kind === 'own' ? version.name.text : '', purpose: version.purpose, items: version.items };
}

export function sameDraft(a: Draft, b: Draft): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** The item at `from` moved to `to`; places outside leave everything as it is. */
export function moveItem(items: readonly TemplateItem[], from: number, to: number): readonly TemplateItem[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The item put where it stood, or at the end where the list has become shorter; a list that has it already stays as it is. */
export function putBack(items: readonly TemplateItem[], item: TemplateItem, index: number): readonly TemplateItem[] {
  return items.some(({ itemId }) => itemId === item.itemId) ? items : items.toSpliced(index, 0, item);
}

/** An item in the user's own words. */
export function ownItem(id: string, title: string): TemplateItem {
  const itemId = parseItemId(id);
  if (itemId === null) throw new Error(`${id} is no id`);
  return { itemId, kind: 'confirm', check: null, scope: 'run', required: true, text: { kind: 'own', title, why: '' }, pauseSeconds: null };
}

/** Kinds an item of the user's own may have; what is computed is ours alone. */
export const ownKinds = ['confirm', 'secondPerson', 'pause', 'afterSend'] as const satisfies readonly ItemKind[];

const usualPause = 60;

/** The same item checked in another way: only what is looked at can be asked of each account, only a pause has seconds. */
export function withKind(item: TemplateItem, kind: ItemKind): TemplateItem {
  return { ...item, kind, scope: kind === 'confirm' ? item.scope : 'run', pauseSeconds: kind === 'pause' ? (item.pauseSeconds ?? usualPause) : null };
}
