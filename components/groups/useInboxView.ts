import { useDeferredValue, useMemo, useState } from 'react';
import { buildInbox, type InboxAsk, type InboxCounts, type InboxView, countInbox, searchableText } from '../../utils/domain/groups/inbox';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';

export interface InboxScreen {
  readonly ask: InboxAsk;
  readonly setAsk: (change: Partial<InboxAsk>) => void;
  readonly view: InboxView<InboxGroup>;
  readonly counts: InboxCounts;
  /** Something narrows the list. */
  readonly narrowed: boolean;
}

const everything: InboxAsk = { tab: 'open', search: '', accountId: null, state: null, silentFor: null };

/** What is asked for, and what the inbox answers. An account in the address narrows the list to it. Typing stays ahead of the list: the list follows when there is time. */
export function useInboxView(groups: readonly InboxGroup[], now: number, accountId: AccountId | null): InboxScreen {
  const [ask, keepAsk] = useState(everything);
  const [addressed, setAddressed] = useState<AccountId | null>(null);
  if (accountId !== addressed) {
    setAddressed(accountId);
    if (accountId !== null) keepAsk({ ...everything, tab: 'all', accountId });
  }
  const search = useDeferredValue(ask.search);
  const textOf = useMemo(() => rememberText(groups), [groups]);
  const view = useMemo(() => buildInbox(groups, { ...ask, search }, now, textOf), [groups, ask, search, now, textOf]);
  const counts = useMemo(() => countInbox(groups, now), [groups, now]);
  return {
    ask,
    setAsk: (change) => keepAsk((before) => ({ ...before, ...change })),
    view,
    counts,
    narrowed: ask.search.trim() !== '' || ask.accountId !== null || ask.state !== null || ask.silentFor !== null,
  };
}

/** Folds each text once, and only when a search needs it. */
function rememberText(groups: readonly InboxGroup[]): (group: InboxGroup) => string {
  const texts = new Map<InboxGroup, string>();
  return (group) => {
    const known = texts.get(group);
    if (known !== undefined) return known;
    const text = searchableText(group);
    if (texts.size < groups.length) texts.set(group, text);
    return text;
  };
}
