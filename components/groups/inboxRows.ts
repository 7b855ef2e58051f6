import type { InboxSection } from '../../utils/domain/groups/inbox';
import { groupKey } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';

/** The list as it is drawn: heads and rows in one line, so that only what is visible needs to exist. */
export type InboxLine =
  | { readonly kind: 'head'; readonly key: string; readonly section: InboxSection<InboxGroup> }
  | { readonly kind: 'row'; readonly key: string; readonly group: InboxGroup };

export function linesOf(sections: readonly InboxSection<InboxGroup>[]): readonly InboxLine[] {
  return sections.flatMap((section): InboxLine[] => [
    { kind: 'head', key: `head:${section.id}`, section },
    ...section.entries.map((group): InboxLine => ({ kind: 'row', key: keyOf(group), group })),
  ]);
}

export function keyOf(group: InboxGroup): string {
  return groupKey(group.accountId, group.chatId);
}

/** Index of the nearest row from `from` in direction `step`, `from` included; null when there is none. */
export function nearestRow(lines: readonly InboxLine[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < lines.length; index += step) if (lines[index]?.kind === 'row') return index;
  return null;
}
