import type { InboxWords } from '../ja/inbox';

export const inbox: InboxWords = {};
