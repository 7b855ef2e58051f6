import type { GroupEvent } from '../../utils/domain/groups/events';
import type { InboxWords } from '../../utils/i18n/ja/inbox';

/** How an event is known, in a word; empty where a person said it. */
export function sourceWord(event: GroupEvent, words: InboxWords['timeline']): string {
  switch (event.kind) {
    case 'firstSeen':
    case 'joined':
    case 'returned':
    case 'left':
      return words.source[event.via];
    case 'rang':
      return words.source[event.as];
    case 'renamed':
    case 'membersChanged':
    case 'iconChanged':
      return words.source.list;
    default:
      return '';
  }
}
